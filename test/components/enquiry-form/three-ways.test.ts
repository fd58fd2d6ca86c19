import { expect, fixture } from '@open-wc/testing';
import type { EnquiryFormConfig } from '../../../src/components/enquiry-form/config.js';
import { EnquiryFormHarness } from '../../../src/components/enquiry-form/enquiry-form.harness.js';
import { enquiryFormMarkup } from '../../../src/components/enquiry-form/enquiry-form.markup.js';
import type { EnquiryForm } from '../../../src/components/enquiry-form/enquiry-form.js';
import '../../../src/components/enquiry-form/enquiry-form.js';
import { toHtml } from '../../../src/internal/markup/to-html.js';
import { resetPage, setPageLanguage } from '../../support/page.js';
import { until } from '../../support/until.js';

const docs = async (name: string): Promise<string> =>
  (await fetch(`/docs/integration/enquiry-form.${name}`)).text();

const fromHtml = (text: string): Node =>
  document.adoptNode(
    new DOMParser().parseFromString(text, 'text/html').querySelector('police-enquiry-form') ??
      new Text(),
  );

const fromJson = (text: string): Node => {
  const host = document.createElement('police-enquiry-form');
  const script = Object.assign(document.createElement('script'), { type: 'application/json' });
  script.textContent = text;
  host.append(script);
  return host;
};

/** A tree without the white space of printing, and without what is this visitor's alone. */
const treeOf = (node: Node): unknown =>
  node instanceof Element
    ? [
        node.localName,
        Object.fromEntries(
          [...node.attributes]
            .filter(({ name }) => name !== 'value' || node.getAttribute('type') !== 'hidden')
            .map(({ name, value }) => [name, value]),
        ),
        ...[...node.childNodes]
          .filter(child => child instanceof Element || child.textContent?.trim())
          .map(treeOf),
      ]
    : node.textContent?.trim();

describe('police-enquiry-form: one form, three ways', () => {
  afterEach(resetPage);

  for (const lang of ['en', 'cy'] as const) {
    it(`is the same from HTML in the page, as it is printed and from JSON (${lang})`, async () => {
      await setPageLanguage(lang);
      const json = await docs('json');
      const config = JSON.parse(json) as EnquiryFormConfig;
      const html = await docs(`${lang}.html`);
      // The first one has the Welsh fetched that the second is printed with.
      const ways = [
        () => fromHtml(html),
        () => fromHtml(toHtml(enquiryFormMarkup(config, { lang }))),
        () => fromJson(json),
      ];
      const trees: unknown[] = [];
      for (const make of ways) {
        const way = make();
        const parent = await fixture<HTMLElement>('<div></div>');
        parent.append(way);
        const form = await new EnquiryFormHarness(way as EnquiryForm).ready();
        await until(() => !form.field('address').checkVisibility(), 'revealed');
        trees.push(treeOf(form.form.parentElement as Element));
        parent.remove();
      }
      expect(JSON.stringify(trees[0]).length).to.be.above(5000);
      expect(trees[1]).to.deep.equal(trees[0]);
      expect(trees[2]).to.deep.equal(trees[0]);
    });
  }
});
