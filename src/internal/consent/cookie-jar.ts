/** The raw values of all cookies of a name: two domains may each hold one. Never throws. */
export const readCookies = (name: string): string[] => {
  try {
    return document.cookie
      .split('; ')
      .filter(cookie => cookie.startsWith(`${name}=`))
      .map(cookie => cookie.slice(name.length + 1));
  } catch {
    // SecurityError: a sandboxed frame has no cookies.
    return [];
  }
};

/** Writes a cookie and tells whether it reads back. `days` of 0 removes it. */
export const writeCookie = (
  name: string,
  value: string,
  days: number,
  domain?: string,
): boolean => {
  try {
    document.cookie =
      `${name}=${value}; Path=/; SameSite=Lax; Max-Age=${days * 86_400}` +
      (domain ? `; Domain=${domain}` : '') +
      (location.protocol === 'https:' ? '; Secure' : '');
  } catch {
    return false;
  }
  return readCookies(name).includes(value);
};
