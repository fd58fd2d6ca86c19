// @ts-check
/**
 * Every state in every look: no finding of axe at WCAG 2.0 to 2.2, A and AA; nothing scrolls sideways;
 * no text is cut off. What only AAA asks for is gathered in a table (test-results/aaa.md).
 */
import { axeFindings } from './support/axe-rules.mjs';
import { addMeasures, cutOff, sideways, smallTargets } from './support/layout.mjs';
import { LOOKS, wear } from './support/looks.mjs';
import { stories } from './support/stories.mjs';
import { expect, test } from './support/story-page.mjs';

for (const story of stories()) {
  test(`${story.title}: ${story.name}: rules in every look`, async ({ page, openStory }, info) => {
    await addMeasures(page);
    await openStory(story);
    /** @type {Record<string, string[]>} */
    const aaa = {};
    for (const look of LOOKS) {
      await wear(page, look);
      const { must, told } = await axeFindings(page, look);
      expect.soft(must, `${look.name}: axe`).toEqual([]);
      expect.soft(await sideways(page), `${look.name}: wider than the window`).toEqual([]);
      expect.soft(await cutOff(page), `${look.name}: text cut off`).toEqual([]);
      aaa[look.name] = [...told, ...(look.print ? [] : await smallTargets(page))];
    }
    await info.attach('aaa', { body: JSON.stringify(aaa), contentType: 'application/json' });
  });
}
