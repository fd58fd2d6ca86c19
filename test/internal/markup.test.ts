import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Markup, MarkupElement } from '../../src/internal/markup/markup.js';
import { h } from '../../src/internal/markup/markup.js';
import { toDom, updateChildren, updateDom } from '../../src/internal/markup/to-dom.js';
import { toHtml } from '../../src/internal/markup/to-html.js';

/** What a parser makes of printed HTML. */
const parsed = (printed: string): Element => {
  const template = document.createElement('template');
  template.innerHTML = printed;
  return template.content.firstElementChild!;
};

const BLOCKS = ['div', 'section', 'fieldset', 'ul'] as const;
const INDENTED: readonly string[] = [...BLOCKS, 'p', 'li', 'label'];

/** Takes the white space between blocks away: it means nothing there. */
const compact = (node: Node): Node => {
  for (const child of [...node.childNodes]) {
    const indent =
      child.nodeType === Node.TEXT_NODE &&
      !child.nodeValue?.trim() &&
      [...node.childNodes].some(({ nodeName }) => INDENTED.includes(nodeName.toLowerCase()));
    if (indent) child.remove();
    else compact(child);
  }
  return node;
};

// What HTML can't hold apart (NUL, lone surrogates, CR) is no text of ours either.
const words = fc
  .string({
    unit: fc.constantFrom('a', 'é', '漢', ' ', '<', '>', '&', '"', "'", 'lt;', '=', '</b>'),
  })
  .map(text => `w${text}w`);
const attributes = fc.dictionary(
  fc.constantFrom('id', 'class', 'title', 'data-x', 'hidden'),
  fc.oneof(words, fc.boolean(), fc.integer(), fc.constant(undefined)),
);
const inline = fc
  .tuple(fc.constantFrom('span', 'b', 'em'), attributes, fc.array(words, { maxLength: 1 }))
  .map(([tag, values, children]) => h(tag, values, ...children));
const leaf = fc
  .tuple(fc.constantFrom('p', 'li', 'label'), attributes, fc.array(inline, { maxLength: 3 }))
  .map(([tag, values, children]) => h(tag, values, 'w', children));
const tree: fc.Arbitrary<MarkupElement> = fc.letrec<{ node: MarkupElement }>(tie => ({
  node: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc
      .tuple(fc.constantFrom(...BLOCKS), attributes, fc.array(tie('node'), { maxLength: 4 }))
      .map(([tag, values, children]) => h(tag, values, children)),
  ),
})).node;

describe('h', () => {
  it('leaves out what is absent and writes true as empty', () => {
    expect(
      h('input', { a: undefined, b: null, c: false, d: true, e: 0, f: '' }, false, null, undefined),
    ).to.deep.equal({ tag: 'input', attributes: { d: '', e: '0', f: '' }, children: [] });
  });

  it('takes lists of children among single ones', () => {
    expect(h('p', {}, 'a', ['b', h('b')], 'c').children).to.have.length(4);
  });
});

describe('toHtml and toDom', () => {
  it('describe the same nodes, whatever the texts and values', () => {
    fc.assert(
      fc.property(tree, markup => {
        const fromHtml = compact(parsed(toHtml(markup)));
        const fromDom = compact(toDom(markup));
        expect(fromHtml.isEqualNode(fromDom)).to.be.true;
      }),
    );
  });

  it('let no text become markup', () => {
    const evil = '"><img src=x onerror=alert(1)><script>alert(1)</script>';
    const markup = h('p', { title: evil }, evil);
    for (const node of [parsed(toHtml(markup)), toDom(markup) as Element]) {
      expect(node.children).to.have.length(0);
      expect(node.textContent).to.equal(evil);
      expect(node.getAttribute('title')).to.equal(evil);
    }
  });

  it('print void elements without an end, and a textarea without an indent', () => {
    expect(toHtml(h('div', {}, h('p', {}, h('br')), h('input', { required: true })))).to.equal(
      '<div>\n  <p>\n    <br>\n  </p>\n  <input required>\n</div>',
    );
    expect(toHtml(h('textarea', {}, ' a\n b'))).to.equal('<textarea> a\n b</textarea>');
  });
});

describe('updateDom', () => {
  const form = (lang: 'en' | 'cy'): MarkupElement =>
    h(
      'form',
      { lang, value: 'never' },
      h('label', { for: 'x' }, lang === 'en' ? 'Name' : 'Enw'),
      h('input', { id: 'x', value: lang, title: lang }),
      h('details', { open: lang === 'en' }, h('summary', {}, lang), lang),
    );

  it('changes words and attributes, and keeps nodes, focus and what was typed', () => {
    const root = toDom(form('en')) as HTMLFormElement;
    document.body.append(root);
    const nodes = [...root.querySelectorAll('*')];
    const input = root.querySelector('input')!;
    input.value = 'typed';
    input.focus();
    root.querySelector('details')!.open = true;
    updateDom(root, form('cy'));
    expect([...root.querySelectorAll('*')]).to.deep.equal(nodes);
    expect(root.lang).to.equal('cy');
    expect(root.querySelector('label')?.textContent).to.equal('Enw');
    expect(input.value).to.equal('typed');
    expect(input.title).to.equal('cy');
    expect(input.getAttribute('value')).to.equal('en');
    expect(document.activeElement).to.equal(input);
    expect(root.querySelector('details')?.open).to.be.true;
    root.remove();
  });

  it('builds anew what has another shape, and adds what is new', () => {
    const root = toDom(h('div', {}, 'text', h('h2', {}, 'A'))) as Element;
    updateDom(root, h('div', {}, h('b'), h('h3', {}, 'A'), 'more'));
    expect(root.outerHTML).to.equal('<div><b></b><h3>A</h3>more</div>');
  });

  it('draws into a shadow root, and keeps what stands there', () => {
    const root = document.createElement('div').attachShadow({ mode: 'open' });
    updateChildren(root, [h('p', {}, 'A'), h('slot')]);
    const [paragraph, slot] = root.children;
    updateChildren(root, [h('p', { lang: 'cy' }, 'B'), h('slot', { name: 'b' })]);
    expect([...root.children]).to.deep.equal([paragraph, slot]);
    expect(root.innerHTML).to.equal('<p lang="cy">B</p><slot name="b"></slot>');
  });

  it('turns any tree into another of the same shape', () => {
    const reworded = (markup: Markup): Markup =>
      typeof markup === 'string'
        ? `${markup}!`
        : { ...markup, children: markup.children.map(reworded) };
    fc.assert(
      fc.property(tree, markup => {
        const root = toDom(markup);
        const other = reworded(markup);
        updateDom(root, other);
        expect(root.isEqualNode(toDom(other))).to.be.true;
      }),
    );
  });
});
