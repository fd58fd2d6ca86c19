import { warn } from '../../internal/dev/warn.js';
import type { EnquiryFormConfig, FieldConfig } from './config.js';
import { defaultConfig, FIELD_TYPES } from './config.js';
import { learnMoreKinds } from './more-kinds.js';
import { inputNames } from './rules.js';

/** Names that the form itself sends, and names that would hide a member of `<form>`. */
const RESERVED = new Set(
  (
    'submission_key proof lang form_started website_address submit reset action method elements length ' +
    'target enctype constructor prototype'
  ).split(' '),
);
const NAME = /^[a-z][a-z0-9_-]{0,63}$/i;
const WITH_OPTIONS = new Set(['radios', 'select', 'checkboxes']);
/** Chosen in one act: a question that came and went with every letter would be in the way. */
const CONDITIONS = new Set([...WITH_OPTIONS, 'checkbox', 'consent']);

const say = (sentence: string): void => warn('police-enquiry-form', sentence);

const faultOf = (field: Partial<FieldConfig>, seen: ReadonlySet<string>): string | undefined => {
  const { name, type, options, label } = field;
  if (typeof name !== 'string' || !NAME.test(name)) {
    return `the field name ${JSON.stringify(name)} does not begin with a letter or holds more than letters, digits, _ and -`;
  }
  if (RESERVED.has(name)) return `the field name "${name}" is reserved`;
  if (type === undefined || !FIELD_TYPES.includes(type)) {
    return `the field "${name}" has type ${JSON.stringify(type)}; allowed: ${FIELD_TYPES.join(', ')}`;
  }
  const taken = inputNames({ name, type }).find(input => seen.has(input));
  if (taken) return `the field name "${taken}" is taken already`;
  if (WITH_OPTIONS.has(type) && !(Array.isArray(options) && options.length > 0)) {
    return `the field "${name}" of type "${type}" has no options`;
  }
  return label || type === 'hidden' ? undefined : `the field "${name}" has no label`;
};

/** A field that hangs on what nobody can choose would never be asked: it is always asked then. */
const withSoundCondition = (field: FieldConfig, fields: readonly FieldConfig[]): FieldConfig => {
  const { showWhen, ...always } = field;
  if (!showWhen) return field;
  const parent = fields.find(({ name }) => name === showWhen.field);
  if (parent && parent !== field && CONDITIONS.has(parent.type)) return field;
  say(
    `the field "${field.name}" shows by the answer to ${JSON.stringify(showWhen.field)}, which is no field of radios, select, checkbox, checkboxes or consent; it always shows`,
  );
  return always;
};

/** The fields of a configuration that can be shown; each other one is named in the console. */
export const usableFields = (config: EnquiryFormConfig): FieldConfig[] => {
  learnMoreKinds();
  const given: unknown = config.fields;
  if (!Array.isArray(given)) {
    say('the configuration has no list of "fields"; the default ones are shown');
    return [...defaultConfig().fields];
  }
  const seen = new Set<string>();
  const sound = (given as (FieldConfig | null)[]).flatMap(field => {
    const fault = faultOf(field ?? {}, seen);
    if (fault) say(`${fault}; it is left out`);
    if (fault || !field) return [];
    for (const name of inputNames(field)) seen.add(name);
    return [field];
  });
  return sound.map(field => withSoundCondition(field, sound));
};
