import type { Category, Words } from '../../internal/consent/policy.js';

/** A line of a table. `kept` says why there may be no lifetime. */
export interface CookieRow {
  readonly name: string;
  readonly service: Words;
  readonly provider: Words | undefined;
  readonly lifetime: Words | undefined;
  readonly kept: 'declared' | 'session' | 'until-removed';
}

/** Everything that a category keeps on a device, in the order of the policy. */
export const rowsOf = ({ services = [] }: Category): CookieRow[] =>
  services.flatMap(({ name: service, provider, ...kinds }) => {
    const row = (name: string, kept: CookieRow['kept'], lifetime?: Words): CookieRow => ({
      name,
      service,
      provider,
      lifetime,
      kept,
    });
    const lasting = [kinds.localStorage, kinds.indexedDB, kinds.caches].flatMap(
      names => names ?? [],
    );
    return [
      ...(kinds.cookies ?? []).map(({ name, lifetime }) => row(name, 'declared', lifetime)),
      ...lasting.map(name => row(name, 'until-removed')),
      ...(kinds.sessionStorage ?? []).map(name => row(name, 'session')),
    ];
  });
