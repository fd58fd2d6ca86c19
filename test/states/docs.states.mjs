// @ts-check
/** Every docs page opens; an element's says its limits and lists its attributes. */
import { docsPages } from './support/stories.mjs';
import { expect, test } from './support/story-page.mjs';

for (const { id, title } of docsPages()) {
  test(`${title}: docs page`, async ({ page, storybook, guard }) => {
    // Its stories play in frames, those of an author's mistake among them.
    guard.expectConsole(/^police-/);
    await page.goto(`${storybook.origin}/iframe.html?id=${id}&viewMode=docs`);
    const docs = page.locator('#storybook-docs');
    await expect(docs.locator('h1').first()).toBeVisible();
    if (title.startsWith('Elements/')) {
      await expect(docs.getByRole('heading', { name: /Known limits|Limits/ })).toBeVisible();
      await expect(docs.locator('.docblock-argstable')).toContainText(/attributes/i);
    }
  });
}
