import { msg, str } from '../../i18n/msg.js';

/**
 * The strings round the law data. A file of their own, as a module goes into one part of the bundle
 * as a whole: these are fetched with the data and not before.
 */
export const text = {
  /** Summary of the folded part. In Welsh the name comes with its soft mutation. */
  more: (name: string) => msg(str`More about ${name}`, { id: 'protected-characteristics.more' }),
  get examples() {
    return msg('For example', { id: 'protected-characteristics.examples' });
  },
  get applies() {
    return msg('Where it applies', { id: 'protected-characteristics.applies' });
  },
  /** Where a characteristic counts. */
  reach: {
    work: () =>
      msg('At work, and when you apply for a job', { id: 'protected-characteristics.atWork' }),
    services: () =>
      msg('When you use a service or deal with the police', {
        id: 'protected-characteristics.inServices',
      }),
    'all-aims': () =>
      msg('In the equality duty of public bodies: all three aims', {
        id: 'protected-characteristics.dutyFull',
      }),
    'first-aim': () =>
      msg('In the equality duty of public bodies: only the first aim, to end unlawful acts', {
        id: 'protected-characteristics.dutyFirstAim',
      }),
    'equal-chances': () =>
      msg('In the duty of public bodies to think about equal chances', {
        id: 'protected-characteristics.equalChances',
      }),
    'good-relations': () =>
      msg('In their duty to think about good relations between groups', {
        id: 'protected-characteristics.goodRelations',
      }),
  },
  get notCovered() {
    return msg('What it does not cover', { id: 'protected-characteristics.notCovered' });
  },
  get inTheAct() {
    return msg('In the Act', { id: 'protected-characteristics.inTheAct' });
  },
  section: (section: string) =>
    msg(str`Section ${section}`, { id: 'protected-characteristics.section' }),
  sections: (first: string, last: string) =>
    msg(str`Sections ${first} and ${last}`, { id: 'protected-characteristics.sections' }),
  get sources() {
    return msg('Where to check this', { id: 'protected-characteristics.sources' });
  },
  reviewed: (date: string) =>
    msg(str`We checked this on ${date}.`, { id: 'protected-characteristics.reviewed' }),
  asAt: (act: string, date: string) =>
    msg(str`${act}: the law as at ${date}.`, { id: 'protected-characteristics.asAt' }),
  get notAdvice() {
    return msg('This is general information, not legal advice.', {
      id: 'protected-characteristics.notAdvice',
    });
  },
};
