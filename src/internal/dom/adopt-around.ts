/**
 * Adds a sheet to the document, and to every shadow root on the way to an element: `css` is given the
 * selector of what holds the element in that root. Returns what takes them out again.
 */
export const adoptAround = (element: Element, css: (holder: string) => string): (() => void) => {
  const taken: (() => void)[] = [];
  let holder: Element | undefined = element;
  while (holder) {
    const root: Node = holder.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) break;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css(holder.localName));
    root.adoptedStyleSheets.push(sheet);
    taken.push(() => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter(other => other !== sheet);
    });
    holder = root instanceof ShadowRoot ? root.host : undefined;
  }
  return () => taken.forEach(take => take());
};
