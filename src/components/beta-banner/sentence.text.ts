import { msg, str } from '../../i18n/msg.js';
import type { Phase } from './phase.js';

/** The words of one phase: plain first, the name that teams use for it last. */
interface PhaseText {
  readonly lead: string;
  readonly rest: string;
}

const phases: Readonly<Record<Phase, () => PhaseText>> = {
  alpha: () => ({
    lead: msg('We are trying out first ideas for this site.', { id: 'beta-banner.alphaLead' }),
    rest: msg('Some of it may not work, or may go away. Teams call this an alpha.', {
      id: 'beta-banner.alphaRest',
    }),
  }),
  'private-beta': () => ({
    lead: msg('We are still building this site.', { id: 'beta-banner.privateBetaLead' }),
    rest: msg('We have asked a small group of people to try it. Teams call this a private beta.', {
      id: 'beta-banner.privateBetaRest',
    }),
  }),
  beta: () => ({
    lead: msg('We are still building this site.', { id: 'beta-banner.betaLead' }),
    rest: msg('You can use it now, and parts of it may change. Teams call this a beta.', {
      id: 'beta-banner.betaRest',
    }),
  }),
  'live-trial': () => ({
    lead: msg('We are trying this site out with everyone.', { id: 'beta-banner.liveTrialLead' }),
    rest: msg('What you do here counts. Teams call this a live trial.', {
      id: 'beta-banner.liveTrialRest',
    }),
  }),
  retiring: () => ({
    lead: msg('This site is going to close.', { id: 'beta-banner.retiringLead' }),
    rest: msg('Some pages may be out of date.', { id: 'beta-banner.retiringRest' }),
  }),
};

/** Every string of the banner where the site gave none of its own. */
export const text = {
  phase: (phase: Phase): PhaseText => phases[phase](),
  review: (date: string) => msg(str`Next review: ${date}.`, { id: 'beta-banner.review' }),
  get open() {
    return msg('Tell us what you think of it', { id: 'beta-banner.open' });
  },
  get changes() {
    return msg('What changed because of you', { id: 'beta-banner.changes' });
  },
  get oldService() {
    return msg('Use the old site', { id: 'beta-banner.oldService' });
  },
};
