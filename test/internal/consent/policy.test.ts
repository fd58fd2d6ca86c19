import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { policyFaults } from '../../../src/internal/consent/policy-faults.js';
import { isPolicy } from '../../../src/internal/consent/policy.js';
import { POLICY } from '../../support/consent.js';

const copy = (): Record<string, unknown> =>
  structuredClone(POLICY) as unknown as Record<string, unknown>;

/** Every place in a value, as a path of keys. */
const places = (value: unknown, path: (string | number)[] = []): (string | number)[][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [
        [...path, key],
        ...places(inner, [...path, key]),
      ])
    : [];

const put = (root: unknown, path: readonly (string | number)[], value: unknown): void => {
  const last = path.at(-1)!;
  const parent = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>(
      (inner, key) => inner[key] as Record<string, unknown>,
      root as Record<string, unknown>,
    );
  parent[last] = value;
};

describe('The schema of a policy', () => {
  it('takes a whole policy', () => {
    expect(isPolicy(POLICY)).to.be.true;
    expect(policyFaults(POLICY)).to.deep.equal([]);
  });

  const faulty: [string, (policy: ReturnType<typeof copy>) => unknown, RegExp][] = [
    ['nothing', () => null, /the policy must be an object; found null/],
    ['a list', () => [], /the policy must be an object/],
    ['no version', p => ({ ...p, version: undefined }), /^version must be a whole number/],
    [
      'no categories',
      p => ({ ...p, categories: [] }),
      /^categories must be a list of at least one/,
    ],
    [
      'an unknown basis',
      p => (put(p, ['categories', 1, 'basis'], 'maybe'), p),
      /^categories\[1\]\.basis must be necessary, consent or objection; found "maybe"/,
    ],
    [
      'a cookie without a name',
      p => (put(p, ['categories', 1, 'services', 0, 'cookies', 0], {}), p),
      /^categories\[1\]\.services\[0\]\.cookies\[0\]\.name must be a text; found nothing/,
    ],
    [
      'an empty label',
      p => (put(p, ['categories', 2, 'label'], { en: ' ' }), p),
      /^categories\[2\]\.label must be a text, or texts by language/,
    ],
    [
      'a label that is nothing',
      p => (put(p, ['categories', 2, 'label'], {}), p),
      /^categories\[2\]\.label must be/,
    ],
    [
      'an id used twice',
      p => (put(p, ['categories', 2, 'id'], 'statistics'), p),
      /^categories\[2\]\.id must be used once; found "statistics"/,
    ],
    [
      'an id that breaks a cookie',
      p => (put(p, ['cookie', 'name'], 'a=b; c'), p),
      /^cookie\.name must be a short name/,
    ],
  ];
  for (const [what, spoil, message] of faulty) {
    it(`refuses ${what} and names the path`, () => {
      const policy = spoil(copy());
      expect(isPolicy(policy)).to.be.false;
      expect(policyFaults(policy)[0]).to.match(message);
    });
  }

  it('answers and names alike, whatever is put wherever', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places(POLICY)), fc.jsonValue(), (path, value) => {
        const policy = copy();
        put(policy, path, value);
        expect(isPolicy(policy)).to.equal(policyFaults(policy).length === 0);
      }),
      { numRuns: 500 },
    );
  });
});
