import type { Kind, Problem } from './finding.js';

/** The words of the audit. */
export interface AuditWords {
  readonly title: string;
  readonly team: string;
  readonly public: string;
  readonly none: string;
  readonly found: (count: number) => string;
  readonly waiting: string;
  readonly limits: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly columns: readonly [what: string, name: string, category: string];
  readonly problems: Readonly<Record<Problem, string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
}

/**
 * Both languages beside each other, and not among the strings that visitors load: only a site's own
 * team ever reads them. The type holds English and Welsh to the same keys.
 */
export const AUDIT_WORDS: Readonly<Record<'en' | 'cy', AuditWords>> = {
  en: {
    title: 'Cookie audit',
    team: 'For the web team, not for visitors: it shows what the cookie policy and this page do not say alike. It blocks nothing, keeps nothing and sends nothing. Take the audit attribute away when you are done.',
    public: 'This page is on a public address: visitors can see this panel.',
    none: 'Nothing found so far: all that was seen is in the policy.',
    found: count => `Found so far: ${count}.`,
    waiting: 'There is no usable policy yet, so nothing can be compared.',
    limits:
      'What script cannot see is not here: HttpOnly cookies, what other sites keep, and what a closed shadow root holds. Use the site with everything allowed, and again with everything refused.',
    copy: 'Copy as text',
    copied: 'Copied.',
    notCopied: 'It could not be copied. The same text is in the console.',
    columns: ['What', 'Name', 'Category'],
    problems: {
      unclaimed: 'In no category',
      'not-held': 'Names a category but does not wait for it',
      unknown: 'Waits for a category that the policy does not have',
      unseen: 'In the policy, allowed, and not seen yet',
    },
    kinds: {
      script: 'script',
      frame: 'frame',
      embed: 'embed',
      load: 'loaded from another host',
      cookie: 'cookie',
      localStorage: 'local storage',
      sessionStorage: 'session storage',
      indexedDB: 'database',
      cache: 'cache',
    },
  },
  cy: {
    title: 'Archwiliad cwcis',
    team: 'I’r tîm gwe, nid i ymwelwyr: mae’n dangos lle nad yw’r polisi cwcis a’r dudalen hon yn dweud yr un peth. Nid yw’n rhwystro dim, yn cadw dim nac yn anfon dim. Tynnwch y priodoledd audit pan fyddwch wedi gorffen.',
    public: 'Mae’r dudalen hon ar gyfeiriad cyhoeddus: gall ymwelwyr weld y panel hwn.',
    none: 'Dim wedi’i ganfod hyd yn hyn: mae popeth a welwyd yn y polisi.',
    found: count => `Wedi’u canfod hyd yn hyn: ${count}.`,
    waiting: 'Nid oes polisi y gellir ei ddefnyddio eto, felly ni ellir cymharu dim.',
    limits:
      'Nid yw’r hyn na all sgript ei weld yma: cwcis HttpOnly, yr hyn y mae gwefannau eraill yn ei gadw, a’r hyn sydd mewn gwreiddyn cysgodol caeedig. Defnyddiwch y wefan gyda phopeth wedi’i ganiatáu, ac eto gyda phopeth wedi’i wrthod.',
    copy: 'Copïo fel testun',
    copied: 'Wedi’i gopïo.',
    notCopied: 'Ni ellid ei gopïo. Mae’r un testun yn y consol.',
    columns: ['Beth', 'Enw', 'Categori'],
    problems: {
      unclaimed: 'Heb fod mewn unrhyw gategori',
      'not-held': 'Yn enwi categori ond heb aros amdano',
      unknown: 'Yn aros am gategori nad yw yn y polisi',
      unseen: 'Yn y polisi, wedi’i ganiatáu, a heb ei weld eto',
    },
    kinds: {
      script: 'sgript',
      frame: 'ffrâm',
      embed: 'mewnblaniad',
      load: 'wedi’i lwytho o westeiwr arall',
      cookie: 'cwci',
      localStorage: 'storfa leol',
      sessionStorage: 'storfa’r sesiwn',
      indexedDB: 'cronfa ddata',
      cache: 'storfa dros dro',
    },
  },
};
