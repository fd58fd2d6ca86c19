/**
 * Room for the banner: the page can be scrolled past it, and the browser scrolls focused elements
 * clear of it (WCAG 2.4.11). A sheet of its own: no style attribute, and nothing in the page moves.
 */
export class PageRoom {
  readonly #sheet = new CSSStyleSheet();
  readonly #watch = new ResizeObserver(([entry]) => {
    const size = Math.ceil(entry?.borderBoxSize[0]?.blockSize ?? 0);
    this.#sheet.replaceSync(
      size
        ? `:root{--_room:calc(${size}px + var(--police-exit-space, 0px));scroll-padding-block-end:var(--_room)}` +
            `:root::after{content:"";display:block;block-size:var(--_room)}`
        : '',
    );
  });

  #banner: Element | null = null;

  /** Makes room for a banner; `null` takes the room back. */
  for(banner: Element | null): void {
    if (banner === this.#banner) return;
    this.#banner = banner;
    this.#watch.disconnect();
    const sheets = document.adoptedStyleSheets;
    if (banner) {
      if (!sheets.includes(this.#sheet)) sheets.push(this.#sheet);
      this.#watch.observe(banner);
    } else document.adoptedStyleSheets = sheets.filter(sheet => sheet !== this.#sheet);
  }
}
