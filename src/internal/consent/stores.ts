import { cookieJar } from './cookie-jar.js';
import { domainsOf, pathsOf } from './patterns.js';

/** The kinds of storage that a policy declares. */
export type Kind = 'cookies' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'caches';

/** One kind of storage: the names in it, and how one of them goes. */
export interface Store {
  names(): Promise<string[]> | string[];
  remove(name: string): unknown;
}

/**
 * Removes a cookie under each of the paths, from every domain. `Secure` and `Partitioned` cookies only
 * go by a write of their own sort; a plain page may not touch them. A cookie without a name needs a
 * value: a browser passes over a cookie that is nothing at all (RFC 6265bis, 5.7).
 */
export const removeCookie = (name: string, paths: readonly string[]): void => {
  const sorts = location.protocol === 'https:' ? ['; Secure', '; Secure; Partitioned'] : [''];
  for (const path of paths) {
    for (const domain of domainsOf(location.hostname)) {
      for (const sort of sorts) {
        document.cookie = `${name}=0; Max-Age=0; Path=${path}${domain && `; Domain=${domain}`}${sort}`;
      }
    }
  }
};

/** A cookie without a name shows its value alone. */
const cookieNames = (): string[] =>
  cookieJar()
    .split('; ')
    .filter(Boolean)
    .map(cookie => (cookie.includes('=') ? (cookie.split('=')[0] ?? '') : ''));

const webStorage = (storage: () => Storage): Store => ({
  names: () => Object.keys(storage()),
  remove: name => storage().removeItem(name),
});

const databaseNames = async (): Promise<string[]> =>
  (await indexedDB.databases()).map(({ name }) => name ?? '');

export const STORES: Readonly<Record<Kind, Store>> = {
  cookies: {
    names: () => [...new Set(cookieNames())],
    remove: name => removeCookie(name, pathsOf(location.pathname)),
  },
  localStorage: webStorage(() => localStorage),
  sessionStorage: webStorage(() => sessionStorage),
  indexedDB: {
    names: databaseNames,
    remove: name =>
      new Promise(resolve => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = request.onerror = request.onblocked = resolve;
      }),
  },
  caches: { names: () => caches.keys(), remove: name => caches.delete(name) },
};
