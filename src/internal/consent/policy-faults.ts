import type { Category, Shape } from './policy.js';
import { BASIS, CATEGORY, ID, isCount, isListOfCategories, isObject, isWords } from './policy.js';
import { POLICY, SIGNAL, TEXT } from './policy.js';

const EXPECTED = new Map<Shape, string>([
  [ID, 'a short name: a letter first, then letters, digits, - or _'],
  [BASIS, 'necessary, consent or objection'],
  [
    SIGNAL,
    'a signal of Google Consent Mode: ad_storage, ad_user_data, ad_personalization, analytics_storage, functionality_storage, personalization_storage or security_storage',
  ],
  [TEXT, 'a text'],
  [isCount, 'a whole number above 0'],
  [isWords, 'a text, or texts by language such as { "en": "…", "cy": "…" }'],
]);

const show = (value: unknown): string =>
  value === undefined ? 'nothing' : (JSON.stringify(value) || typeof value).slice(0, 60);

const fault = (path: string, expected: string, value: unknown): string[] => [
  `${path || 'the policy'} must be ${expected}; found ${show(value)}`,
];

const faultsOfCategories = (value: unknown, path: string): string[] => {
  if (!Array.isArray(value) || value.length === 0) {
    return fault(path, 'a list of at least one category', value);
  }
  const faults = faultsOf(value, [CATEGORY], path);
  if (faults.length > 0) return faults;
  const ids = (value as Category[]).map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index ? fault(`${path}[${index}].id`, 'used once', id) : [],
  );
};

const faultsOf = (value: unknown, shape: Shape, path: string): string[] => {
  if (shape === isListOfCategories) return faultsOfCategories(value, path);
  if (typeof shape === 'function') {
    return shape(value) ? [] : fault(path, EXPECTED.get(shape) ?? 'of another form', value);
  }
  if (shape instanceof RegExp) {
    return typeof value === 'string' && shape.test(value)
      ? []
      : fault(path, EXPECTED.get(shape) ?? `text like ${shape.source}`, value);
  }
  if (Array.isArray(shape)) {
    const [inner] = shape as [Shape];
    return Array.isArray(value)
      ? value.flatMap((item, index) => faultsOf(item, inner, `${path}[${index}]`))
      : fault(path, 'a list', value);
  }
  if (!isObject(value)) return fault(path, 'an object', value);
  return Object.entries(shape).flatMap(([key, inner]) => {
    const name = key.replace('?', '');
    const found = value[name];
    if (found === undefined && key !== name) return [];
    return faultsOf(found, inner, path ? `${path}.${name}` : name);
  });
};

/** Every place at which a policy does not fit, by path; none for a policy that fits. */
export const policyFaults = (value: unknown): string[] => faultsOf(value, POLICY, '');
