/**
 * Keeps Storybook where it is. A story is pressed and typed in, but leads nowhere: its frame says
 * `<base target="_parent">`, so that an ordinary link would take all of Storybook away, and the quick
 * exit would replace it. The demo site is where one really leaves.
 */
const inStory = (node: EventTarget | undefined): node is Element =>
  node instanceof Element && node.getRootNode({ composed: true }) === document;

const linkOf = (event: Event): HTMLAnchorElement | undefined =>
  event
    .composedPath()
    .find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement && !!node.href);

/** A link that an element handles itself stays its own; one in the page is followed in the frame. */
const followInFrame = (event: MouseEvent): void => {
  const link = linkOf(event);
  if (!link || event.defaultPrevented || !inStory(event.composedPath()[0])) return;
  if (!event.composedPath().some(node => node instanceof Element && node.id === 'storybook-root'))
    return;
  event.preventDefault();
  if (link.getAttribute('href')?.startsWith('#')) location.hash = link.hash;
};

const exits = (): Element[] => [...document.querySelectorAll('police-quick-exit')];

const keepFromLeaving = (event: Event): void => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

/** Before any element is here, so that this listener comes first. */
export const stayInStorybook = (): void => {
  window.addEventListener('click', followInFrame);
  window.addEventListener('submit', event => {
    event.preventDefault();
  });
  window.addEventListener(
    'click',
    event => {
      const link = linkOf(event);
      if (link && exits().includes(link.parentElement as Element) && !link.slot)
        keepFromLeaving(event);
    },
    true,
  );
  window.addEventListener(
    'keydown',
    event => {
      if (['Escape', 'Shift'].includes(event.key) && exits().length > 0) {
        event.stopImmediatePropagation();
      }
    },
    true,
  );
};
