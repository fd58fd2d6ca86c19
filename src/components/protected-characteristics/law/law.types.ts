/** The languages that the law data has, as equals. */
export type Language = 'en' | 'cy';

/** Great Britain, or Northern Ireland. */
export type Jurisdiction = 'gb' | 'ni';

/** The nine protected characteristics, in the order of section 4 of the Equality Act 2010. */
export type CharacteristicId =
  | 'age'
  | 'disability'
  | 'gender-reassignment'
  | 'marriage-and-civil-partnership'
  | 'pregnancy-and-maternity'
  | 'race'
  | 'religion-or-belief'
  | 'sex'
  | 'sexual-orientation';

/** What else the data of Great Britain says, by the attribute with which a site asks for it. */
export interface FurtherIn {
  also: 'kinds-of-discrimination' | 'equality-duty' | 'outside-the-nine' | 'recent-changes';
  'positive-action': 'positive-action' | 'equal-candidates' | 'positive-discrimination';
  'hate-crime': 'hate-crime';
}

/** The words of each are a file of their own. */
export type FurtherFile = keyof FurtherIn;
export type FurtherId = FurtherIn[FurtherFile];

/** The nine groups of section 75(1) of the Northern Ireland Act 1998, in its order. */
export type GroupId =
  | 'religious-belief'
  | 'political-opinion'
  | 'racial-group'
  | 'age'
  | 'marital-status'
  | 'sexual-orientation'
  | 'men-and-women'
  | 'disability'
  | 'dependants';

/**
 * Where a characteristic counts. In Great Britain: at work (Part 5 of the Act), in services and
 * public functions (Part 3), and in all three aims of the equality duty or only its first (section
 * 149(1)(a)). In Northern Ireland: in the duty on equal chances (section 75(1)), and in the one on
 * good relations (75(2)).
 */
export type Reach =
  'work' | 'services' | 'all-aims' | 'first-aim' | 'equal-chances' | 'good-relations';

/** What shows a further part: the attribute `also`, a value of another attribute, or nothing. */
export type ShownBy = 'also' | 's158' | 's159' | 'hate-crime' | 'always';

/** A section or schedule of the set's Act, by its path at legislation.gov.uk, or a page by name. */
export type SourceKey = `section/${string}` | `schedule/${number}` | PageKey;

/** Pages that are no part of the set's Act; `pages.ts` of the set has their addresses. */
export type PageKey =
  | 'commission'
  | 'commission-ni'
  | 'for-women-scotland'
  | 'groups-ni'
  | 'hate-crime-figures'
  | 'hate-crime-scotland'
  | 'notes-on-positive-action'
  | 'police-service-ni'
  | 'regulations-2023'
  | 'sentencing-66'
  | 'services-code-2011'
  | 'services-code-2026'
  | 'tribunal-decisions';

/** What is the same in every language. */
export interface Facts<Id extends string = string> {
  readonly id: Id;
  /** The sections that it comes from; none where the Act does not know it. */
  readonly sections: readonly string[];
  readonly sources: readonly SourceKey[];
  /** The day, as an ISO date, on which somebody last checked the whole record against its sources. */
  readonly reviewedOn: string;
}

export interface CharacteristicFacts<Id extends string = string> extends Facts<Id> {
  /** The code of the term for JSON-LD: `EqA2010-s5`, or `EqA2010-s17-s18`. */
  readonly termCode: string;
  readonly reach: readonly Reach[];
}

/** One of several things that a part names, as a kind of discrimination. */
export interface TermFacts {
  readonly id: string;
  readonly sections: readonly string[];
}

export interface FurtherFacts<Id extends string = string> extends Facts<Id> {
  readonly shownBy: ShownBy;
  readonly terms?: readonly TermFacts[];
}

/** The law of one jurisdiction, in no language. */
export interface SetFacts<Id extends string, Further extends string> {
  readonly jurisdiction: Jurisdiction;
  /** Where the Act is at legislation.gov.uk. */
  readonly actHref: string;
  /** "Law as at": an ISO date. */
  readonly asAt: string;
  /** In the Act's order. */
  readonly characteristics: readonly CharacteristicFacts<Id>[];
  readonly further: readonly FurtherFacts<Further>[];
  readonly pages: Readonly<Partial<Record<PageKey, string>>>;
}

/** What is said of a record in one language, in our own plain words. */
export interface Texts {
  /** For a characteristic, the Act's own words. */
  readonly name: string;
  /** One line, under 20 words, for a reader of 9 to 11. */
  readonly gist: string;
  /** Paragraphs: one to three. */
  readonly meaning: readonly string[];
  /** By id of the term: its name, and a sentence or two. */
  readonly terms?: Readonly<Record<string, readonly [name: string, text: string]>>;
  /** From police life: recruitment and contact with the public. */
  readonly examples: readonly string[];
  readonly notCovered: readonly string[];
}

/** Names of sources. The Welsh ones say when a page is in English only. */
export interface SourceNames {
  readonly section: (number: string) => string;
  readonly schedule: (number: string) => string;
  readonly pages: Readonly<Partial<Record<PageKey, string>>>;
}

/** The law of one jurisdiction in one language. */
export interface SetTexts<Id extends string, Further extends string = never> {
  readonly lang: Language;
  readonly act: string;
  /** Where the Act applies and where it does not. */
  readonly extent: string;
  readonly sourceNames: SourceNames;
  /** Further parts are left out where nobody asked for them. */
  readonly parts: Readonly<Record<Id, Texts> & Partial<Record<Further, Texts>>>;
}

export interface Source {
  readonly name: string;
  readonly href: string;
}

export interface Term {
  readonly sections: readonly string[];
  readonly name: string;
  readonly text: string;
}

/** A record as a page shows it: its facts, and its words in one language. */
export interface Statement extends Omit<Facts, 'sources'>, Omit<Texts, 'terms'> {
  readonly terms: readonly Term[];
  readonly reach: readonly Reach[];
  readonly sources: readonly Source[];
}

export interface Characteristic extends Statement {
  readonly termCode: string;
}

export interface FurtherPart extends Statement {
  readonly shownBy: ShownBy;
}

/** Everything of one jurisdiction in one language. */
export interface LawSet {
  readonly jurisdiction: Jurisdiction;
  readonly lang: Language;
  readonly act: string;
  readonly extent: string;
  readonly asAt: string;
  readonly characteristics: readonly Characteristic[];
  readonly further: readonly FurtherPart[];
}
