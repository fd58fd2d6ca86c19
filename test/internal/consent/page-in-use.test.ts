import { expect } from '@open-wc/testing';
import { isInUse } from '../../../src/internal/consent/page-in-use.js';

const make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
): HTMLElementTagNameMap[K] => Object.assign(document.createElement(tag), properties);

const list = (multiple: boolean, ...marked: boolean[]): HTMLSelectElement => {
  const select = make('select', { multiple });
  select.append(...marked.map(mark => new Option('a', 'a', mark, mark)));
  return select;
};

describe('What another load of the page would lose', () => {
  let place: HTMLElement;

  beforeEach(() => {
    place = document.createElement('div');
    document.body.append(place);
  });

  afterEach(() => place.remove());

  it('is nothing on a page with fields as they came', () => {
    place.append(
      make('input'),
      make('textarea'),
      make('input', { type: 'hidden', value: 'token' }),
      make('input', { type: 'submit', value: 'Send' }),
      make('input', { type: 'range' }),
      make('input', { type: 'color' }),
      make('input', { type: 'radio', defaultChecked: true }),
      list(false, false, false),
      list(false, false, true),
      list(true, false, true),
      make('div', { contentEditable: 'true' }),
    );
    expect(isInUse()).to.be.false;
  });

  const filled: [string, () => HTMLElement][] = [
    ['words in a field', () => make('input', { value: 'a' })],
    // React and its like write what is typed into the attribute.
    ['words that a framework put into the attribute', () => make('input', { defaultValue: 'a' })],
    ['words in a text area', () => make('textarea', { value: 'a' })],
    ['a password', () => make('input', { type: 'password', value: 'a' })],
    ['a ticked box', () => make('input', { type: 'checkbox', checked: true })],
    [
      'a box no longer ticked',
      () =>
        Object.assign(make('input', { type: 'checkbox', defaultChecked: true }), {
          checked: false,
        }),
    ],
    ['a moved slider', () => make('input', { type: 'range', defaultValue: '1', value: '2' })],
    [
      'another answer of a list',
      () => Object.assign(list(false, false, false), { selectedIndex: 1 }),
    ],
    ['no answer of a list', () => Object.assign(list(false, false, true), { selectedIndex: 0 })],
    ['words in an editor', () => make('div', { contentEditable: 'true', textContent: 'a' })],
  ];
  for (const [what, field] of filled) {
    it(`is ${what}, in the page and in an open shadow root`, () => {
      place.append(field());
      expect(isInUse()).to.be.true;
      place.replaceChildren();
      expect(isInUse()).to.be.false;
      const host = make('div');
      host.attachShadow({ mode: 'open' }).append(field());
      place.append(host);
      expect(isInUse()).to.be.true;
    });
  }

  it('is not the choice about cookies, which was just saved', () => {
    const face = document.createElement('police-cookie-preferences');
    if (!face.shadowRoot) face.attachShadow({ mode: 'open' });
    face.shadowRoot!.append(make('input', { type: 'radio', checked: true }));
    place.append(face);
    expect(isInUse()).to.be.false;
  });
});
