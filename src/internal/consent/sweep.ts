import { foldersOf, matcher } from './patterns.js';
import type { Policy, Service } from './policy.js';
import { cookieName } from './policy.js';
import { unsentName } from './record.js';
import type { Kind, Store } from './stores.js';
import { removeCookie, STORES } from './stores.js';

/** What was removed, and what is still there. Names only, never values. */
export interface Swept {
  readonly removed: readonly string[];
  readonly left: readonly string[];
}

/** Each path is some ten writes for each name, which a slow phone feels. */
const MOST_PATHS = 40;

const declared = (services: readonly Service[], kind: Kind): string[] =>
  services.flatMap(service =>
    kind === 'cookies' ? (service.cookies ?? []).map(({ name }) => name) : (service[kind] ?? []),
  );

/** Folders of the pages that this one links to: a page can't see the cookies of another's folder. */
const foldersOfLinks = (): string[] => {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
  const folders = links
    .filter(({ origin }) => origin === location.origin)
    .flatMap(({ pathname }) => foldersOf(pathname));
  const seen = foldersOf(location.pathname);
  return [...new Set(folders)].filter(folder => !seen.includes(folder)).slice(0, MOST_PATHS);
};

const nextTask = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

/** Cookies out of sight: those declared by their whole name, and those seen here, which may be there too. */
const sweepOtherFolders = async (names: readonly string[]): Promise<void> => {
  for (const folder of names.length > 0 ? foldersOfLinks() : []) {
    await nextTask();
    for (const name of names) removeCookie(name, [folder]);
  }
};

const remove = async (store: Store, name: string): Promise<void> => {
  try {
    await store.remove(name);
  } catch {
    // Looked at afterwards, like all the rest.
  }
};

const sweepKind = async (
  kind: Kind,
  patterns: readonly string[],
  staying: readonly string[],
): Promise<Swept> => {
  if (patterns.length === 0) return { removed: [], left: [] };
  const store = STORES[kind];
  const stays = matcher(staying);
  const matches = matcher(patterns);
  const goes = (name: string): boolean => matches(name) && !stays(name);
  const exact = patterns.filter(name => !name.includes('*') && !stays(name));
  try {
    const seen = (await store.names()).filter(goes);
    // What is declared by its whole name goes unseen too: under "/shop/" a cookie is not in sight.
    for (const name of new Set([...seen, ...(kind === 'cookies' ? exact : [])])) {
      await remove(store, name);
    }
    if (kind === 'cookies') await sweepOtherFolders([...new Set([...seen, ...exact])]);
    const after = (await store.names()).filter(goes);
    return { removed: seen.filter(name => !after.includes(name)), left: after };
  } catch {
    // Blocked, or no kind of storage of this browser's. Firefox before 126 can't list its databases.
    await Promise.all(exact.map(name => remove(store, name)));
    return { removed: [], left: [] };
  }
};

/**
 * Removes what the services of categories that are off keep on the device, spares what one that is on
 * declares too, and looks afterwards whether it is gone.
 */
export const sweep = async (policy: Policy, allows: (id: string) => boolean): Promise<Swept> => {
  const servicesOf = (on: boolean): Service[] =>
    policy.categories.flatMap(({ id, services }) => (allows(id) === on ? (services ?? []) : []));
  const [going, staying] = [servicesOf(false), servicesOf(true)];
  const own = cookieName(policy);
  const swept = await Promise.all(
    (Object.keys(STORES) as Kind[]).map(kind =>
      sweepKind(kind, declared(going, kind), [...declared(staying, kind), own, unsentName(own)]),
    ),
  );
  return {
    removed: swept.flatMap(({ removed }) => removed),
    left: swept.flatMap(({ left }) => left),
  };
};
