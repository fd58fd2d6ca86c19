import { warn } from '../../internal/dev/warn.js';
import type { MarkupElement } from '../../internal/markup/markup.js';
import { h } from '../../internal/markup/markup.js';
import { toDom, updateDom } from '../../internal/markup/to-dom.js';
import type { EnquiryFormConfig } from './config.js';
import { defaultConfig } from './config.js';
import { enquiryFormMarkup } from './enquiry-form.markup.js';
import type { ShownError } from './error-words.js';

/** A form that the element wrote, and how it follows the page's language. */
export interface BuiltForm {
  readonly form: HTMLFormElement;
  update(lang: string, errors: readonly ShownError[]): void;
}

const givenConfig = (host: Element): EnquiryFormConfig | undefined => {
  const script = host.querySelector(':scope > script[type="application/json"]');
  if (!script) return undefined;
  try {
    const config: unknown = JSON.parse(script.textContent);
    if (typeof config === 'object' && config !== null) return config as EnquiryFormConfig;
  } catch {
    // Said below with what is not an object.
  }
  warn(
    host.localName,
    'the configuration in <script> is not a JSON object; the default form shows',
  );
  return undefined;
};

const freePrefix = (host: Element): string => {
  const root = host.getRootNode() as Document | ShadowRoot;
  let prefix = 'enquiry';
  for (let count = 2; root.getElementById(prefix); count += 1) prefix = `enquiry-${count}`;
  return prefix;
};

/** Writes the form before whatever else the tag holds (a block with other ways to get in touch). */
export const buildForm = (
  host: Element & { readonly action: string; readonly privacyHref: string },
  lang: string,
): BuiltForm => {
  const given = givenConfig(host);
  const idPrefix = given?.idPrefix ?? freePrefix(host);
  const describe = (shownLang: string, errors: readonly ShownError[]): MarkupElement => {
    const config = {
      ...(given ?? defaultConfig()),
      ...(host.action && { action: host.action }),
      ...(host.privacyHref && { privacyHref: host.privacyHref }),
      idPrefix,
    };
    // The list of the answers has its place among what is brought in line.
    const review = host.querySelector('.police-review') && h('div');
    return enquiryFormMarkup(config, { lang: shownLang, errors }, review);
  };
  const whole = describe(lang, []);
  for (const [name, value] of Object.entries(whole.attributes)) {
    if (!host.hasAttribute(name)) host.setAttribute(name, value);
  }
  const nodes = whole.children.map(child => toDom(child)) as Element[];
  host.prepend(...nodes);
  const form = host.querySelector('form');
  if (!form) throw new Error('no form was written');
  return {
    form,
    update(shownLang, errors) {
      describe(shownLang, errors).children.forEach((child, index) => {
        const node = nodes[index];
        if (node) updateDom(node, child);
      });
    },
  };
};
