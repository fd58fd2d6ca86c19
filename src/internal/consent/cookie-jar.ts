/** All cookies in sight. Never throws: a sandboxed frame has none. */
export const cookieJar = (): string => {
  try {
    return document.cookie;
  } catch {
    return '';
  }
};

/** The raw values of all cookies of a name: two domains may each hold one. */
export const readCookies = (name: string): string[] =>
  cookieJar()
    .split('; ')
    .filter(cookie => cookie.startsWith(`${name}=`))
    .map(cookie => cookie.slice(name.length + 1));
