import { expect, fixture, html } from '@open-wc/testing';
import { css } from 'lit';
import { ExitController } from '../../src/internal/controllers/exit-controller.js';
import { oneOf, warn } from '../../src/internal/dev/warn.js';
import { adoptStyles } from '../../src/internal/dom/adopt-styles.js';
import { PoliceElement } from '../../src/internal/police-element.js';
import { takeConsole } from '../support/console.js';

const sheet = css`
  x-probe {
    outline-offset: 3px;
  }
`;

class Probe extends PoliceElement {
  static override lightStyles = () => Promise.resolve({ lightStyles: [sheet] });
  dropped = 0;
  constructor() {
    super();
    new ExitController(this, () => {
      this.dropped += 1;
    });
  }
  set(name: string, on: boolean): void {
    this.setState(name, on);
  }
}
Probe.define('x-probe');

describe('PoliceElement', () => {
  it('is registered twice without a word', () => {
    expect(Probe.define('x-probe')).to.equal(Probe);
  });

  it('leaves a tag to who took it first, and says so once', () => {
    class Other extends PoliceElement {}
    expect(Other.define('x-probe')).to.equal(Probe);
    expect(Other.define('x-probe')).to.equal(Probe);
    const warnings = takeConsole();
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/x-probe: is registered already/);
  });

  it('serves a second tag with a class of its own', () => {
    const second = Probe.define('x-probe-two');
    expect(second).not.to.equal(Probe);
    expect(document.createElement('x-probe-two')).to.be.instanceOf(Probe);
    expect(customElements.get('x-probe')).to.equal(Probe);
  });

  it('can be registered with another registry', () => {
    const taken = new Map<string, CustomElementConstructor>();
    const registry = {
      get: (tag: string) => taken.get(tag),
      define: (tag: string, type: CustomElementConstructor) => taken.set(tag, type),
    } as unknown as CustomElementRegistry;
    class Apart extends PoliceElement {}
    Apart.define('x-apart', registry);
    expect(taken.get('x-apart')).to.equal(Apart);
    expect(customElements.get('x-apart')).to.be.undefined;
  });

  it('sets and clears a state for CSS', async () => {
    const probe: Probe = await fixture(html`<x-probe></x-probe>`);
    probe.set('busy', true);
    expect(probe.matches(':state(busy)')).to.be.true;
    probe.set('busy', false);
    expect(probe.matches(':state(busy)')).to.be.false;
  });

  it('brings its styles for the light DOM to the page and to a shadow root, once each', async () => {
    const host: HTMLElement = await fixture(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    for (const parent of [document.body, root, root]) {
      const probe = document.createElement('x-probe') as Probe;
      parent.append(probe);
      await probe.updateComplete;
      expect(getComputedStyle(probe).outlineOffset).to.equal('3px');
    }
    for (const { adoptedStyleSheets } of [document, root]) {
      expect(adoptedStyleSheets.filter(one => one === sheet.styleSheet)).to.have.length(1);
    }
    document.body.querySelector(':scope > x-probe')?.remove();
  });

  it('leaves its styles out where the page links the stylesheet, and asks for that once', async () => {
    class Linked extends PoliceElement {
      static override lightStyles = () => Promise.resolve({ lightStyles: other });
    }
    const other = css`
      x-linked {
        outline-offset: 4px;
      }
    `;
    Linked.define('x-linked');
    const linked = new CSSStyleSheet();
    linked.replaceSync(':root { --x-linked-css: 1; }');
    document.adoptedStyleSheets.push(linked);
    const ask = globalThis.getComputedStyle;
    let asked = 0;
    globalThis.getComputedStyle = (...parameters) => {
      asked += 1;
      return ask(...parameters);
    };
    const made = Array.from({ length: 3 }, () => document.createElement('x-linked') as Linked);
    document.body.append(...made);
    globalThis.getComputedStyle = ask;
    for (const one of made) await one.updateComplete;
    expect(asked).to.equal(1);
    expect(document.adoptedStyleSheets).not.to.include(other.styleSheet);
    for (const one of made) one.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(one => one !== linked);
  });

  it('says which stylesheet to link where its styles cannot be loaded', async () => {
    class Unstyled extends PoliceElement {
      static override lightStyles = () => Promise.reject(new TypeError('Failed to fetch'));
    }
    Unstyled.define('x-unstyled');
    await fixture(html`<x-unstyled></x-unstyled>`);
    expect(takeConsole().join()).to.match(/x-unstyled: .*police-elements\.css/);
  });

  it('survives a document that refuses its styles', async () => {
    const frame: HTMLIFrameElement = await fixture(
      html`<iframe title="Another document"></iframe>`,
    );
    expect(() => adoptStyles(frame.contentDocument!, [sheet])).not.to.throw();
    expect(() => adoptStyles(document.createElement('div'), [sheet])).not.to.throw();
  });
});

describe('ExitController', () => {
  it('drops at the exit, in the same task, and only while connected', async () => {
    const probe: Probe = await fixture(html`<x-probe></x-probe>`);
    document.dispatchEvent(new Event('police-exit'));
    expect(probe.dropped).to.equal(1);
    const parent = probe.parentElement!;
    probe.remove();
    document.dispatchEvent(new Event('police-exit'));
    expect(probe.dropped).to.equal(1);
    parent.append(probe);
    document.dispatchEvent(new Event('police-exit'));
    expect(probe.dropped).to.equal(2);
  });
});

describe('warn and oneOf', () => {
  it('says each mistake once', () => {
    warn('x-one', 'is wrong');
    warn('x-one', 'is wrong');
    warn('x-one', 'is odd');
    expect(takeConsole()).to.deep.equal(['warn: x-one: is wrong.', 'warn: x-one: is odd.']);
  });

  it('takes an allowed value, and the fallback where there is none, in silence', () => {
    const host = document.createElement('x-two');
    expect(oneOf(host, 'size', 'big', ['small', 'big'], 'small')).to.equal('big');
    for (const nothing of [null, undefined, '']) {
      expect(oneOf(host, 'size', nothing, ['small', 'big'], 'small')).to.equal('small');
    }
    expect(takeConsole()).to.be.empty;
  });

  it('names element, attribute, value and what is allowed', () => {
    const host = document.createElement('x-two');
    for (const value of ['Big', 'constructor']) {
      expect(oneOf(host, 'size', value, ['small', 'big'], 'small')).to.equal('small');
    }
    expect(takeConsole()).to.deep.equal([
      'warn: x-two: size="Big" is not known; allowed: small, big.',
      'warn: x-two: size="constructor" is not known; allowed: small, big.',
    ]);
  });
});
