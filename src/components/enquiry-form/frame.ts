import type { Markup } from '../../internal/markup/markup.js';
import { h } from '../../internal/markup/markup.js';
import type { EnquiryFormConfig } from './config.js';
import { text } from './enquiry-form.text.js';

/** Comes first and can't be dismissed. */
export const emergency = (): Markup =>
  h(
    'div',
    { class: 'police-emergency' },
    h('p', {}, h('strong', {}, text.emergencyTitle)),
    h(
      'p',
      {},
      h('a', { class: 'police-link', href: 'tel:999' }, text.emergencyCall),
      ` ${text.emergencyWhen}`,
    ),
    h('p', {}, text.emergencyDeaf),
    h(
      'ul',
      {},
      h('li', {}, h('a', { class: 'police-link', href: 'tel:18000' }, text.emergencyTextphone)),
      h(
        'li',
        {},
        h('a', { class: 'police-link', href: 'https://999bsl.co.uk/' }, text.emergencyBsl),
      ),
      h(
        'li',
        {},
        h('a', { class: 'police-link', href: 'https://www.emergencysms.net/' }, text.emergencySms),
      ),
    ),
    h(
      'p',
      {},
      h('a', { class: 'police-link', href: 'tel:101' }, text.urgentCall),
      ` ${text.urgentWhen}`,
    ),
  );

/** Scored by the endpoint, never a reason to drop a message: autofill fills decoys too. */
export const decoy = (prefix: string): Markup =>
  h(
    'div',
    // Out of the accessibility tree too; out of the order of Tab by itself.
    { class: 'police-decoy', 'aria-hidden': 'true' },
    h('label', { for: `${prefix}-website_address` }, text.decoy),
    h('input', {
      type: 'text',
      id: `${prefix}-website_address`,
      name: 'website_address',
      tabindex: -1,
      autocomplete: 'off',
    }),
  );

export const helpBlock = ({ phone, email }: NonNullable<EnquiryFormConfig['help']>): Markup =>
  h(
    'div',
    { class: 'police-help', slot: 'help' },
    h('p', {}, text.helpTitle),
    h(
      'ul',
      {},
      phone &&
        h(
          'li',
          {},
          // From right to left the groups of its digits would stand the wrong way round.
          h(
            'a',
            { class: 'police-link', href: `tel:${phone.replace(/\s/g, '')}`, dir: 'ltr' },
            phone,
          ),
        ),
      email && h('li', {}, h('a', { class: 'police-link', href: `mailto:${email}` }, email)),
    ),
  );

export const privacy = (href: string | undefined): Markup =>
  h(
    'div',
    { class: 'police-privacy' },
    h('p', {}, text.privacy),
    href && h('p', {}, h('a', { class: 'police-link', href }, text.privacyLink)),
  );
