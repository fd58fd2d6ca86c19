/** What a property says where its attribute is absent; its type is the property's. */
export type Absent = string | number | boolean | null;
/** By property: the attribute, and what stands for none. */
export type Mirrors = Readonly<Record<string, readonly [attribute: string, absent: Absent]>>;

/**
 * Properties that keep nothing: they read and write the attribute, which is the state. A reactive
 * property costs every page a dozen calls before anybody has touched it; these cost none.
 */
export const mirrorAttributes = (prototype: Element, mirrors: Mirrors): void => {
  for (const [name, [attribute, absent]] of Object.entries(mirrors)) {
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: Element): Absent {
        const value = this.getAttribute(attribute);
        if (typeof absent === 'boolean') return value !== null;
        if (value === null) return absent;
        return typeof absent === 'number' ? Number(value) : value;
      },
      set(this: Element, value: Absent | undefined) {
        if (value === absent || value === false || value == null) this.removeAttribute(attribute);
        else this.setAttribute(attribute, value === true ? '' : String(value));
      },
    });
  }
};

/** The attributes to observe. */
export const mirroredAttributes = (mirrors: Mirrors): string[] => {
  const attributes: string[] = [];
  for (const [attribute] of Object.values(mirrors)) attributes.push(attribute);
  return attributes;
};

/** Hands on what was set on an element before it was upgraded: it stands in front of the mirror. */
export const takeEarlyProperties = (
  element: Element,
  named: Readonly<Record<string, unknown>>,
): void => {
  const own = element as unknown as Record<string, unknown>;
  for (const name in named) {
    if (!Object.hasOwn(own, name)) continue;
    const value = own[name];
    Reflect.deleteProperty(own, name);
    own[name] = value;
  }
};
