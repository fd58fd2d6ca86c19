import { expect } from '@open-wc/testing';
import type { QuickExit } from '../../../src/components/quick-exit/quick-exit.element.js';
import { EXIT, LEFT, openPage, takeTurns } from './page.js';
import type { Page } from './page.js';

const OWN = `<police-quick-exit id="exit" class="site-exit" data-part="help" lang="cy">
  <a id="out" class="site-link" href="${LEFT}" data-name="out" title="Gadael"
    ><svg aria-hidden="true" width="16" height="16"></svg> <b>Gadael</b> nawr</a>
</police-quick-exit>`;

/** Where a page wrote the HTML, it is the page's: kept as it is, and it leaves. */
describe('the markup of the page', () => {
  takeTurns();
  let page: Page;

  const open = async (body: string): Promise<Page> => {
    page = await openPage(body, ['guard', 'quick-exit']);
    await page.document.querySelector<QuickExit>('police-quick-exit')!.updateComplete;
    return page;
  };

  afterEach(() => {
    page.close();
  });

  it('keeps ids, classes and attributes of the element and its link', async () => {
    const { document: doc } = await open(OWN);
    const exit = doc.querySelector('#exit')!;
    const link = doc.querySelector('#out')!;
    expect(exit.matches('police-quick-exit.site-exit[data-part=help][lang=cy]')).to.equal(true);
    expect(link.matches('a.site-link[data-name=out][title=Gadael]')).to.equal(true);
    expect(link.getAttribute('href')).to.equal(LEFT);
    expect(link.parentElement).to.equal(exit);
  });

  it('keeps markup in the link, and leaves by a press on any part of it', async () => {
    const { document: doc } = await open(OWN);
    const link = doc.querySelector('#out')!;
    expect([...link.children].map(({ localName }) => localName)).to.eql(['svg', 'b']);
    expect(link.textContent.trim()).to.equal('Gadael nawr');
    link.querySelector('b')!.click();
    expect(doc.title).to.equal('.');
    await page.left();
  });

  it('covers and hides the page by a press as by a key', async () => {
    const { document: doc, window } = await open(EXIT);
    doc.querySelector('a')!.click();
    expect(doc.querySelector(':popover-open')).not.to.equal(null);
    expect(window.getComputedStyle(doc.documentElement).visibility).to.equal('hidden');
    expect(window.getComputedStyle(doc.documentElement).opacity).to.equal('0');
    await page.left();
  });

  it('leaves once where it has two exits, by the second as well', async () => {
    const { document: doc } = await open(EXIT + EXIT);
    let exits = 0;
    doc.addEventListener('police-exit', () => (exits += 1));
    doc.querySelectorAll('a')[1]!.click();
    page.press();
    expect(exits).to.equal(1);
    expect(doc.querySelectorAll(':popover-open')).to.have.length(1);
    await page.left();
  });

  for (const [what, change] of Object.entries({
    'the first of two is taken out': ([first]: Element[]) => {
      first!.remove();
    },
    'both are taken out': (exits: Element[]) => {
      for (const exit of exits) exit.remove();
    },
    'both are taken out and put in again': (exits: Element[]) => {
      for (const exit of exits) exit.remove();
      exits[0]!.ownerDocument.body.append(...exits);
    },
  })) {
    it(`leaves once by the key where ${what}`, async () => {
      const { document: doc } = await open(`<link rel="police-exit" href="${LEFT}">${EXIT}${EXIT}`);
      let exits = 0;
      doc.addEventListener('police-exit', () => (exits += 1));
      change([...doc.querySelectorAll('police-quick-exit')]);
      page.press();
      page.press();
      expect(exits).to.equal(1);
      expect(doc.querySelectorAll(':popover-open')).to.have.length(1);
      await page.left();
    });
  }
});
