// @ts-check
/** The page as a React component: attributes, properties, events, and parts that come and go. */
import { createElement as h, useEffect, useState } from 'react';

/** @param {{ given: { base: string, policy: string } }} props */
export const View = ({ given }) => {
  const [renders, setRenders] = useState(0);
  const [sent, setSent] = useState(0);
  // Rendered again soon after, with parts gone for a moment: nothing of ours may be lost by it.
  useEffect(() => {
    if (renders < 3) setRenders(renders + 1);
  }, [renders]);
  const there = renders !== 2;
  return h(
    'div',
    { className: 'app', 'data-renders': renders },
    h('script', {
      type: 'application/json',
      id: 'policy',
      dangerouslySetInnerHTML: { __html: given.policy },
    }),
    h('police-cookie-consent', {
      policy: '#policy',
      'record-endpoint': '/consents',
      'reload-on-withdraw': 'off',
      'notice-href': '/left',
    }),
    h(
      'police-quick-exit',
      { 'same-site': '', timeout: 60 },
      h('a', { href: '/left', rel: 'noreferrer noopener' }, 'Leave this site'),
    ),
    h(
      'header',
      null,
      there && h('police-beta-banner', { 'feedback-endpoint': '/feedback', hideDays: 28 }),
    ),
    h(
      'main',
      null,
      h('h1', null, 'Hate crime'),
      h('p', { role: 'status' }, `Sent: ${sent}`),
      h('police-protected-characteristics', {
        headingLevel: 2,
        className: renders > 1 ? 'wide' : 'narrow',
      }),
      // React keeps the word `ref` for itself: the link's fragment says it.
      h(
        'p',
        null,
        'Because of their ',
        h('police-term', null, h('a', { href: '#race' }, 'race')),
        '.',
      ),
      there &&
        h('police-enquiry-form', {
          action: '/enquiries',
          'onpolice-enquiry-sent': () => setSent(count => count + 1),
        }),
      h('police-cookie-preferences', { policy: '#policy', recordEndpoint: '/consents' }),
      h('police-cookie-table', { policy: '#policy' }),
      h(
        'police-consent-gate',
        { category: 'video' },
        h('a', { href: '/left' }, 'Our film on another site'),
        h('template', {
          dangerouslySetInnerHTML: {
            __html: `<iframe src="${given.base}/film" title="Our film"></iframe>`,
          },
        }),
      ),
      h('script', {
        type: 'text/plain',
        'data-consent': 'statistics',
        src: `${given.base}/counter.js`,
      }),
    ),
  );
};
