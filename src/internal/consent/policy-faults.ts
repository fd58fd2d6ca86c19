import type { Category, Shape } from './policy.js';
import { BASIS, CATEGORIES, COUNT, fits, ID, POLICY, SIGNAL, TEXT, WORDS } from './policy.js';

const EXPECTED = new Map<Shape, string>([
  [ID, 'a short name: a letter first, then letters, digits, - or _'],
  [BASIS, 'necessary, consent or objection'],
  [
    SIGNAL,
    'a signal of Google Consent Mode: ad_storage, ad_user_data, ad_personalization, analytics_storage, functionality_storage, personalization_storage or security_storage',
  ],
  [TEXT, 'a text'],
  [COUNT, 'a whole number above 0'],
  [WORDS, 'a text, or texts by language such as { "en": "…", "cy": "…" }'],
]);

const show = (value: unknown): string =>
  value === undefined ? 'nothing' : (JSON.stringify(value) || typeof value).slice(0, 60);

const fault = (path: string, expected: string, value: unknown): string[] => [
  `${path || 'the policy'} must be ${expected}; found ${show(value)}`,
];

const faultsOfList = (value: readonly unknown[], [inner]: readonly [Shape], path: string) =>
  value.flatMap((item, index) => faultsOf(item, inner, `${path}[${index}]`));

const faultsOfCategories = (value: unknown, path: string): string[] => {
  if (!Array.isArray(value) || value.length === 0) {
    return fault(path, 'a list of at least one category', value);
  }
  const faults = faultsOfList(value, CATEGORIES, path);
  if (faults.length > 0) return faults;
  const ids = (value as Category[]).map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index ? fault(`${path}[${index}].id`, 'used once', id) : [],
  );
};

const faultsOf = (value: unknown, shape: Shape, path: string): string[] => {
  if (shape === CATEGORIES) return faultsOfCategories(value, path);
  if (Array.isArray(shape)) {
    return Array.isArray(value)
      ? faultsOfList(value, shape as [Shape], path)
      : fault(path, 'a list', value);
  }
  if (typeof shape !== 'object' || shape instanceof RegExp) {
    const expected = EXPECTED.get(shape) ?? `text like ${String(shape)}`;
    return fits(value, shape) ? [] : fault(path, expected, value);
  }
  if (!fits(value, {})) return fault(path, 'an object', value);
  return Object.entries(shape).flatMap(([key, inner]) => {
    const name = key.replace('?', '');
    const found = (value as Readonly<Record<string, unknown>>)[name];
    if (found === undefined && key !== name) return [];
    return faultsOf(found, inner, path ? `${path}.${name}` : name);
  });
};

/** Every place at which a policy does not fit, by path; none for a policy that fits. */
export const policyFaults = (value: unknown): string[] => faultsOf(value, POLICY, '');
