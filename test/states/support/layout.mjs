// @ts-check
/** Measures of the page as it is laid out, through every shadow root, as readable lines. */

/** Added to the page once: walks every element that shows. */
const WALK = () => {
  /** @param {Document | ShadowRoot} root @returns {Element[]} */
  const all = root =>
    [...root.querySelectorAll('body *, :host *')].flatMap(element => [
      element,
      ...(element.shadowRoot ? all(element.shadowRoot) : []),
    ]);
  /** @param {Element} element */
  const isShown = element =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  /** Kept for screen readers only: a point, or cut to nothing. @param {Element} element @returns {boolean} */
  const isForEars = element => {
    const { width, height } = element.getBoundingClientRect();
    if (width <= 1 || height <= 1 || getComputedStyle(element).clipPath === 'inset(50%)')
      return true;
    const above = element.parentElement ?? element.getRootNode().host;
    return above && above !== document.body ? isForEars(above) : false;
  };
  globalThis.policeShown = () =>
    (globalThis.policeElements = all(document)).filter(
      element =>
        isShown(element) && getComputedStyle(element).display !== 'contents' && !isForEars(element),
    );
  /** @param {Element} element */
  globalThis.policeName = element => {
    const words = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
    const mark = element.id
      ? `#${element.id}`
      : element.classList.length > 0
        ? `.${element.classList[0]}`
        : '';
    return `${element.localName}${mark} "${words}"`;
  };
};

/** @param {import('@playwright/test').Page} page */
export const addMeasures = page => page.addInitScript(WALK);

/** What makes a reader scroll sideways (WCAG 1.4.10). @param {import('@playwright/test').Page} page @returns {Promise<string[]>} */
export const sideways = page =>
  page.evaluate(() => {
    const root = document.documentElement;
    const lines =
      root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} px wide`] : [];
    for (const element of globalThis.policeShown()) {
      const { left, right } = element.getBoundingClientRect();
      const scrolls = /auto|scroll/.test(getComputedStyle(element).overflowX);
      if (right > root.clientWidth + 1 || left < -1) {
        lines.push(
          `${globalThis.policeName(element)} from ${Math.round(left)} to ${Math.round(right)}`,
        );
      } else if (scrolls && element.scrollWidth > element.clientWidth + 1) {
        lines.push(`${globalThis.policeName(element)} scrolls sideways`);
      }
    }
    return lines;
  });

/** Text that its box cuts off (WCAG 1.4.4, 1.4.12), or that runs out of its box. @param {import('@playwright/test').Page} page @returns {Promise<string[]>} */
export const cutOff = page =>
  page.evaluate(() => {
    /** @type {string[]} */
    const lines = [];
    for (const element of globalThis.policeShown()) {
      if (
        element instanceof HTMLElement &&
        element.textContent?.trim() &&
        element.clientWidth > 0
      ) {
        const { overflowX, overflowY } = getComputedStyle(element);
        const over = element.scrollWidth - element.clientWidth;
        const under = element.scrollHeight - element.clientHeight;
        // What scrolls can be reached; what only runs out of its box is seen, but over something else.
        if (over > 1 && !/auto|scroll/.test(overflowX)) {
          lines.push(`${globalThis.policeName(element)}: ${over} px too wide`);
        }
        if (under > 1 && /hidden|clip/.test(overflowY)) {
          lines.push(`${globalThis.policeName(element)}: ${under} px too high`);
        }
      }
    }
    return lines;
  });

/** Targets under 44 by 44 CSS px (WCAG 2.5.5, AAA) that are no words within a sentence. @param {import('@playwright/test').Page} page @returns {Promise<string[]>} */
export const smallTargets = page =>
  page.evaluate(() => {
    const TARGETS = 'a[href], button, input:not([type="hidden"]), select, textarea, summary';
    /** @type {string[]} */
    const lines = [];
    for (const element of globalThis.policeShown()) {
      if (!element.matches(TARGETS)) continue;
      // A label is part of the target of its radio or checkbox.
      const labels = element.matches('[type="radio"], [type="checkbox"]') ? element.labels : [];
      const boxes = [element, ...labels].map(part => part.getBoundingClientRect());
      const width =
        Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left));
      const height =
        Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
      const inSentence =
        getComputedStyle(element).display === 'inline' &&
        [...(element.parentElement?.childNodes ?? [])].some(
          node => node !== element && node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        );
      if (!inSentence && (width < 43.5 || height < 43.5)) {
        lines.push(
          `${globalThis.policeName(element)}: ${Math.round(width)} × ${Math.round(height)} px`,
        );
      }
    }
    return lines;
  });
