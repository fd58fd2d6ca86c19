import { expect } from '@open-wc/testing';
import { toHtml } from '../../../src/internal/markup/to-html.js';
import { defaultConfig } from '../../../src/components/enquiry-form/config.js';
import type { EnquiryForm } from '../../../src/components/enquiry-form/enquiry-form.js';
import { lightStyles } from '../../../src/components/enquiry-form/enquiry-form.light.styles.js';
import { enquiryFormMarkup } from '../../../src/components/enquiry-form/enquiry-form.markup.js';
import { until } from '../../support/until.js';

type Page = Window & typeof globalThis;

const printed = toHtml(
  enquiryFormMarkup({ ...defaultConfig(), action: '/enquiries', privacyHref: '/privacy' }),
);
const styles = lightStyles
  .flat()
  .map(({ cssText }) => cssText)
  .join('\n');

/** A site's page with the printed form and the linked styles, before any script. */
const sitePage = async (width: number): Promise<HTMLIFrameElement> => {
  const frame = Object.assign(document.createElement('iframe'), {
    width: `${width}`,
    height: '2000',
  });
  frame.srcdoc = `<!doctype html><html lang="en"><title>Page</title><style>${styles}</style>
    ${printed}<p id="after">After</p>`;
  document.body.append(frame);
  await new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
  return frame;
};

const framesDrawn = async (page: Page): Promise<void> => {
  await new Promise(resolve => page.requestAnimationFrame(resolve));
  await new Promise(resolve => page.requestAnimationFrame(resolve));
};

const upgrade = async (page: Page): Promise<EnquiryForm> => {
  const script = page.document.createElement('script');
  script.type = 'module';
  script.src = '/src/components/enquiry-form/enquiry-form.ts';
  page.document.head.append(script);
  await page.customElements.whenDefined('police-enquiry-form');
  const host = page.document.querySelector('police-enquiry-form')!;
  await host.updateComplete;
  return host;
};

describe('police-enquiry-form: a script that comes late', () => {
  let frame: HTMLIFrameElement;

  afterEach(() => frame.remove());

  for (const width of [1024, 320]) {
    it(`replaces no node, keeps text and focus, and moves nothing at ${width} px`, async () => {
      frame = await sitePage(width);
      const page = frame.contentWindow as Page;
      const { document: doc } = page;
      const message = doc.querySelector('textarea')!;
      message.value = 'Typed before the script';
      message.focus();
      await framesDrawn(page);
      const shifts: string[] = [];
      const observer = new page.PerformanceObserver(list => {
        for (const entry of list.getEntries()) shifts.push(JSON.stringify(entry));
      });
      observer.observe({ type: 'layout-shift', buffered: false });
      const nodes = [...doc.querySelectorAll('police-enquiry-form *')];
      const top = (): number | undefined =>
        doc.querySelector('#after')?.getBoundingClientRect().top;
      const before = top();

      const host = await upgrade(page);
      await framesDrawn(page);
      expect([...doc.querySelectorAll('police-enquiry-form *')]).to.deep.equal(nodes);
      expect(message.value).to.equal('Typed before the script');
      expect(doc.activeElement).to.equal(message);
      expect(host.state).to.equal('idle');
      expect(top()).to.equal(before);

      // The counter's line is reserved: nothing moves when it begins to count either.
      message.dispatchEvent(new page.FocusEvent('focusin', { bubbles: true }));
      await until(() => doc.querySelector('.police-count-shown'));
      await framesDrawn(page);
      expect(top()).to.equal(before);
      expect(shifts).to.deep.equal([]);
      observer.disconnect();
    });
  }
});
