// @ts-check
/** What Turbo does on a link: another body, its scripts run again, the head merged. */
const TURBO = `window.visit = function () {
  var body = document.createElement('body');
  body.innerHTML = window.firstBody;
  body.querySelectorAll('script').forEach(function (script) {
    var fresh = document.createElement('script');
    for (var i = 0; i < script.attributes.length; i += 1) fresh.setAttribute(script.attributes[i].name, script.attributes[i].value);
    fresh.textContent = script.textContent;
    script.replaceWith(fresh);
  });
  document.documentElement.replaceChild(body, document.body);
};
document.addEventListener('DOMContentLoaded', function () { window.firstBody = document.body.innerHTML; });`;

/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'Turbo, pjax, swup: the whole body is replaced on a link, and again on Back',
  change: page => page.addFirstScript(TURBO),
  arrive: async ({ page, address }) => {
    await page.goto(address);
    await page.locator('police-protected-characteristics section').first().waitFor();
    await page.evaluate('visit()');
    await page.locator('police-protected-characteristics section').first().waitFor();
    await page.evaluate('visit()');
  },
};
