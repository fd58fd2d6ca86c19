/** All cookies in sight. Never throws: a sandboxed frame has none. */
export const cookieJar = (): string => {
  try {
    return document.cookie;
  } catch {
    return '';
  }
};

/** The raw values of all cookies of a name: two domains may each hold one. */
export const readCookies = (name: string): string[] => {
  const values: string[] = [];
  for (const cookie of cookieJar().split('; ')) {
    if (cookie.startsWith(`${name}=`)) values.push(cookie.slice(name.length + 1));
  }
  return values;
};
