import { expect } from '@open-wc/testing';
import type { Seen } from '../../../../src/components/cookie-consent/audit/finding.js';
import { findingsOf } from '../../../../src/components/cookie-consent/audit/findings.js';
import { AUDIT_WORDS } from '../../../../src/components/cookie-consent/audit/audit.text.js';
import { isPublicHost } from '../../../../src/components/cookie-consent/audit/public-host.js';
import { placeOf } from '../../../../src/components/cookie-consent/audit/page-tags.js';
import { reportOf } from '../../../../src/components/cookie-consent/audit/report.js';
import type { Policy } from '../../../../src/internal/consent/policy.js';

const policy: Policy = {
  version: 1,
  categories: [
    {
      id: 'statistics',
      basis: 'consent',
      label: 'Counting visits',
      services: [
        {
          id: 'counter',
          name: 'Counter',
          cookies: [{ name: '_count_*' }],
          localStorage: ['count'],
          hosts: ['*.counter.example'],
        },
      ],
    },
    { id: 'video', basis: 'consent', label: 'Videos' },
  ],
};
const REFUSED = { statistics: false, video: false };

const lines = (seen: readonly Seen[], choices: Record<string, boolean> = REFUSED): string[] =>
  findingsOf(policy, choices, seen, 'www.force.police.uk').map(
    ({ problem, kind, name, category }) => [problem, kind, name, category].join(' ').trim(),
  );

describe('The findings of a cookie audit', () => {
  it('are none where the policy says all', () => {
    expect(
      lines([
        { kind: 'cookie', name: '_count_1' },
        { kind: 'cookie', name: 'police_consent' },
        { kind: 'localStorage', name: 'count' },
        { kind: 'load', name: 'a.counter.example (img)', host: 'a.counter.example' },
        { kind: 'load', name: 'www.force.police.uk (img)', host: 'www.force.police.uk' },
      ]),
    ).to.deep.equal([]);
  });

  it('name what no category claims, by its kind', () => {
    expect(
      lines([
        { kind: 'cookie', name: 'other' },
        { kind: 'localStorage', name: '_count_1' },
        { kind: 'sessionStorage', name: 's' },
        { kind: 'indexedDB', name: 'd' },
        { kind: 'cache', name: 'c' },
        { kind: 'script', name: 'cdn.example/a.js', host: 'cdn.example' },
        { kind: 'frame', name: 'maps.example/', host: 'maps.example' },
        { kind: 'load', name: 'counter.example (beacon)', host: 'counter.example' },
      ]),
    ).to.deep.equal([
      'unclaimed cache c',
      'unclaimed cookie other',
      'unclaimed frame maps.example/',
      'unclaimed indexedDB d',
      'unclaimed load counter.example (beacon)',
      'unclaimed localStorage _count_1',
      'unclaimed script cdn.example/a.js',
      'unclaimed sessionStorage s',
    ]);
  });

  it('let a tag that names a category claim its host', () => {
    expect(
      lines([
        { kind: 'script', name: 'films.example/a.js', host: 'films.example', ids: 'video' },
        { kind: 'load', name: 'films.example (img)', host: 'films.example' },
      ]),
    ).to.deep.equal([]);
  });

  it('name a category that the policy lacks, one of several, and none', () => {
    const tag = { kind: 'script', host: 'a.example' } as const;
    expect(
      lines([
        { ...tag, name: 'a.example/1.js', ids: 'films' },
        { ...tag, name: 'a.example/2.js', ids: 'video adverts' },
        { ...tag, name: 'a.example/3.js', ids: '' },
      ]),
    ).to.deep.equal([
      'unknown script a.example/1.js films',
      'unknown script a.example/2.js video adverts',
      'unknown script a.example/3.js',
    ]);
  });

  it('name a tag that does not wait', () => {
    expect(
      lines([
        { kind: 'script', name: 'a.example/1.js', host: 'a.example', ids: 'video', early: true },
      ]),
    ).to.deep.equal(['not-held script a.example/1.js video']);
  });

  it('name what is declared, allowed and never met; nothing of what is refused', () => {
    expect(lines([{ kind: 'cookie', name: '_count_1' }], { ...REFUSED, statistics: true })).to.eql([
      'unseen load *.counter.example statistics',
      'unseen localStorage count statistics',
    ]);
  });

  it('say each thing once', () => {
    const twice = { kind: 'cookie', name: 'other' } as const;
    expect(lines([twice, twice])).to.have.length(1);
  });

  it('make a text that can be copied, in both languages', () => {
    const findings = findingsOf(policy, REFUSED, [{ kind: 'cookie', name: 'other' }], 'h');
    expect(reportOf(findings, AUDIT_WORDS.en, 'h/cookies')).to.equal(
      'Cookie audit: h/cookies\nFound so far: 1.\n\nIn no category:\n- cookie: other',
    );
    expect(reportOf(findings, AUDIT_WORDS.cy, 'h/cookies')).to.contain('- cwci: other');
    expect(reportOf([], AUDIT_WORDS.en, 'h')).to.contain(AUDIT_WORDS.en.none);
  });

  it('hold no part of an address after its path', () => {
    expect(placeOf('https://a.example/b?email=x#y').name).to.equal('a.example/b');
  });

  for (const [host, isPublic] of [
    ['localhost', false],
    ['127.0.0.1', false],
    ['192.168.1.4', false],
    ['site.test', false],
    ['www.force.police.uk', true],
    ['1.2.3.4', true],
    ['localhost.example.org', true],
  ] as const) {
    it(`tell whether visitors may reach ${host}`, () => {
      expect(isPublicHost(host)).to.equal(isPublic);
    });
  }
});
