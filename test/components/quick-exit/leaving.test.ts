import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { QuickExit } from '../../../src/components/quick-exit/quick-exit.element.js';
import { takeConsole } from '../../support/console.js';
import { skipIn } from '../../support/engine.js';
import { EXIT, LEFT, openPage, takeTurns, until } from './page.js';
import type { Page } from './page.js';

const exitWith = (attributes: string): string =>
  `<police-quick-exit ${attributes}><a href="${LEFT}">Leave this site</a></police-quick-exit>`;

/** A page with the element in it, ready. */
const open = async (body: string, guard = true, head = ''): Promise<Page> => {
  const page = await openPage(body, guard ? ['guard', 'quick-exit'] : ['quick-exit'], head);
  await page.document.querySelector<QuickExit>('police-quick-exit')!.updateComplete;
  return page;
};

const isHere = (page: Page): boolean => page.document.title === 'Report abuse';

describe('leaving by the element', () => {
  takeTurns();
  let page: Page;

  afterEach(() => {
    page.close();
    takeConsole();
  });

  it('leaves where a library that came after the guard keeps Escape to itself', async () => {
    page = await openPage('', ['guard']);
    page.window.addEventListener('keydown', event => event.stopImmediatePropagation(), true);
    const script = page.document.createElement('script');
    script.type = 'module';
    script.src = '/src/components/quick-exit/quick-exit.ts';
    page.document.body.innerHTML = exitWith('shortcut="escape-2"');
    page.document.head.append(script);
    const exit = page.document.querySelector<QuickExit>('police-quick-exit')!;
    await until(() => exit.matches(':defined'), 'the element');
    await exit.updateComplete;
    page.press();
    expect(isHere(page)).to.equal(true);
    page.press();
    expect(isHere(page)).to.equal(false);
    await page.left();
  });

  for (const guard of [true, false]) {
    const how = guard ? 'with the guard' : 'without the guard';

    it(`leaves on a click, ${how}`, async () => {
      page = await open(EXIT, guard);
      page.document.querySelector('a')!.click();
      expect(isHere(page)).to.equal(false);
      await page.left();
      expect(page.document.referrer).to.equal('');
    });

    it(`leaves on a real Escape while a text field has focus, ${how}`, async () => {
      page = await open(`${EXIT}<input>`, guard);
      page.window.focus();
      page.document.querySelector('input')!.focus();
      await sendKeys({ press: 'Escape' });
      await page.left();
    });

    it(`leaves once however often Escape is pressed, ${how}`, async () => {
      page = await open(EXIT, guard);
      let exits = 0;
      page.document.addEventListener('police-exit', () => (exits += 1));
      const presses = [1, 2, 3, 4, 5].map(() => page.press().defaultPrevented);
      expect(presses).to.eql([true, true, true, true, true]);
      expect(exits).to.equal(1);
      await page.left();
    });
  }

  it('takes drafts of forms of every page out of the tab, and nothing else', async () => {
    page = await open(EXIT);
    const { sessionStorage } = page.window;
    const drafts = ['police-draft:/contact#enquiry', 'police-draft:/visit#own', 'police-draft:'];
    for (const key of [...drafts, 'cart']) sessionStorage.setItem(key, 'typed');
    page.press();
    expect(drafts.map(key => sessionStorage.getItem(key))).to.eql([null, null, null]);
    expect(sessionStorage.getItem('cart')).to.equal('typed');
    sessionStorage.removeItem('cart');
    await page.left();
  });

  it('leaves by Enter on the link', async () => {
    page = await open(EXIT);
    page.window.focus();
    page.document.querySelector('a')!.focus();
    await sendKeys({ press: 'Enter' });
    await page.left();
  });

  for (const more of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }]) {
    it(`leaves a click with ${JSON.stringify(more)} to the browser`, async () => {
      page = await open(EXIT);
      let left = false;
      page.document.addEventListener('police-exit', () => (left = true));
      page.document.addEventListener('click', event => event.preventDefault());
      const { MouseEvent } = page.window;
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, ...more });
      page.document.querySelector('a')!.dispatchEvent(click);
      expect(left).to.equal(false);
    });
  }

  it('silences the page and drops selection, focus and icon while it is covered', async () => {
    page = await open(
      `${EXIT}<p>words</p><input><video></video><iframe title="x" srcdoc="x"></iframe>`,
      true,
      '<link rel="icon" href="data:image/png,x">',
    );
    const { document: doc, window } = page;
    let paused = 0;
    doc.querySelector('video')!.pause = () => (paused += 1);
    doc.querySelector('input')!.focus();
    window.getSelection()!.selectAllChildren(doc.querySelector('p')!);
    page.press();
    expect(paused).to.equal(1);
    expect(doc.querySelector('iframe')).to.equal(null);
    expect(window.getSelection()!.rangeCount).to.equal(0);
    expect(doc.activeElement).to.equal(doc.body);
    for (const icon of doc.querySelectorAll<HTMLLinkElement>('link[rel~=icon]')) {
      expect(icon.href).to.equal('data:,');
    }
    await page.left();
  });

  it('tells the page once it is covered, before it goes, and not so that it could stop it', async () => {
    page = await open(EXIT);
    const { document: doc } = page;
    const seen: unknown[] = [];
    doc.addEventListener('police-exit', event => {
      event.preventDefault();
      event.stopImmediatePropagation();
      seen.push(doc.querySelector(':popover-open') !== null, event.defaultPrevented);
    });
    page.press();
    expect(seen).to.eql([true, false]);
    await page.left();
  });

  it('starts a cancelled navigation again', async () => {
    skipIn('Firefox', 'Firefox 153 fires no navigateerror for a navigation that is stopped');
    skipIn(
      'WebKit',
      'WebKitGTK 2.50 has no Navigation API to tell of a navigation that is stopped',
    );
    page = await open(EXIT);
    page.press();
    page.window.stop();
    await page.left();
  });

  it('is left, for about:blank at the latest, where a cancelled navigation goes unnoticed', async () => {
    page = await open(exitWith('timeout="0.2"'));
    page.press();
    page.window.stop();
    await until(
      () => [LEFT, 'blank'].includes(page.frame.contentWindow!.location.pathname),
      'another page',
    );
  });

  it('gives way to about:blank after the seconds that the author set', async () => {
    page = await open(
      '<police-quick-exit timeout="0.2"><a href="/never-answers">Leave</a></police-quick-exit>',
    );
    page.press();
    await page.left('about:blank');
  });

  it('leaves Escape to an open combobox, and leaves on a second', async () => {
    page = await open(`${EXIT}<input role="combobox" aria-expanded="true">`);
    page.document.querySelector('input')!.focus();
    expect(page.press().defaultPrevented).to.equal(false);
    expect(isHere(page)).to.equal(true);
    expect(page.press().defaultPrevented).to.equal(true);
    await page.left();
  });

  it('leaves Escape to a modal dialog in a shadow root', async () => {
    page = await open(`${EXIT}<div></div>`);
    const shadow = page.document.querySelector('div')!.attachShadow({ mode: 'open' });
    const dialog = page.document.createElement('dialog');
    const field = page.document.createElement('input');
    dialog.append(field);
    shadow.append(dialog);
    dialog.showModal();
    const { KeyboardEvent } = page.window;
    const escape = (): boolean =>
      field.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'Escape',
          bubbles: true,
          composed: true,
          cancelable: true,
        }),
      );
    expect(escape()).to.equal(true);
    expect(isHere(page)).to.equal(true);
    expect(escape()).to.equal(false);
    await page.left();
  });

  it('leaves Escape to that dialog also where the focus is on nothing', async () => {
    page = await open(`${EXIT}<div></div>`);
    const shadow = page.document.querySelector('div')!.attachShadow({ mode: 'open' });
    const dialog = page.document.createElement('dialog');
    shadow.append(dialog);
    dialog.showModal();
    expect(page.press().defaultPrevented).to.equal(false);
    expect(isHere(page)).to.equal(true);
    expect(page.press().defaultPrevented).to.equal(true);
    await page.left();
  });

  it('does not mistake an open section for something that Escape closes', async () => {
    page = await open(`${EXIT}<button aria-expanded="true">Show</button>`);
    page.document.querySelector('button')!.focus();
    page.press();
    await page.left();
  });

  it('obeys the shortcut of the author, guard or not', async () => {
    page = await open(exitWith('shortcut="escape-2 shift-3"'));
    page.press();
    expect(isHere(page)).to.equal(true);
    page.press();
    expect(isHere(page)).to.equal(false);
    await page.left();
  });

  it('has no key with shortcut="none", and takes one again when that is set', async () => {
    page = await open(exitWith('shortcut="none"'));
    page.press();
    page.press();
    expect(isHere(page)).to.equal(true);
    const exit = page.document.querySelector('police-quick-exit')!;
    exit.setAttribute('shortcut', 'shift-3');
    await exit.updateComplete;
    for (const code of ['ShiftLeft', 'ShiftRight', 'ShiftLeft']) {
      page.press('Shift', { code, shiftKey: true });
    }
    await page.left();
  });

  it('gives the keys back to the guard when it is taken out, and takes them when put in again', async () => {
    page = await open(exitWith('shortcut="none"'));
    const exit = page.document.querySelector('police-quick-exit')!;
    exit.remove();
    page.document.body.append(exit);
    await exit.updateComplete;
    page.press();
    expect(isHere(page)).to.equal(true);
    exit.remove();
    page.press();
    expect(isHere(page)).to.equal(false);
  });

  it('makes other tabs with all-tabs leave, and no others', async () => {
    page = await open(exitWith('all-tabs'));
    const other = await open(exitWith('all-tabs'));
    const third = await open(EXIT);
    page.press();
    await page.left();
    await other.left();
    expect(isHere(third)).to.equal(true);
    other.close();
    third.close();
  });

  it('requests nothing before leaving', async () => {
    page = await open(
      '<police-quick-exit href="https://destination.invalid/"></police-quick-exit>',
    );
    const asked = page.window.performance
      .getEntriesByType('resource')
      .filter(entry => entry.name.includes('destination.invalid'));
    expect(asked).to.eql([]);
    expect(page.document.cookie).not.to.contain('police');
  });

  it('says that the guard is missing, once, and nothing where it is there', async () => {
    const warnings = `<script>
      window.said = [];
      console.warn = (...words) => said.push(words.join(' '));
    </script>`;
    page = await open(EXIT + EXIT, false, warnings);
    const said = () => (page.window['said'] as string[]).filter(line => line.includes('guard'));
    expect(said()).to.have.length(1);
    page.close();
    page = await open(EXIT, true, warnings);
    expect(said()).to.eql([]);
    await until(() => isHere(page), 'the page');
  });
});
