// @ts-check
/**
 * Whether a person can see, read and press something, as the browser lays it out: has a size, lies in
 * the window, is not covered, differs from what is behind it. Playwright's own "visible" is less: text
 * in the colour of its background is visible to it.
 */
import { expect } from '@playwright/test';

/** @import { Locator } from '@playwright/test' */

/** WCAG 1.4.3, level AA, for text of any size. */
const CONTRAST = 4.5;
/** WCAG 2.5.5, level AAA; this library promises it for its own controls. */
const TARGET = 44;

/**
 * Runs in the page, once for all that is meant: a call costs more than the look.
 * @param {readonly Element[]} elements
 * @param {{ contrast: number, target: number, count: number }} limits
 * @returns {string} what is wrong; empty where nothing is
 */
const faultsOf = (elements, { contrast, target, count }) => {
  /** @param {Element} element */
  const faultsOfOne = element => {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const faults = [];
    // The label round or beside a small control takes its presses too.
    const pressed =
      element instanceof HTMLInputElement && ['radio', 'checkbox'].includes(element.type)
        ? [element, ...(element.labels ?? [])]
        : [element];
    const boxes = pressed.map(node => node.getBoundingClientRect());
    const box = /** @type {DOMRect} */ (boxes[0]);
    if (box.width < 1 || box.height < 1) return `has no size (${box.width} × ${box.height})`;
    const height = Math.max(...boxes.map(({ height: h }) => h));
    const width =
      Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(b => b.left));
    if (height < target || width < target) {
      faults.push(
        `is ${Math.round(width)} × ${Math.round(height)} px to press, less than ${target}`,
      );
    }

    const x = box.left + box.width / 2;
    const y = box.top + box.height / 2;
    const root = /** @type {Document | ShadowRoot} */ (element.getRootNode());
    const hit = root.elementFromPoint(x, y);
    const inWindow = x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight;
    if (!inWindow) faults.push('lies outside the window');
    else if (!hit || !pressed.some(node => node.contains(hit) || hit.contains(node))) {
      faults.push(`is covered by <${hit?.localName ?? 'nothing'} class="${hit?.className ?? ''}">`);
    } else if (hit !== element && hit.contains(element) && !element.contains(hit)) {
      // An element that takes no presses itself, or a label: fine for text, not for a control.
      if (target && !pressed.includes(hit))
        faults.push(`does not take presses, <${hit.localName}> does`);
    }

    /** @param {string} colour @returns {readonly [number, number, number, number]} */
    const parse = colour => {
      const [r = 0, g = 0, b = 0, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return [r, g, b, a];
    };
    /** @param {readonly number[]} rgb */
    const luminance = rgb => {
      const [r = 0, g = 0, b = 0] = rgb
        .slice(0, 3)
        .map(value => value / 255)
        .map(value => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    /** @param {Node | null} node @returns {Element | null} */
    const above = node =>
      /** @type {Element | null} */ (
        /** @type {Element} */ (node).assignedSlot ??
          (node?.parentNode instanceof ShadowRoot ? node.parentNode.host : node?.parentNode)
      );
    let opacity = 1;
    let behind = [255, 255, 255];
    let picture = false;
    /** @type {(readonly [number, number, number, number])[]} */
    const layers = [];
    for (
      let node = /** @type {Element | null} */ (element);
      node instanceof Element;
      node = above(node)
    ) {
      const style = getComputedStyle(node);
      opacity *= Number(style.opacity);
      if (style.backgroundImage !== 'none' && layers.every(([, , , a]) => a < 1)) picture = true;
      if (layers.every(([, , , a]) => a < 1)) layers.push(parse(style.backgroundColor));
    }
    if (opacity < 0.5) faults.push(`has an opacity of ${opacity}`);
    for (const [r, g, b, a] of layers.reverse()) {
      behind = [r, g, b].map((value, index) => value * a + (behind[index] ?? 255) * (1 - a));
    }
    const style = getComputedStyle(element);
    if (style.visibility !== 'visible') faults.push('is not visible');
    const words = element.textContent?.trim();
    if (words && !picture) {
      const [r, g, b, a] = parse(style.color);
      const ink = [r, g, b].map((value, index) => value * a + (behind[index] ?? 255) * (1 - a));
      const lights = [luminance(ink), luminance(behind)].sort((one, other) => other - one);
      const ratio = ((lights[0] ?? 0) + 0.05) / ((lights[1] ?? 0) + 0.05);
      if (ratio < contrast)
        faults.push(`has a contrast of ${ratio.toFixed(2)}, less than ${contrast}`);
      const size = Number.parseFloat(style.fontSize);
      if (size < 10) faults.push(`has letters of ${size} px`);
    }
    return faults.join('; ');
  };
  if (elements.length !== count) return `is there ${elements.length} times, not ${count}`;
  return elements.map(faultsOfOne).filter(Boolean).join(' | ');
};

/** @param {Locator} locator @param {string} what @param {number} target @param {number} count */
const expectNoFaults = (locator, what, target, count) =>
  expect
    .poll(() => locator.evaluateAll(faultsOf, { contrast: CONTRAST, target, count }), {
      message: what,
    })
    .toBe('');

/** Text that can be read. @param {Locator} locator @param {string} what @param {number} [count] */
export const expectReadable = (locator, what, count = 1) => expectNoFaults(locator, what, 0, count);

/**
 * A control that can be seen, read and pressed.
 * @param {Locator} locator @param {string} what @param {number} [count]
 */
export const expectPressable = (locator, what, count = 1) =>
  expectNoFaults(locator, what, TARGET, count);
