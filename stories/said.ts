import { withoutOwnLinks } from './own-links.js';

/** What a screen reader really said of an element, as the speech tests keep it, for its docs page. */
const kept = import.meta.glob<string>('../test/speech/said/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const tableIn = (element: string, lang: string): string =>
  kept[`../test/speech/said/${element}.${lang}.md`] ?? '';

/** The README of an element, and after it what a screen reader says. */
export const withSaid = (readme: string, element: string): string => `${withoutOwnLinks(readme)}

## What a screen reader says

Heard from Orca 43 in Chromium and in Firefox, key by key, on the demo site. The words for roles and states ("push button", "panel") are Orca's; NVDA, JAWS and VoiceOver have others and may say more or less.

### In English

${tableIn(element, 'en')}

### In Welsh

Orca itself is set to English here, so its own words are English.

${tableIn(element, 'cy')}
`;
