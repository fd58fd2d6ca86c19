// @ts-check
/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'elements moved, taken out and put back: sortable blocks, responsive scripts, view transitions by hand',
  arrive: async ({ page, address }) => {
    await page.goto(address);
    await page.locator('police-protected-characteristics section').first().waitFor();
    await page.evaluate(async () => {
      const tags = [
        'quick-exit',
        'cookie-consent',
        'cookie-preferences',
        'cookie-table',
        'consent-gate',
        'beta-banner',
        'protected-characteristics',
        'term',
        'enquiry-form',
      ];
      const elements = tags.map(
        tag => /** @type {Element} */ (document.querySelector(`police-${tag}`)),
      );
      const places = elements.map(element => {
        const place = document.createComment('place');
        element.before(place);
        return place;
      });
      // Moved in one task, then out for some frames, then back, then in another parent and back.
      for (const element of elements) document.body.prepend(element);
      for (const element of elements) element.remove();
      await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      for (const element of elements) document.querySelector('footer')?.append(element);
      await new Promise(resolve => requestAnimationFrame(resolve));
      elements.forEach((element, index) => places[index]?.replaceWith(element));
    });
  },
};
