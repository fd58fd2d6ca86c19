import { expect } from '@open-wc/testing';
import type { ConsentStore } from '../../../src/internal/consent/store.js';
import { takeConsole } from '../../support/console.js';
import {
  ALL,
  clearRecord,
  freshStore,
  NONE,
  putPolicy,
  seedChoices,
} from '../../support/consent.js';
import { held, heldFrame, inline } from '../../support/held.js';
import { until } from '../../support/until.js';

const file = (name: string, wait = 0): string =>
  `/test/internal/consent/ran.js?name=${name}&wait=${wait}&${Math.random()}`;

describe('Held scripts', () => {
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

  it('do not run before a choice, nor after a refusal', async () => {
    place.append(inline('a'));
    await start();
    await store.choose(NONE, 'api');
    expect(policeRan).to.deep.equal([]);
  });

  it('run once when allowed, in the same task as the choice, whatever is decided after', async () => {
    const script = inline('a');
    script.nonce = 'n1';
    script.dataset['extra'] = 'kept';
    place.append(document.createElement('i'), script, document.createElement('b'));
    await start();
    const choosing = store.choose(ALL, 'api');
    await Promise.resolve();
    expect(policeRan).to.deep.equal(['a']);
    await choosing;
    await store.grant('statistics');
    expect(policeRan).to.deep.equal(['a']);
    expect(place.children[1]).to.equal(script);
    expect(script.nonce).to.equal('n1');
    expect(script.dataset['extra']).to.equal('kept');
  });

  it('run for a returning visitor without a word', async () => {
    seedChoices(ALL);
    place.append(inline('a'));
    await start();
    expect(policeRan).to.deep.equal(['a']);
  });

  it('run in document order: inline ones wait for the files before them', async () => {
    place.append(
      held({ 'data-consent': 'statistics', src: file('slow', 60) }),
      held({ 'data-consent': 'statistics', src: file('fast') }),
      inline('inline'),
      held({ 'data-consent': 'statistics', src: file('last') }),
    );
    seedChoices(ALL);
    await start();
    await until(() => policeRan.length === 4);
    expect(policeRan).to.deep.equal(['slow', 'fast', 'inline', 'last']);
  });

  it('go on after a file that can not be loaded', async () => {
    place.append(
      held({ 'data-consent': 'statistics', src: '/test/internal/consent/none.js' }),
      inline('after'),
    );
    seedChoices(ALL);
    await start();
    await until(() => policeRan.includes('after'));
  });

  it('run as modules where the author says so', async () => {
    seedChoices(ALL);
    place.append(
      held(
        { 'data-consent': 'statistics', 'type-when-allowed': 'module' },
        `policeRan.push(String(import.meta.url !== ''))`,
      ),
      inline('classic'),
    );
    await start();
    await until(() => policeRan.length === 2);
    expect(policeRan).to.have.members(['true', 'classic']);
  });

  it('need all of several categories', async () => {
    place.append(inline('both', 'statistics  video'));
    await start();
    await store.grant('statistics');
    expect(policeRan).to.deep.equal([]);
    await store.grant('video');
    expect(policeRan).to.deep.equal(['both']);
  });

  it('are found when they arrive: after the start, after consent, deep in new content', async () => {
    await start();
    place.append(inline('after start'));
    await store.grant('statistics');
    place.append(inline('after consent'));
    const deep = document.createElement('section');
    deep.append(document.createElement('p'), inline('deep'));
    place.append(deep);
    await until(() => policeRan.length === 3);
    expect(policeRan).to.deep.equal(['after start', 'after consent', 'deep']);
  });

  it('run when their template is cloned, each clone by itself', async () => {
    const template = document.createElement('template');
    template.content.append(inline('cloned'));
    seedChoices(ALL);
    await start();
    place.append(template, document.importNode(template.content, true));
    place.append(template.content.cloneNode(true));
    await until(() => policeRan.length === 2);
    expect(template.content.querySelector('script')!.type).to.equal('text/plain');
  });

  it('stay still inside a template', async () => {
    const template = document.createElement('template');
    template.content.append(inline('inert'));
    place.append(template);
    seedChoices(ALL);
    await start();
    expect(policeRan).to.deep.equal([]);
  });

  it('do not run where the category is unknown, and the author is told', async () => {
    place.append(inline('a', 'statistcs'));
    seedChoices(ALL);
    await start();
    expect(policeRan).to.deep.equal([]);
    expect(takeConsole().join()).to.match(/"statistcs" is no category of the policy/);
  });

  it('do not run when consent is withdrawn while they wait for a file', async () => {
    place.append(held({ 'data-consent': 'video', src: file('slow', 80) }), inline('waits'));
    store.reloads = false;
    await start();
    await store.choose(ALL, 'api');
    await store.refuse('statistics');
    await until(() => policeRan.includes('slow'));
    place.append(inline('witness', 'appearance'));
    await until(() => policeRan.includes('witness'));
    expect(policeRan).to.deep.equal(['slow', 'witness']);
  });
});

describe('Held frames', () => {
  let store: ConsentStore;
  let frame: HTMLIFrameElement;

  beforeEach(() => {
    clearRecord();
    putPolicy();
    store = freshStore();
    frame = heldFrame();
    document.body.append(frame);
  });

  afterEach(() => {
    store.stop();
    frame.remove();
    clearRecord();
  });

  it('are empty, filled when allowed and emptied on withdrawal, with no step for Back', async () => {
    await store.use('#policy', 'test');
    expect(frame.hasAttribute('src')).to.be.false;
    const steps = history.length;
    const loaded = new Promise(resolve => {
      frame.addEventListener('load', resolve, { once: true });
    });
    await store.grant('video');
    await loaded;
    expect(frame.contentDocument?.title).to.equal('A framed page');
    await store.refuse('video');
    expect(frame.hasAttribute('src')).to.be.false;
    await until(() => frame.contentDocument?.URL === 'about:blank');
    expect(history.length).to.equal(steps);
    await store.grant('video');
    expect(frame.src).to.match(/frame\.html$/);
  });

  it('take no address that runs script', async () => {
    frame.dataset['src'] = 'java\nscript:parent.policeRan.push("frame")';
    seedChoices(ALL);
    await store.use('#policy', 'test');
    expect(frame.hasAttribute('src')).to.be.false;
  });
});
