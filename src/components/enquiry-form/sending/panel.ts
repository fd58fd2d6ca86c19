import type { Markup } from '../../../internal/markup/markup.js';
import { h } from '../../../internal/markup/markup.js';
import { plainText } from '../enquiry-form.plain.text.js';
import type { Answer } from './answers.js';
import { sendingText as text } from './sending.text.js';
import { spaceReference } from './receipt.js';

/** What a button of the panel does. */
export type PanelAct = 'now' | 'stop' | 'again' | 'native' | 'new';

/** Said of an answer, in the panel and to screen readers alike. */
export interface PanelWords {
  readonly title: string;
  readonly body: string;
  readonly acts: readonly PanelAct[];
}

const WAITING: readonly PanelAct[] = ['now', 'stop'];

const faultBody = (answer: Answer): string => {
  if (answer.reason === 'too-large') return answer.status === 415 ? text.notTaken : text.tooLarge;
  if (answer.reason === 'challenge') return text.notChecked;
  return answer.reason === 'busy' ? text.busy : text.fault(String(answer.status));
};

/** The words for every answer but a receipt. */
export const panelWords = (answer: Answer, crossOrigin: boolean): PanelWords => {
  switch (answer.state) {
    case 'waiting':
      if (answer.reason === 'in-progress') {
        return { title: text.inProgressTitle, body: text.inProgress, acts: WAITING };
      }
      if (answer.reason === 'challenge') {
        return { title: text.checkingTitle, body: text.checking, acts: ['stop'] };
      }
      return {
        // What broke may have been the answer alone.
        title: answer.inDoubt || answer.reason === 'network' ? text.unsureTitle : text.waitingTitle,
        body:
          answer.reason === 'offline'
            ? plainText.waitingOffline
            : answer.reason === 'busy'
              ? text.waitingBusy
              : text.waitingNetwork,
        acts: WAITING,
      };
    case 'unsure':
      return {
        title: text.unsureTitle,
        body: text.unsure,
        acts: crossOrigin ? ['again', 'native'] : ['again'],
      };
    default:
      return answer.reason === 'key-reused'
        ? { title: text.reusedTitle, body: text.reused, acts: ['new'] }
        : { title: text.faultTitle, body: faultBody(answer), acts: [] };
  }
};

const actWords = (act: PanelAct): string => {
  switch (act) {
    case 'now':
      return text.sendNow;
    case 'stop':
      return text.stop;
    case 'again':
      return text.sendAgain;
    case 'native':
      return text.sendNatively;
    case 'new':
      return text.sendAsNew;
  }
};

/** What the panel holds; the countdown and the other ways to get in touch have a place in it. */
export const panelMarkup = (answer: Answer, words: PanelWords): Markup[] => [
  h('p', { class: 'police-panel-title' }, words.title),
  h('p', {}, words.body),
  ...(answer.reason === 'key-reused' && answer.reference
    ? [
        h(
          'p',
          {},
          `${text.reusedReference} `,
          h('bdi', { class: 'police-reference' }, spaceReference(answer.reference)),
        ),
      ]
    : []),
  h('p', { class: 'police-countdown' }),
  h('div', { class: 'police-panel-help' }),
  h(
    'div',
    { class: 'police-panel-acts' },
    words.acts.map(act =>
      h(
        'button',
        { type: 'button', class: 'police-button police-button-plain', 'data-act': act },
        actWords(act),
      ),
    ),
  ),
];
