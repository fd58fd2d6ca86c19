// @ts-check
/**
 * What assistive technology is given in every state of every element, in both languages, held word for
 * word in trees/. `npm run test:states -- -u` writes it anew; a change is then read in the diff.
 */
import { pathOf, stories } from './support/stories.mjs';
import { expect, switchTo, test } from './support/story-page.mjs';
import { accessibilityTree } from './support/tree-text.mjs';

/** @param {string} text */
const indented = text => text.replace(/^/gm, '  ');

for (const story of stories()) {
  test(`${story.title}: ${story.name}: accessibility tree`, async ({ page, openStory }) => {
    // Opened in each language, as a visitor does; no act depends on the words of one.
    await openStory(story, { language: 'en' });
    const english = await accessibilityTree(page);
    await openStory(story, { language: 'cy' });
    const welsh = await accessibilityTree(page);
    const [element = '', state = ''] = pathOf(story).split('/');
    expect(`en:\n${indented(english)}\ncy:\n${indented(welsh)}\n`).toMatchSnapshot([
      element,
      `${state}.yml`,
    ]);

    if (story.tags.includes('page-words')) return;
    // A page that changes its language while it is open ends where one in that language began.
    await switchTo(page, { language: 'en' });
    expect(await accessibilityTree(page), 'switched from Welsh to English').toBe(english);
  });
}
