import { matcher } from '../../../internal/consent/patterns.js';
import type { Category, Policy, Service } from '../../../internal/consent/policy.js';
import type { Choices } from '../../../internal/consent/record.js';
import type { Finding, Kind, Seen } from './finding.js';
import { PROBLEMS } from './finding.js';

/** What services declare, by the kind that it is met as. */
const DECLARED: readonly [Kind, (service: Service) => readonly string[] | undefined][] = [
  ['cookie', ({ cookies }) => cookies?.map(({ name }) => name)],
  ['localStorage', service => service.localStorage],
  ['sessionStorage', service => service.sessionStorage],
  ['indexedDB', service => service.indexedDB],
  ['cache', service => service.caches],
  ['load', ({ hosts }) => hosts],
];

const declaredIn = (categories: readonly Category[], kind: Kind): string[] => {
  const [, of] = DECLARED.find(([declared]) => declared === kind) ?? [];
  return categories.flatMap(({ services = [] }) =>
    services.flatMap(service => of?.(service) ?? []),
  );
};

const split = (ids: string): string[] => ids.split(/\s+/).filter(Boolean);

/**
 * Where page and policy part: what was met and nothing claims, and what is claimed and was not met.
 * Anything of the page's own host is the site's; another host is claimed by a tag that names a category
 * or by `hosts` in the policy.
 */
export const findingsOf = (
  policy: Policy,
  choices: Choices,
  seen: readonly Seen[],
  ownHost: string,
): Finding[] => {
  const { categories } = policy;
  const known = new Set(categories.map(({ id }) => id));
  const tagged = seen.flatMap(({ host, ids = '' }) =>
    host && split(ids).some(id => known.has(id)) ? [host] : [],
  );
  const hostClaimed = matcher([ownHost, ...tagged, ...declaredIn(categories, 'load')]);
  const own = policy.cookie?.name ?? 'police_consent';
  const nameClaimed = new Map(
    DECLARED.map(([kind]) => [
      kind,
      matcher([...declaredIn(categories, kind), ...(kind === 'cookie' ? [own] : [])]),
    ]),
  );

  const met = seen.flatMap(({ kind, name, host, ids, early }): Finding[] => {
    if (ids !== undefined) {
      if (!split(ids).every(id => known.has(id)) || split(ids).length === 0)
        return [{ problem: 'unknown', kind, name, category: ids }];
      return early ? [{ problem: 'not-held', kind, name, category: ids }] : [];
    }
    const claimed = host === undefined ? nameClaimed.get(kind)?.(name) : hostClaimed(host);
    return claimed ? [] : [{ problem: 'unclaimed', kind, name, category: '' }];
  });

  const unseen = categories
    .filter(({ id }) => choices[id])
    .flatMap(category =>
      DECLARED.flatMap(([kind]) =>
        declaredIn([category], kind)
          .filter(name => {
            const fits = matcher([name]);
            return !seen.some(one =>
              kind === 'load' ? fits(one.host ?? '') : one.kind === kind && fits(one.name),
            );
          })
          .filter(name => !(kind === 'cookie' && name === own))
          .map((name): Finding => ({ problem: 'unseen', kind, name, category: category.id })),
      ),
    );

  const lines = new Map([...met, ...unseen].map(line => [JSON.stringify(line), line]));
  return [...lines.values()].sort(
    (a, b) =>
      PROBLEMS.indexOf(a.problem) - PROBLEMS.indexOf(b.problem) ||
      a.kind.localeCompare(b.kind) ||
      a.name.localeCompare(b.name),
  );
};
