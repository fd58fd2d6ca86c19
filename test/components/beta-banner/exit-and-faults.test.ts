import { expect } from '@open-wc/testing';
import '../../../src/components/beta-banner/beta-banner.js';
import type { FeedbackErrorEvent } from '../../../src/components/beta-banner/beta-banner.events.js';
import { countTimers } from '../../support/timers.js';
import {
  answerWith,
  bare,
  ENDPOINT,
  hang,
  pasted,
  restore,
  sent,
  show,
  showOpen,
  status,
} from './fixtures.js';

const leave = (): void => void document.dispatchEvent(new Event('police-exit'));

describe('police-beta-banner: the exit', () => {
  afterEach(restore);

  it('blanks what was typed and closes, within the same task', async () => {
    const banner = await showOpen();
    banner.rate(2);
    banner.tick('not-found');
    banner.write('My name is on this');
    const { key } = banner;
    leave();
    expect(banner.isOpen).to.equal(false);
    expect(banner.opener.ariaExpanded).to.equal('false');
    expect(banner.comment.value).to.equal('');
    expect(banner.element.querySelectorAll(':checked')).to.have.length(0);
    expect(banner.key).not.to.equal(key);
  });

  it('calls back a request that has no answer yet, and says nothing of it', async () => {
    answerWith(hang);
    const banner = await showOpen();
    const errors: string[] = [];
    banner.element.addEventListener('police-feedback-error', event => errors.push(event.reason));
    banner.rate(2);
    banner.submit();
    await banner.until(() => sent.length === 1);
    leave();
    expect(sent[0]?.signal.aborted).to.equal(true);
    await banner.until(() => !banner.send.hasAttribute('aria-disabled'));
    expect(banner.status).to.equal('');
    expect(errors).to.deep.equal([]);
  });

  it('sends nothing that was on its way to be screened', async () => {
    answerWith(status(201));
    const banner = await showOpen();
    banner.rate(2);
    banner.submit();
    leave();
    await banner.until(() => !banner.send.hasAttribute('aria-disabled'));
    expect(sent).to.have.length(0);
  });

  it('takes away what is shown before sending', async () => {
    const banner = await showOpen();
    banner.rate(2);
    banner.write('sam@example.org');
    banner.submit();
    await banner.until(() => banner.review !== '');
    leave();
    expect(banner.review).to.equal('');
  });

  it('blanks a pasted form that nobody has opened with script', async () => {
    const banner = await show(pasted({ feedbackEndpoint: ENDPOINT }));
    const details = banner.element.querySelector('details')!;
    banner.comment.value = 'typed';
    leave();
    expect(details.open).to.equal(false);
    expect(banner.comment.value).to.equal('');
  });

  it('leaves no listener behind when it is gone', async () => {
    const banner = await showOpen();
    banner.write('kept');
    banner.element.remove();
    leave();
    expect(banner.comment.value).to.equal('kept');
  });

  it('leaves no timer of its own behind when it is gone, and keeps them while it is moved', async () => {
    answerWith(hang);
    const banner = await showOpen();
    const { waiting, restore: restoreTimers } = countTimers();
    try {
      banner.rate(2);
      banner.write('Hello');
      banner.submit();
      await banner.until(() => sent.length === 1);
      // Of "still sending" and of the request itself; the count that waited for a pause went.
      expect(waiting()).to.equal(2);
      const parent = banner.element.parentElement;
      banner.element.remove();
      parent?.append(banner.element);
      await Promise.resolve();
      expect(waiting()).to.equal(2);
      banner.element.remove();
      await Promise.resolve();
      expect(waiting()).to.equal(1);
      leave();
    } finally {
      restoreTimers();
    }
  });

  it('says no count over what a refused submit says', async () => {
    const banner = await showOpen();
    const { waiting, restore: restoreTimers } = countTimers();
    try {
      banner.rate(2);
      banner.write('Too long. '.repeat(125));
      expect(waiting()).to.equal(1);
      banner.submit();
      expect(banner.comment.ariaInvalid).to.equal('true');
      expect(waiting()).to.equal(0);
    } finally {
      restoreTimers();
    }
  });
});

describe('police-beta-banner: the form can not be had', () => {
  const getRandomValues = crypto.getRandomValues.bind(crypto);

  beforeEach(() => {
    // The first thing that the form does when it is made.
    crypto.getRandomValues = () => {
      throw new Error('no form');
    };
  });

  afterEach(() => {
    crypto.getRandomValues = getRandomValues;
    restore();
  });

  it('says so, and the link is a link again that leads to its page', async () => {
    const banner = await show(pasted({ feedbackEndpoint: ENDPOINT, feedbackHref: '#feedback' }));
    const reasons: string[] = [];
    banner.element.addEventListener('police-feedback-error', (event: FeedbackErrorEvent) =>
      reasons.push(event.reason),
    );
    banner.opener.click();
    await banner.until(() => banner.told !== '');
    expect(banner.told).to.equal('The form could not be loaded. Please try again.');
    expect(reasons).to.deep.equal(['not-loaded']);
    expect(banner.opener.role).to.equal(null);
    expect(banner.opener.ariaExpanded).to.equal(null);
    banner.opener.click();
    // Firefox goes there in a task of its own.
    await banner.until(() => location.hash === '#feedback');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('lets a button be pressed again', async () => {
    const banner = await show(bare({ 'feedback-endpoint': ENDPOINT }));
    banner.opener.click();
    await banner.until(() => banner.told !== '');
    crypto.getRandomValues = getRandomValues;
    await banner.open();
    expect(banner.told).to.equal('');
  });

  it('leaves a pasted form to post by itself', async () => {
    const banner = await show(pasted({ feedbackEndpoint: ENDPOINT }));
    banner.opener.click();
    await banner.until(() => banner.isOpen);
    const prevented: boolean[] = [];
    const watch = (event: Event): void => {
      prevented.push(event.defaultPrevented);
      event.preventDefault();
    };
    document.addEventListener('submit', watch);
    banner.rate(4);
    banner.submit();
    // Held while the form might yet come.
    await banner.until(() => prevented.includes(false));
    document.removeEventListener('submit', watch);
    expect(banner.told).to.equal('');
  });
});
