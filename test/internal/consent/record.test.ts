import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { domainsOf, matcher, pathsOf } from '../../../src/internal/consent/patterns.js';
import { encode, merge } from '../../../src/internal/consent/record-writer.js';
import { decode, standing } from '../../../src/internal/consent/record.js';
import { wordsIn } from '../../../src/internal/consent/words.js';
import { ALL, POLICY } from '../../support/consent.js';

const about = {
  id: 'b'.repeat(32),
  now: '2026-06-01T10:00:00.000Z',
  lang: 'cy',
  source: 'page',
} as const;

describe('The record', () => {
  it('comes back as it was written, for any choices', () => {
    const ids = fc.stringMatching(/^[a-z][a-z0-9-]{0,10}$/);
    fc.assert(
      fc.property(fc.dictionary(ids, fc.boolean(), { maxKeys: 10 }), choices => {
        const record = merge(undefined, POLICY, choices, about);
        expect(decode(encode(record)!)).to.deep.equal({ ...record, choices: { ...choices } });
      }),
    );
  });

  it('believes nothing else and never throws', () => {
    fc.assert(fc.property(fc.string(), text => decode(text) === undefined));
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(decode(encodeURIComponent(JSON.stringify(value)))).to.be.undefined;
      }),
    );
    for (const text of ['%', '%7B', '{}', 'null', encodeURIComponent('{"v":1}')]) {
      expect(decode(text)).to.be.undefined;
    }
  });

  it('is not written where it would be longer than 1 KB, and not believed', () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`category-${n}`, true]));
    const record = merge(undefined, POLICY, many, about);
    expect(encode(record)).to.be.undefined;
    expect(decode(encodeURIComponent(JSON.stringify(record)))).to.be.undefined;
  });

  it('of another version of the format is unknown', () => {
    const record = merge(undefined, POLICY, ALL, about);
    expect(decode(encodeURIComponent(JSON.stringify({ ...record, v: 2 })))).to.be.undefined;
  });

  it('carries id and first time on, and tells policy, wording, language and source', () => {
    const first = merge(undefined, POLICY, ALL, { ...about, now: '2026-01-01T00:00:00.000Z' });
    const second = merge(first, POLICY, { ...ALL, video: false }, { ...about, id: 'other' });
    expect(second).to.include({ id: first.id, first: first.first, last: about.now });
    expect(second).to.include({
      v: 1,
      policy: 3,
      lang: 'cy',
      source: 'page',
      wording: first.wording,
    });
    expect(Object.keys(second)).to.have.members([
      'v',
      'id',
      'first',
      'last',
      'policy',
      'wording',
      'lang',
      'source',
      'choices',
      'basis',
    ]);
  });

  it('tells the basis on which each category was asked about, where that fits', () => {
    const record = merge(undefined, POLICY, ALL, about);
    expect(record.basis).to.deep.equal({ consent: 'statistics video', objection: 'appearance' });
    expect(merge(undefined, POLICY, { video: false }, about).basis).to.deep.equal({
      consent: 'video',
    });
    expect(encode(record)!.length).to.be.below(600);
    const ids = Array.from({ length: 20 }, (_, n) => `category-${n}`);
    const [, category] = POLICY.categories;
    const wide = { ...POLICY, categories: ids.map(id => ({ ...category!, id })) };
    const choices = Object.fromEntries(ids.map(id => [id, false]));
    const long = merge(undefined, wide, choices, about);
    expect(Object.keys(long.basis!)).to.deep.equal(['consent']);
    const kept = decode(encode(long)!)!;
    expect(kept.choices).to.deep.equal(choices);
    expect(kept.basis).to.be.undefined;
  });

  it('fits a schema in which each field has its form', () => {
    const record = decode(
      encode(merge(undefined, POLICY, ALL, { ...about, now: new Date().toISOString() }))!,
    )!;
    const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
    const forms: Record<string, RegExp> = {
      v: /^1$/,
      id: /^[0-9a-f]{32}$/,
      first: time,
      last: time,
      policy: /^[1-9]\d*$/,
      wording: /^[\w.-]{1,32}$/,
      lang: /^[a-z]{2,3}(-[\w-]+)?$/i,
      source: /^(banner|dialog|page|embed|api)$/,
      choices: /^\{("[\w-]+":(true|false),?)+\}$/,
      basis: /^\{("(consent|objection)":"[\w -]+",?)+\}$/,
    };
    expect(Object.keys(record)).to.have.members(Object.keys(forms));
    for (const [field, form] of Object.entries(forms)) {
      const value = record[field as keyof typeof record]!;
      expect(typeof value === 'object' ? JSON.stringify(value) : String(value), field).to.match(
        form,
      );
    }
  });

  it('tells another wording apart', () => {
    const [, category] = POLICY.categories;
    const other = { ...POLICY, categories: [{ ...category!, label: 'Other words' }] };
    const wording = (policy: typeof POLICY): string => merge(undefined, policy, {}, about).wording;
    expect(wording(other)).not.to.equal(wording(POLICY));
    expect(wording({ ...POLICY, wording: '2026-06' })).to.equal('2026-06');
  });

  it('tells another wording wherever a word that a visitor reads is another', () => {
    const wording = (policy: unknown): string =>
      merge(undefined, policy as typeof POLICY, {}, about).wording;
    const words: string[] = [];
    const walk = (value: unknown, put: (other: unknown) => unknown, read = false): void => {
      if (typeof value === 'string') {
        if (!read) return;
        words.push(value);
        expect(wording(put(`${value}.`)), value).not.to.equal(wording(POLICY));
        return;
      }
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        walk(
          inner,
          other =>
            put(
              Array.isArray(value)
                ? value.map((item, at) => (String(at) === key ? other : item) as unknown)
                : { ...value, [key]: other },
            ),
          read || ['label', 'purpose', 'name', 'provider', 'lifetime'].includes(key),
        );
      }
    };
    walk(POLICY.categories, categories => ({ ...POLICY, categories }));
    expect(words.length).to.be.above(15);
    expect(wording({ ...POLICY, version: 4 })).to.equal(wording(POLICY));
  });

  it('stands for the policy that it was given for, and for categories that still exist', () => {
    const record = merge(undefined, POLICY, { ...ALL, gone: true }, about);
    expect(standing(record, POLICY)).to.deep.equal(ALL);
    expect(standing(record, { ...POLICY, version: 4 })).to.deep.equal({});
    expect(standing(undefined, POLICY)).to.deep.equal({});
  });
});

describe('What a withdrawal looks for', () => {
  it('matches a declared name whole, and * as anything', () => {
    const matches = matcher(['_ga_*', 'a.b', '*x*']);
    expect(['_ga_', '_ga_12', 'a.b', 'oxo'].map(matches)).to.deep.equal([true, true, true, true]);
    expect(['_ga', 'my_ga_1', 'aXb', ''].map(matches)).to.deep.equal([false, false, false, false]);
    expect(matcher([])('anything')).to.be.false;
  });

  it('matches any name that holds the declared parts in order', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (start, middle, end) => {
        fc.pre(!`${start}${middle}${end}`.includes('*'));
        expect(matcher([`${start}*${end}`])(`${start}${middle}${end}`)).to.be.true;
      }),
    );
  });

  it('tries every domain, and the host alone first', () => {
    expect(domainsOf('www.westmercia.police.uk')).to.deep.equal([
      '',
      'www.westmercia.police.uk',
      'westmercia.police.uk',
      'police.uk',
      'uk',
    ]);
  });

  it('tries every path, with and without the last slash', () => {
    expect(pathsOf('/')).to.deep.equal(['/']);
    expect(pathsOf('/news/2026')).to.deep.equal([
      '/',
      '/news',
      '/news/',
      '/news/2026',
      '/news/2026/',
    ]);
  });
});

describe('Words of a policy', () => {
  it('come in the language, its base, English, or as they are', () => {
    expect(wordsIn({ en: 'a', cy: 'b' }, 'cy-GB')).to.equal('b');
    expect(wordsIn({ en: 'a', cy: 'b' }, 'pl')).to.equal('a');
    expect(wordsIn({ pl: 'c' }, 'cy')).to.equal('c');
    expect(wordsIn('d', 'cy')).to.equal('d');
    expect(wordsIn(undefined, 'cy')).to.equal('');
  });
});
