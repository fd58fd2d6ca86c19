import { formatDate } from '../../i18n/dates.js';
import { kindsText as text } from './enquiry-form.kinds.text.js';
import type { FieldFacts } from './error-words.js';
import { learnWords } from './error-words.js';
import { learnJudges } from './rules.js';
import { ticked } from './rules/chosen.js';
import { date } from './rules/date.js';
import { several } from './rules/several.js';

const dateWords = (code: string, facts: FieldFacts): string | undefined => {
  const { label, lang, min = '', max = '' } = facts;
  switch (code) {
    case 'invalid':
      return text.dateInvalid(label);
    case 'incomplete':
      return text.dateIncomplete(label);
    case 'too-early':
      return min === 'today'
        ? text.dateNotPast(label)
        : text.dateTooEarly(label, formatDate(String(min), lang));
    case 'too-late':
      return max === 'today'
        ? text.dateNotFuture(label)
        : text.dateTooLate(label, formatDate(String(max), lang));
    default:
      return undefined;
  }
};

const countWords = (code: string, { label, min = 1, max = 1 }: FieldFacts): string | undefined => {
  if (code === 'too-few') return text.tooFew(label, String(min));
  return code === 'too-many' ? text.tooMany(label, String(max)) : undefined;
};

/** Judges and words for the types that few forms have: a form that has none does without them. */
export const learnMoreKinds = (): void => {
  learnJudges({ checkboxes: several, consent: ticked, date });
  learnWords({
    checkboxes: countWords,
    consent: (code, { label }) => (code === 'required' ? text.consent(label) : undefined),
    date: dateWords,
  });
};
