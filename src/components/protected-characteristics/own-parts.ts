import { warn } from '../../internal/dev/warn.js';

/** What a force may say of a part, in the order in which it stands: after the one line. */
const KINDS = ['local', 'easy-read', 'bsl', 'audio'];
const NAME = new RegExp(`^(.+)-(${KINDS.join('|')})$`);

/** Where a child of a section belongs: the name and line, a force's own parts, what folds. */
const rank = (child: Element): number => {
  const kind = KINDS.indexOf(NAME.exec(child.slot)?.[2] ?? '');
  return kind < 0 && child.matches('details, :has(details)') ? KINDS.length : kind;
};

/** A force's own parts are moved, not copied: what is in them keeps its state. */
export const placeOwnParts = (host: Element, parts: Iterable<Element>): void => {
  for (const part of parts) {
    const [, id = '', kind] = NAME.exec(part.slot) ?? [];
    const section = host.querySelector(`section[id="${CSS.escape(id)}"]`);
    if (!kind)
      warn(
        host.localName,
        `slot="${part.slot}" is not known; allowed: intro, outro, <id>-${KINDS.join(', <id>-')}`,
      );
    else if (!section) warn(host.localName, `slot="${part.slot}" belongs to no section`);
    else {
      const next = [...section.children].find(child => rank(child) > rank(part));
      section.insertBefore(part, next ?? null);
    }
  }
};
