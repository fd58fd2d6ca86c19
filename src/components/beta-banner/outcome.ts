import type { Outcome } from '../../internal/http/send.js';
import type { FeedbackErrorReason } from './beta-banner.events.js';

/** What a visitor is told of a try that was not accepted. */
export type Refusal = 'offline' | 'failed' | 'unsure' | 'limited' | 'rejected';

const read = (outcome: Outcome): readonly [Refusal, FeedbackErrorReason] => {
  if (outcome.kind === 'offline') return ['offline', 'offline'];
  if (outcome.kind === 'timeout') return ['unsure', 'timeout'];
  // A connection that broke, or a gateway that heard no answer, may have brought it there first.
  if (outcome.kind !== 'answered') return ['unsure', 'failed'];
  const { status, ok } = outcome;
  // 409: the first try is still being worked on, and the same key finds it.
  if (ok || [408, 409, 502, 504].includes(status)) return ['unsure', 'server'];
  if (status === 429) return ['limited', 'limited'];
  if (status === 400 || status === 413 || status === 422) return ['rejected', 'rejected'];
  return ['failed', 'server'];
};

/**
 * How an answer reads to the visitor and to the page.
 *
 * @param inDoubt - whether an earlier try with the same key may have arrived: then "not sent" would be
 * more than is known, unless the endpoint refuses the words themselves
 */
export const readOutcome = (
  outcome: Outcome,
  inDoubt: boolean,
): readonly [Refusal, FeedbackErrorReason] => {
  const [told, reason] = read(outcome);
  return [inDoubt && told !== 'rejected' ? 'unsure' : told, reason];
};
