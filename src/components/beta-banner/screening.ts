/**
 * Finds in free words what could name a person, before the words leave the page. A first, careful
 * set: what it takes for personal is of a form that ordinary words seldom have, and a check digit or
 * a word beside it decides where digits alone would not. No pattern nests a repetition in another
 * over the same characters, so no text can make one slow.
 */
export type Kind =
  | 'email'
  | 'phone'
  | 'postcode'
  | 'nationalInsurance'
  | 'nhs'
  | 'card'
  | 'registration'
  | 'crimeReference'
  | 'passport'
  | 'birthDate';

export interface Screened {
  readonly text: string;
  /** What was masked, each kind once, in the order of the rules. */
  readonly kinds: readonly Kind[];
}

interface Rule {
  readonly kind: Kind;
  readonly pattern: RegExp;
  /** Whether a match is what the pattern alone can't tell. */
  readonly holds?: (digits: string) => boolean;
}

/** ISO/IEC 7812-1 annex B. */
const luhn = (digits: string): boolean =>
  Array.from(digits)
    .reverse()
    .reduce((sum, digit, index) => {
      const value = Number(digit) * (index % 2 ? 2 : 1);
      return sum + (value > 9 ? value - 9 : value);
    }, 0) %
    10 ===
  0;

const isCard = (digits: string): boolean =>
  digits.length > 12 && digits.length < 20 && luhn(digits);

/** NHS Data Dictionary: weights 10 to 2, modulus 11; a check of 10 is never issued. */
const nhsCheck = (digits: string): boolean => {
  const sum = Array.from(digits.slice(0, 9)).reduce(
    (total, digit, index) => total + Number(digit) * (10 - index),
    0,
  );
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
};

/** A pattern that stands alone: no letter or digit of any script touches it. */
const alone = (source: string, flags = ''): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, `gu${flags}`);

/** A value after a word that says what it is; the word stays. */
const after = (words: string, links: string, value: string): RegExp =>
  alone(
    `(?<=(?<![\\p{L}\\p{N}])(?:${words})(?:[\\s:#.,-]{1,3}(?:${links})){0,4}[\\s:#.,-]{0,3})(?:${value})`,
    'i',
  );

// cspell:disable -- patterns, and Welsh
const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr';
const DAY_OF_MONTH = `\\d{1,2}(?:st|nd|rd|th|af|ail|ydd|ed|eg|fed|ain)?(?: of| o)? (?:${MONTHS})`;
const DAY_MONTH = `(?:\\d{1,2}[/.-]\\d{1,2}[/.-]|${DAY_OF_MONTH},? )`;
/** Years in which today's adults were born; a later date is as a rule that of an event. */
const BORN_IN = '(?:19\\d\\d|200\\d)';
/** A day that only the words before it make a day of birth: with any year, none, or no day. */
const ANY_DAY = `${DAY_MONTH}\\d{2,4}|\\d{4}-\\d\\d-\\d\\d|${DAY_OF_MONTH}|(?:${MONTHS}) (?:\\d{1,2},? )?\\d{4}`;

const RULES: readonly Rule[] = [
  {
    kind: 'email',
    pattern: /[\p{L}\p{N}._%+'-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}])/gu,
  },
  // Those who issue cards to people have 3 to 6 and 22 to 27.
  { kind: 'card', pattern: alone('(?:[3-6]|2[2-7])(?:[ .-]?\\d){11,18}'), holds: isCard },
  {
    kind: 'nationalInsurance',
    pattern: alone(
      '(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?:[ .-]?\\d\\d){3}[ .-]?[A-D]',
      'i',
    ),
  },
  {
    kind: 'birthDate',
    pattern: after(
      'born|dob|d\\.o\\.b|birth|birthday|ganwyd|ganed|n?geni|eni|(?:p|b|mh|ph)en-blwydd',
      'date|is|was|on|in|the|ar|yw|fi|i|o',
      ANY_DAY,
    ),
  },
  { kind: 'birthDate', pattern: alone(`${DAY_MONTH}${BORN_IN}|${BORN_IN}-\\d\\d-\\d\\d`, 'i') },
  {
    kind: 'crimeReference',
    pattern: after(
      'crime|incident|occurrence|log|cad|urn|ref|reference|(?:t|d|th)rosedd|dd?igwyddiad|(?:c|g|ch|ngh)yfeirnod',
      'crime|trosedd|digwyddiad|ref|reference|number|no|num|rhif|is|yw|oedd|was',
      '(?=[\\p{L}\\d/*-]{0,12}\\d{3})(?!(?:19|20)\\d\\d(?![\\p{L}\\d/*-]))[\\p{L}\\d][\\p{L}\\d/*-]{3,24}',
    ),
  },
  {
    kind: 'crimeReference',
    pattern: alone(
      '\\d{2}[/*][A-Z]{1,3}[/*]\\d{5,7}(?:[/*]\\d{2})?|\\d{2}[/*]\\d{5,7}[/*]\\d{2}|\\d{6,7}/\\d{2}|\\d{2}\\*\\d{5,7}',
    ),
  },
  {
    kind: 'passport',
    pattern: after(
      'passports?|(?:p|b|mh|ph)asbort',
      'number|no|rhif|is|was|yw|oedd|my|fy',
      '(?:(?!is|no|yw)[A-Z]{1,2} ?)?\\d(?:[ -]?\\d){5,8}',
    ),
  },
  {
    kind: 'nhs',
    pattern: after('nhs|gig', 'number|no|rhif|is|yw', '\\d{3}[ .-]?\\d{3}[ .-]?\\d{4}'),
  },
  {
    kind: 'nhs',
    pattern: alone('\\d{3}[ .-]?\\d{3}[ .-]?\\d{4}'),
    holds: digits => !digits.startsWith('0') && nhsCheck(digits),
  },
  {
    kind: 'phone',
    pattern: alone(
      '(?:\\+|00)44[ .-]?(?:\\(0\\)[ .-]?)?[1-9](?:[ .-]?\\d){8,9}|\\(0\\d{2,5}\\)(?:[ .-]?\\d){5,8}|0[ .-]?[1-9](?:[ .-]?\\d){8,9}|\\+[1-9](?:[ .-]?\\d){7,14}',
    ),
  },
  // Nine digits by themselves are a UK passport's number; hardly anything else in feedback is.
  { kind: 'passport', pattern: alone('\\d{9}') },
  {
    kind: 'postcode',
    pattern: alone(
      'GIR ?0AA|(?:[A-PR-UWYZ]\\d{1,2}|[A-PR-UWYZ][A-HK-Y]\\d{1,2}|[A-PR-UWYZ]\\d[A-HJKPSTUW]|[A-PR-UWYZ][A-HK-Y]\\d[ABEHMNPRV-Y]) ?\\d[ABD-HJLNP-UW-Z]{2}',
      'i',
    ),
  },
  {
    kind: 'registration',
    // In order: since 2001, 1983 to 2001, 1963 to 1983, Northern Ireland. Capitals wherever a space may
    // stand in it, as "pm10 and" is no car; A, B and M before a space name a road.
    pattern: alone(
      '[A-HJ-PR-Y]{2}\\d{2} ?[A-HJ-PR-Z]{3}|[a-hj-pr-y]{2}\\d{2}[a-hj-pr-z]{3}|[C-HJ-LNPR-TV-Y]\\d{1,3} [A-HJ-PR-Y]{3}|[A-HJ-NPR-TV-Y]\\d{1,3}[A-HJ-PR-Y]{3}|[A-HJ-PR-Y]{3} ?\\d{1,3}[A-HJ-NPR-TV-Y]|[A-Z](?:I[A-Z]|[A-Z]Z) ?\\d{4}',
    ),
  },
];

// cspell:enable

/**
 * Masks what could name a person.
 *
 * @param words - free words, or the path of a page
 * @param label - what to write in place of a match; must hold no digit and no `@`
 */
export const screen = (words: string, label: (kind: Kind) => string): Screened => {
  const kinds = new Set<Kind>();
  let text = words;
  for (const { kind, pattern, holds } of RULES) {
    text = text.replace(pattern, match => {
      if (holds && !holds(match.replace(/\D/g, ''))) return match;
      kinds.add(kind);
      return label(kind);
    });
  }
  return { text, kinds: [...kinds] };
};
