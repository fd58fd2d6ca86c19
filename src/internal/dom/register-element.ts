import { warn } from '../dev/warn.js';

/**
 * Registers a class. Loading the library twice, or two versions of it, keeps the first and warns; it
 * never throws.
 *
 * @returns the class that the tag stands for afterwards
 */
export const registerElement = (
  self: CustomElementConstructor,
  tag: string,
  registry: CustomElementRegistry | undefined,
): CustomElementConstructor => {
  // On a server there is none.
  if (!registry) return self;
  const existing = registry.get(tag);
  if (existing) {
    if (existing !== self) {
      warn(
        tag,
        'is registered already, by another copy of the library or by the page; the first stays',
      );
    }
    return existing;
  }
  try {
    registry.define(tag, self);
    return self;
  } catch {
    // One constructor serves one tag (HTML, "define" step 3): a second tag gets a subclass.
    const another = class extends self {};
    registry.define(tag, another);
    return another;
  }
};
