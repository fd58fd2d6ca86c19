import type { Decorator } from '@storybook/web-components-vite';

const MARK = 'data-storybook-forced-colours';

/**
 * Imitates forced colours where the device has none: the system's high-contrast palette by name, no
 * backgrounds and no shadows. Enough to see what disappears; the tests use the browser's own mode.
 */
const imitated = new CSSStyleSheet();
imitated.replaceSync(`
  :root[${MARK}] { color-scheme: dark;
    --police-surface: #000; --police-text: #fff; --police-accent: #ffff00; --police-accent-text: #000;
    --police-border: #fff; --police-focus: #1aebff; --police-error: #fff; --police-success: #fff; }
  :root[${MARK}] body { background: #000 !important; color: #fff !important; }
  :root[${MARK}] a[href] { color: #ffff00; }
  body.sb-show-main { background: light-dark(#fff, #15181c); color: light-dark(#1a1d21, #f3f4f5);
    font-family: system-ui, sans-serif; line-height: 1.5; }
`);
document.adoptedStyleSheets.push(imitated);

/** Sets language, direction and colours on the page itself, as a site does, never on an element. */
export const withPage: Decorator = (story, { globals, viewMode }) => {
  // A docs page is Storybook's own, in English; its stories stand in frames.
  if (viewMode === 'docs') return story();
  const root = document.documentElement;
  const { language, direction, scheme } = globals as Record<string, string>;
  root.lang = language ?? 'en';
  root.dir = language === 'qps-plocm' ? 'rtl' : (direction ?? 'ltr');
  root.style.colorScheme = scheme === 'light' ? 'light' : 'dark';
  root.toggleAttribute(MARK, scheme === 'forced');
  return story();
};

/** What is set in the controls, set as the element's attributes. */
export const withAttributes: Decorator = (story, { args, argTypes, component, canvasElement }) => {
  const shown = story();
  // A microtask later the story is in the page.
  queueMicrotask(() => {
    const host = canvasElement.querySelector(String(component));
    for (const [name, value] of Object.entries(
      args as Record<string, string | number | boolean | undefined>,
    )) {
      if (argTypes[name]?.table?.category !== 'attributes') continue;
      // Controls of attributes hold texts, numbers and yes or no.
      const set = value;
      if (set === undefined || set === false || set === '') host?.removeAttribute(name);
      else host?.setAttribute(name, set === true ? '' : String(set));
    }
  });
  return shown;
};
