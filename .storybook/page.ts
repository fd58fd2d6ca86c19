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
`);
document.adoptedStyleSheets.push(imitated);

/** Sets language, direction and colours on the page itself, as a site does, never on an element. */
export const withPage: Decorator = (story, { globals }) => {
  const root = document.documentElement;
  const { language, direction, scheme } = globals as Record<string, string>;
  root.lang = language ?? 'en';
  root.dir = language === 'qps-plocm' ? 'rtl' : (direction ?? 'ltr');
  root.style.colorScheme = scheme === 'light' ? 'light' : 'dark';
  root.toggleAttribute(MARK, scheme === 'forced');
  document.body.style.backgroundColor = scheme === 'light' ? '#fff' : '#15181c';
  document.body.style.color = scheme === 'light' ? '#1a1d21' : '#f3f4f5';
  return story();
};
