/** What the browser itself closes on Escape. A manual popover is none of it. */
const OPEN = ':is(:modal,:popover-open:not([popover=manual]),select:open,input:open)';

/** What a page's script closes on Escape while focus is on it or in it. */
const HELD =
  ':is([aria-expanded=true]:is([role=combobox],[aria-haspopup]),[role=menu],[aria-modal=true])';

/** Whether something open in the page, or in a shadow root round the focus, uses this Escape. */
export const ownsEscape = (event: Event): boolean =>
  event
    .composedPath()
    .some(node =>
      node instanceof Element
        ? node.matches(HELD)
        : (node instanceof Document || node instanceof ShadowRoot) &&
          node.querySelector(OPEN) !== null,
    );
