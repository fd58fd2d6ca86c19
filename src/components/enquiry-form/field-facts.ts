import type { FieldConfig } from './config.js';
import type { FieldFacts } from './error-words.js';
import { say } from './fields/context.js';
import { limitOf } from './rules.js';

/** What the words for an error depend on, of a field of a configuration. */
export const factsOf = (field: FieldConfig, lang: string): FieldFacts => ({
  type: field.type,
  label: say(field.label, lang),
  limit: limitOf(field),
  lang,
  ...(field.min === undefined ? {} : { min: field.min }),
  ...(field.max === undefined ? {} : { max: field.max }),
  messages: Object.fromEntries(
    Object.entries(field.messages ?? {}).map(([code, words]) => [code, say(words, lang)]),
  ),
});
