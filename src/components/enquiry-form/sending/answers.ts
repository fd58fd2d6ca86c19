import type { NamedFault, Outcome } from '../../../internal/http/send.js';
import { namedFaults } from '../../../internal/http/send.js';

/** States of the form; `invalid`, `review` and `sending` are its own doing, the others follow an answer. */
export type FormState =
  'idle' | 'invalid' | 'review' | 'sending' | 'sent' | 'rejected' | 'waiting' | 'unsure';

/** Why a state was taken: chooses the words, and goes with `police-enquiry-error`. */
export type AnswerReason =
  | 'received'
  | 'queued'
  | 'no-reference'
  | 'validation'
  | 'key-reused'
  | 'in-progress'
  | 'token'
  | 'challenge'
  | 'too-large'
  | 'busy'
  | 'network'
  | 'offline'
  | 'timeout'
  | 'fault'
  | 'aborted';

/** What an answer does with the key: `renew` means a new one, once the visitor has changed something. */
export type KeyFate = 'retire' | 'keep' | 'renew';

/** Work that an endpoint asks for before it takes a message: see `proof/`. */
export interface Challenge {
  readonly token: string;
  /** How many bits of a hash have to be 0: each doubles the work. */
  readonly bits: number;
}

export interface Answer {
  readonly state: Exclude<FormState, 'invalid' | 'review' | 'sending'>;
  readonly reason: AnswerReason;
  readonly key: KeyFate;
  /** Of the answer; 0 where there was none. */
  readonly status: number;
  readonly reference?: string;
  readonly errors?: readonly NamedFault[];
  /** Seconds that the endpoint asks to wait. */
  readonly retryAfter?: number;
  /** New values for hidden fields that ran out (a CSRF token). */
  readonly renewed?: Readonly<Record<string, string>>;
  readonly challenge?: Challenge;
  /** An earlier try with the same key may have arrived. */
  readonly inDoubt?: boolean;
}

type Answered = Extract<Outcome, { kind: 'answered' }>;

const MAX_REFERENCE = 64;

const referenceOf = ({ body }: Answered): string | undefined => {
  const { reference } = body;
  const text =
    typeof reference === 'string' || typeof reference === 'number' ? String(reference).trim() : '';
  return text && text.length <= MAX_REFERENCE ? text : undefined;
};

const renewedOf = ({ body }: Answered): Record<string, string> | undefined => {
  const { renewed } = body;
  if (typeof renewed !== 'object' || renewed === null) return undefined;
  const texts = Object.entries(renewed).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return texts.length > 0 ? Object.fromEntries(texts) : undefined;
};

/** Past 20 bits an old phone would be at it for minutes: such a challenge is no way in. */
const MOST_BITS = 20;

const challengeOf = ({ body }: Answered): Challenge | undefined => {
  const { token, bits } = Object(body['challenge']) as Record<string, unknown>;
  return typeof token === 'string' &&
    token.length <= 1000 &&
    typeof bits === 'number' &&
    bits >= 0 &&
    bits <= MOST_BITS
    ? { token, bits }
    : undefined;
};

const rowOf = (outcome: Answered): Omit<Answer, 'status'> => {
  const { status, ok, body, retryAfter } = outcome;
  const wait = retryAfter === undefined ? {} : { retryAfter };
  const reference = referenceOf(outcome);
  if (ok) {
    return reference
      ? { state: 'sent', reason: status === 202 ? 'queued' : 'received', key: 'retire', reference }
      : { state: 'unsure', reason: 'no-reference', key: 'keep' };
  }
  const type = typeof body['type'] === 'string' ? body['type'] : '';
  if (status === 422 && type.endsWith('/key-reused')) {
    const first = reference === undefined ? {} : { reference };
    return { state: 'rejected', reason: 'key-reused', key: 'keep', ...first };
  }
  const errors = namedFaults(body);
  switch (status) {
    case 400:
    case 422:
      return errors.length > 0 || type.endsWith('/validation')
        ? { state: 'rejected', reason: 'validation', key: 'renew', errors }
        : { state: 'rejected', reason: 'fault', key: 'keep' };
    case 409:
      return { state: 'waiting', reason: 'in-progress', key: 'keep', ...wait };
    case 401:
    case 403:
    case 419: {
      const challenge = status === 403 ? challengeOf(outcome) : undefined;
      if (challenge) return { state: 'waiting', reason: 'challenge', key: 'keep', challenge };
      const renewed = renewedOf(outcome);
      return renewed
        ? { state: 'waiting', reason: 'token', key: 'keep', renewed }
        : { state: 'rejected', reason: 'fault', key: 'keep' };
    }
    case 413:
    case 415:
      return { state: 'rejected', reason: 'too-large', key: 'renew' };
    case 425:
    case 429:
    case 503:
      return { state: 'waiting', reason: 'busy', key: 'keep', ...wait };
    case 408:
    case 502:
    case 504:
      return { state: 'waiting', reason: 'network', key: 'keep', ...wait };
    default:
      return { state: 'rejected', reason: 'fault', key: 'keep' };
  }
};

const NO_ANSWER: readonly AnswerReason[] = ['network', 'timeout', 'no-reference', 'in-progress'];
/** A verdict on the message itself: the endpoint would have given the receipt of one that it has. */
const VERDICT: readonly AnswerReason[] = ['validation', 'key-reused', 'too-large'];

/** Whether the message may have arrived with a try that ended so. */
export const mayHaveArrived = ({ reason }: Answer): boolean => NO_ANSWER.includes(reason);

/** How an answer reads after a try that may have arrived: "not sent" would be more than is known. */
export const inDoubt = (answer: Answer): Answer => ({
  ...answer,
  inDoubt: true,
  ...(answer.state === 'rejected' && !VERDICT.includes(answer.reason) && { state: 'unsure' }),
});

/** The contract with the endpoint as one table: how an outcome ends, with no memory and no effect. */
export const answerOf = (outcome: Outcome): Answer => {
  switch (outcome.kind) {
    case 'answered':
      return { ...rowOf(outcome), status: outcome.status };
    case 'offline':
      return { state: 'waiting', reason: 'offline', key: 'keep', status: 0 };
    case 'failed':
      return { state: 'waiting', reason: 'network', key: 'keep', status: 0 };
    case 'timeout':
      return { state: 'unsure', reason: 'timeout', key: 'keep', status: 0 };
    case 'aborted':
      return { state: 'idle', reason: 'aborted', key: 'keep', status: 0 };
  }
};
