import { fixture, html } from '@open-wc/testing';
import { toDom } from '../../../src/internal/markup/to-dom.js';
import type { EnquiryFormConfig } from '../../../src/components/enquiry-form/config.js';
import { defaultConfig } from '../../../src/components/enquiry-form/config.js';
import type { EnquiryForm } from '../../../src/components/enquiry-form/enquiry-form.js';
import { EnquiryFormHarness } from '../../../src/components/enquiry-form/enquiry-form.harness.js';
import type { EnquiryFormState } from '../../../src/components/enquiry-form/enquiry-form.markup.js';
import { enquiryFormMarkup } from '../../../src/components/enquiry-form/enquiry-form.markup.js';
import '../../../src/components/enquiry-form/enquiry-form.js';

/** A bare tag that has written its form. */
export const bareForm = async (): Promise<EnquiryFormHarness> => {
  const host = await fixture<EnquiryForm>(html`
    <police-enquiry-form action="/enquiries" privacy-href="/privacy">
      <p slot="help">Call <a href="tel:01632960001">01632 960 001</a></p>
    </police-enquiry-form>
  `);
  return new EnquiryFormHarness(host).ready();
};

/** The form as a server or a CMS page prints it. */
export const printedForm = async (
  state: EnquiryFormState = {},
  own: Partial<EnquiryFormConfig> = {},
): Promise<EnquiryFormHarness> => {
  const config = { ...defaultConfig(), action: '/enquiries', privacyHref: '/privacy', ...own };
  const host = toDom(enquiryFormMarkup(config, state)) as EnquiryForm;
  const parent = await fixture<HTMLElement>(html`<div></div>`);
  parent.append(host);
  await host.updateComplete;
  return new EnquiryFormHarness(host);
};

export interface Request {
  readonly url: string;
  readonly init: RequestInit;
  readonly body: FormData;
}

type Reply = Response | Error | 'hang' | (() => Response);

const realFetch = window.fetch.bind(window);
export const requests: Request[] = [];

/** Answers the next writes in order; the last reply stays. */
export const replyWith = (...replies: readonly Reply[]): void => {
  const left = [...replies];
  window.fetch = (input, init = {}) => {
    // A copy: the form goes on using its own.
    const body = new FormData();
    for (const [name, value] of init.body as FormData) body.append(name, value);
    requests.push({ url: new Request(input).url, init, body });
    const reply = left.length > 1 ? left.shift() : left[0];
    return new Promise((resolve, reject) => {
      init.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      if (reply === 'hang') return;
      if (reply instanceof Error) reject(reply);
      else if (typeof reply === 'function') resolve(reply());
      else if (reply) resolve(reply.clone());
    });
  };
};

export const restoreFetch = (): void => {
  window.fetch = realFetch;
  requests.length = 0;
};

export const json = (
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': status < 400 ? 'application/json' : 'application/problem+json',
      ...headers,
    },
  });

export const accepted = (): Response => json(201, { reference: 'ABCD1234' });
