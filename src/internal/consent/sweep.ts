import { domainsOf, matcher, pathsOf } from './patterns.js';
import type { Policy, Service } from './policy.js';

/** What a withdrawal removed, and what is still there. Names only, never values. */
export interface Swept {
  readonly removed: readonly string[];
  readonly left: readonly string[];
}

type Kind = 'cookies' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'caches';

/** One kind of storage: the names in it, and how one goes. */
interface Store {
  names(): Promise<string[]> | string[];
  remove(name: string): Promise<unknown> | undefined;
}

const cookieNames = (): string[] =>
  document.cookie
    .split('; ')
    .filter(Boolean)
    .map(cookie => cookie.split('=')[0] ?? '');

const removeCookie = (name: string): void => {
  const secure = location.protocol === 'https:' ? ['; Secure', '; Secure; Partitioned'] : [''];
  for (const domain of domainsOf(location.hostname)) {
    for (const path of pathsOf(location.pathname)) {
      for (const flags of secure) {
        document.cookie = `${name}=; Max-Age=0; Path=${path}${domain && `; Domain=${domain}`}${flags}`;
      }
    }
  }
};

const webStorage = (storage: () => Storage): Store => ({
  names: () => Object.keys(storage()),
  remove: name => {
    storage().removeItem(name);
    return undefined;
  },
});

const STORES: Readonly<Record<Kind, Store>> = {
  cookies: {
    names: () => [...new Set(cookieNames())],
    remove: name => {
      removeCookie(name);
      return undefined;
    },
  },
  localStorage: webStorage(() => localStorage),
  sessionStorage: webStorage(() => sessionStorage),
  indexedDB: {
    names: async () => (await indexedDB.databases()).map(({ name }) => name ?? ''),
    remove: name =>
      new Promise(resolve => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = request.onerror = request.onblocked = resolve;
      }),
  },
  caches: { names: () => caches.keys(), remove: name => caches.delete(name) },
};

const declared = (services: readonly Service[], kind: Kind): string[] =>
  services.flatMap(service =>
    kind === 'cookies' ? (service.cookies ?? []).map(({ name }) => name) : (service[kind] ?? []),
  );

const servicesOf = (policy: Policy, wanted: (id: string) => boolean): Service[] =>
  policy.categories.flatMap(({ id, services }) => (wanted(id) ? (services ?? []) : []));

/**
 * Removes what the services of withdrawn categories keep on the device, spares what an allowed
 * category declares, and looks afterwards whether it is gone. A storage that is blocked holds nothing.
 */
export const sweep = async (
  policy: Policy,
  withdrawn: readonly string[],
  allows: (id: string) => boolean,
): Promise<Swept> => {
  const going = servicesOf(policy, id => withdrawn.includes(id));
  const staying = servicesOf(policy, allows);
  const removed: string[] = [];
  const left: string[] = [];
  for (const [kind, store] of Object.entries(STORES) as [Kind, Store][]) {
    const patterns = declared(going, kind);
    if (patterns.length === 0) continue;
    const goes = matcher(patterns);
    const stays = matcher([
      ...declared(staying, kind),
      ...(kind === 'cookies' ? [policy.cookie?.name ?? 'police_consent'] : []),
    ]);
    try {
      const names = (await store.names()).filter(name => goes(name) && !stays(name));
      for (const name of names) await store.remove(name);
      const after = await store.names();
      for (const name of names) (after.includes(name) ? left : removed).push(name);
    } catch {
      // Blocked, or a kind of storage that this browser lacks.
    }
  }
  return { removed, left };
};
