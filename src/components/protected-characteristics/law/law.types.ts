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

/** One text in English and Welsh, with the same message in both. */
export type Bilingual = { readonly en: string; readonly cy: string };

/** Texts in English and Welsh: as many in one language as in the other, in the same order. */
export type BilingualList = { readonly en: readonly string[]; readonly cy: readonly string[] };

/** Where a fact can be checked. The Welsh name says when the page is in English only. */
export interface Source {
  readonly name: Bilingual;
  readonly href: string;
}

/**
 * How far the public sector equality duty (section 149) covers a characteristic: all three of its
 * aims, or only the first, ending conduct that the Act prohibits (section 149(1)(a)).
 */
export type EqualityDuty = 'full' | 'first-limb';

/** Where a characteristic counts. */
export interface Applies {
  /** Part 5 of the Act, which includes applying for a job. */
  readonly work: boolean;
  /** Part 3: services and public functions, so the public's contact with the police. */
  readonly services: boolean;
  readonly duty: EqualityDuty;
}

/** One protected characteristic, in our own plain words. */
export interface Characteristic {
  readonly id: CharacteristicId;
  /** The sections that give its meaning. Pregnancy and maternity has none of its own: 17 and 18. */
  readonly sections: readonly string[];
  /** The code of the term for JSON-LD: `EqA2010-s5`, or `EqA2010-s17-s18`. */
  readonly termCode: string;
  /** The name in the Act's own words (section 4). */
  readonly name: Bilingual;
  /** One line, under 20 words, in short common words. */
  readonly gist: Bilingual;
  /** Paragraphs: one to three. */
  readonly meaning: BilingualList;
  /** From police life: recruitment and contact with the public. Two or three. */
  readonly examples: BilingualList;
  readonly applies: Applies;
  readonly notCovered: BilingualList;
  readonly sources: readonly Source[];
  /** The day, as an ISO date, on which somebody last checked the whole record against its sources. */
  readonly reviewedOn: string;
}

/** The law of one jurisdiction. */
export interface LawSet {
  readonly jurisdiction: 'gb';
  readonly act: Bilingual;
  /** Where the Act applies and where it does not. */
  readonly extent: Bilingual;
  /** "Law as at": an ISO date. */
  readonly asAt: string;
  /** In the Act's order. */
  readonly characteristics: readonly Characteristic[];
}
