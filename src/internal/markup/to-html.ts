import type { Markup } from './markup.js';

const VOID = new Set([
  'area',
  'br',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);
/** Elements that take lines of their own when printed; others run on with their text. */
const INLINE = new Set(['a', 'abbr', 'b', 'bdi', 'em', 'span', 'strong', 'time']);

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const escapeAttribute = (text: string): string => escapeText(text).replaceAll('"', '&quot;');

/**
 * Text of a script is no HTML, and ends only at its closing tag. Ours are data blocks of JSON, where
 * `<` may be written like this, inside strings, which is where alone it can be.
 */
const escapeData = (text: string): string => text.replaceAll('<', '\\u003c');

const isInline = (markup: Markup): boolean => typeof markup === 'string' || INLINE.has(markup.tag);

/**
 * Prints a description as HTML, indented where white space means nothing. Names of tags and
 * attributes come from our own code; every text and value is escaped.
 */
export const toHtml = (markup: Markup, indent = ''): string => {
  if (typeof markup === 'string') return escapeText(markup);
  const attributes = Object.entries(markup.attributes)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escapeAttribute(value)}"`))
    .join('');
  const open = `<${markup.tag}${attributes}>`;
  if (VOID.has(markup.tag)) return open;
  const close = `</${markup.tag}>`;
  if (markup.tag === 'script')
    return `${open}${markup.children.map(String).map(escapeData).join('')}${close}`;
  if (markup.tag === 'textarea' || markup.children.every(isInline)) {
    return `${open}${markup.children.map(child => toHtml(child)).join('')}${close}`;
  }
  const deeper = `${indent}  `;
  const lines = markup.children.map(child => `${deeper}${toHtml(child, deeper)}`);
  return `${open}\n${lines.join('\n')}\n${indent}${close}`;
};
