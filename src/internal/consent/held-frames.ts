import { reinsert } from './held-scripts.js';

export const HELD_FRAME = 'iframe[data-consent][data-src]';

/** Fills a held frame where it may load, and empties it where it may not. */
export const applyFrame = (frame: HTMLIFrameElement, allowed: boolean): void => {
  if (allowed === frame.hasAttribute('src')) return;
  if (!allowed) {
    // Taken out and put back, the frame is empty and Back can't fill it again, as it could after a
    // navigation to about:blank.
    frame.removeAttribute('src');
    reinsert(frame);
    return;
  }
  // A sanitiser lets data-* pass: no javascript: from there. (A link parses and never throws.)
  const link = document.createElement('a');
  link.href = frame.dataset['src'] ?? '';
  if (/^https?:/.test(link.protocol)) frame.src = link.href;
};
