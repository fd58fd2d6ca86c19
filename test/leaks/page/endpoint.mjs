// @ts-check
/** Runs in the page: answers in place of the site's endpoint. */

/** @type {Set<() => void>} */
const unanswered = new Set();

/** @param {AbortSignal | null | undefined} signal @returns {Promise<Response>} */
const answerLate = signal =>
  new Promise((resolve, reject) => {
    const answer = () => resolve(new Response('', { status: 500 }));
    unanswered.add(answer);
    signal?.addEventListener(
      'abort',
      () => {
        unanswered.delete(answer);
        reject(signal.reason);
      },
      { once: true },
    );
  });

/** @type {Record<string, () => Response>} */
const ANSWERS = {
  '/busy': () => new Response('', { status: 503, headers: { 'retry-after': '120' } }),
  '/accepts': () => Response.json({ reference: 'EN-2345' }, { status: 201 }),
};

Object.assign(globalThis, {
  /** How many wait for an answer. */
  policeUnanswered: () => unanswered.size,
  policeAnswer: () => {
    for (const answer of unanswered) answer();
    unanswered.clear();
  },
  /** @param {URL | string} url @param {RequestInit} [options] */
  fetch: (url, options) => {
    const answer = ANSWERS[new URL(url, location.href).pathname];
    return answer ? Promise.resolve(answer()) : answerLate(options?.signal);
  },
});
