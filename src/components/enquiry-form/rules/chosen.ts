import type { Judge } from './rule.js';

/** A value that is not offered comes from a page that has changed, or from a hand-made post. */
export const chosen: Judge = ({ options = [] }, answer) =>
  answer.every(text => options.some(({ value }) => value === text))
    ? undefined
    : { code: 'not-offered' };

export const ticked: Judge = ({ options = [{ value: 'yes' }], ...rule }, answer, given) =>
  chosen({ ...rule, options }, answer, given);
