import { readCookies } from './cookie-jar.js';
import type { Policy } from './policy.js';
import { cookieName } from './policy.js';
import type { ConsentRecord } from './record.js';
import { encode } from './record-writer.js';

/** Writes a cookie and tells whether it reads back. `days` of 0 removes it. */
const writeCookie = (name: string, value: string, days: number, domain?: string): boolean => {
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

/** Writes a record where the policy says, and tells whether it reads back. */
export const writeRecord = (policy: Policy, record: ConsentRecord): boolean => {
  const { days = 182, domain } = policy.cookie ?? {};
  const value = encode(record);
  return value !== undefined && writeCookie(cookieName(policy), value, days, domain);
};

export const removeRecord = (policy: Policy): void => {
  writeCookie(cookieName(policy), '', 0, policy.cookie?.domain);
};
