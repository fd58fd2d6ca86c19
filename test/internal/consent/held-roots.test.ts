import { expect } from '@open-wc/testing';
import type { ConsentStore } from '../../../src/internal/consent/store.js';
import { ALL, clearRecord, freshStore, putPolicy, seedChoices } from '../../support/consent.js';
import { heldFrame, inline } from '../../support/held.js';
import { until } from '../../support/until.js';

/** A tag that no other test has defined. */
let tags = 0;
const newTag = (): string => `x-root-${Math.random().toString(36).slice(2)}-${(tags += 1)}`;

/** Makes its root in its constructor, or when it is connected, with what waits in it. */
const hosting = (content: () => Node[], late = false): CustomElementConstructor =>
  class extends HTMLElement {
    constructor() {
      super();
      if (!late) this.attachShadow({ mode: 'open' }).append(...content());
    }

    connectedCallback(): void {
      if (late) this.attachShadow({ mode: 'open' }).append(...content());
    }
  };

const rooted = (...content: Node[]): HTMLElement => {
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).append(...content);
  return host;
};

describe('What waits in open shadow roots', () => {
  let place: HTMLElement;
  let store: ConsentStore;

  beforeEach(() => {
    clearRecord();
    globalThis.policeRan = [];
    place = document.createElement('div');
    document.body.append(place);
    putPolicy();
    store = freshStore();
  });

  afterEach(() => {
    store.stop();
    place.remove();
    clearRecord();
  });

  const start = (): Promise<void> => store.use('#policy', 'test');
  const ran = (count: number): Promise<void> => until(() => policeRan.length >= count);

  it('runs once, in the same task as the choice, before the children of the host', async () => {
    const host = rooted(inline('in root'), rooted(inline('nested')));
    host.append(inline('child'));
    place.append(inline('before'), host, inline('after'));
    await start();
    expect(policeRan).to.deep.equal([]);
    const choosing = store.choose(ALL, 'api');
    await Promise.resolve();
    expect(policeRan).to.deep.equal(['before', 'in root', 'nested', 'child', 'after']);
    await choosing;
    await store.grant('statistics');
    expect(policeRan.length).to.equal(5);
  });

  it('is found in a root that comes after the start, and in what comes into a root later', async () => {
    await start();
    const host = rooted();
    place.append(host);
    await store.grant('statistics');
    host.shadowRoot!.append(inline('into a root'));
    await ran(1);
    place.append(rooted(rooted(inline('with its root'))));
    await ran(2);
    expect(policeRan).to.deep.equal(['into a root', 'with its root']);
  });

  it('is found in a root that is made while its host is not in the page', async () => {
    seedChoices(ALL);
    await start();
    const outer = rooted(inline('waits for its host'));
    const template = document.createElement('template');
    template.content.append(inline('out of a template'));
    outer.shadowRoot!.append(template.content.cloneNode(true));
    expect(policeRan).to.deep.equal([]);
    place.append(outer);
    await ran(2);
    expect(policeRan).to.deep.equal(['waits for its host', 'out of a template']);
  });

  for (const late of [false, true]) {
    const when = late ? 'when it is connected' : 'when it is made';
    it(`is found where an element that is defined after the start makes its root ${when}`, async () => {
      const tag = newTag();
      place.append(document.createElement(tag), rooted(document.createElement(tag)));
      seedChoices(ALL);
      await start();
      customElements.define(
        tag,
        hosting(() => [inline('upgraded')], late),
      );
      await ran(2);
      expect(policeRan).to.deep.equal(['upgraded', 'upgraded']);
    });

    it(`is found where a defined element comes and makes its root ${when}`, async () => {
      const tag = newTag();
      customElements.define(
        tag,
        hosting(() => [inline('arrived')], late),
      );
      seedChoices(ALL);
      await start();
      place.append(document.createElement(tag));
      await ran(1);
      expect(policeRan).to.deep.equal(['arrived']);
    });
  }

  it('is found in roots that the server wrote', async () => {
    const frame = document.createElement('iframe');
    frame.src = '/test/internal/consent/root-page.html';
    place.append(frame);
    const its = frame.contentWindow as unknown as { policeRan: string[]; done?: boolean };
    await until(() => its.done);
    expect(its.policeRan).to.deep.equal(['in root', 'nested', 'after']);
  });

  it('is found in what was made in another window', async () => {
    const frame = document.createElement('iframe');
    place.append(frame);
    const host = frame.contentDocument!.createElement('div');
    host.attachShadow({ mode: 'open' }).append(inline('made elsewhere'));
    place.append(host);
    await start();
    await store.grant('statistics');
    expect(policeRan).to.deep.equal(['made elsewhere']);
  });

  it('is a frame that is filled and emptied like any other', async () => {
    const frame = heldFrame();
    place.append(rooted(frame));
    await start();
    expect(frame.hasAttribute('src')).to.be.false;
    await store.grant('video');
    expect(frame.src).to.match(/frame\.html$/);
    await store.refuse('video');
    expect(frame.hasAttribute('src')).to.be.false;
  });

  it('keeps its attributes and its nonce', async () => {
    const script = inline('a');
    script.nonce = 'n1';
    script.dataset['extra'] = 'kept';
    place.append(rooted(script));
    seedChoices(ALL);
    await start();
    expect(policeRan).to.deep.equal(['a']);
    expect(script.nonce).to.equal('n1');
    expect(script.dataset['extra']).to.equal('kept');
  });

  it('is not looked for after the store let go', async () => {
    seedChoices(ALL);
    await start();
    const tag = newTag();
    place.append(document.createElement(tag));
    await Promise.resolve();
    store.stop();
    customElements.define(
      tag,
      hosting(() => [inline('too late')]),
    );
    place.append(rooted(inline('too late')));
    await customElements.whenDefined(tag);
    await new Promise(resolve => setTimeout(resolve));
    expect(policeRan).to.deep.equal([]);
  });
});
