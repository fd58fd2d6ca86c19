// @ts-check
/** Runs in the page: gives an element one life after another, each with another event in it. */

import { built } from './built.mjs';
import { frame, task, until } from './until.mjs';

/** @typedef {HTMLElement & { updateComplete: Promise<boolean>, textLang: string }} PoliceElement */
/** @typedef {(harness: any, element: PoliceElement) => unknown} Act */
/** @typedef {{ html: string, acts: Record<string, Act>, exits?: boolean }} Life */

/** An element that gives back the room it kept takes two frames, the last one too. */
const lastFrames = async () => {
  for (let frames = 0; frames < 3; frames += 1) await frame();
};

/** What any element may meet. @type {Record<string, Act>} */
const COMMON = {
  'put in and taken out': () => {},
  'taken out before its first update': (_, element) => {
    const again = /** @type {typeof element} */ (element.cloneNode(true));
    element.after(again);
    again.remove();
  },
  'moved in the page': async (_, element) => {
    const box = document.createElement('div');
    stage.append(box);
    box.append(element);
    await element.updateComplete;
    box.before(element);
    box.remove();
  },
  'taken out and put in again': async (_, element) => {
    const place = /** @type {Node} */ (element.parentNode);
    element.remove();
    await task();
    place.appendChild(element);
    await element.updateComplete;
  },
  'another language while it is there': async (_, element) => {
    for (const lang of ['cy', 'en']) {
      document.documentElement.lang = lang;
      // One that shows no strings until somebody acts has no language until then.
      await until(() => (element.textLang ?? lang) === lang);
      await element.updateComplete;
    }
  },
};

/** @type {Act} */
const exit = () => document.dispatchEvent(new Event('police-exit'));

/** @type {any} */
const page = globalThis;
const stage = document.createElement('main');
document.body.append(stage);

/** @param {string} tag */
const harnessOf = async tag => {
  const name = tag.replace('police-', '');
  const module = await import(`/build/components/${name}/${name}.harness.js`);
  return Object.values(module).find(value => value.name.endsWith('Harness'));
};

/** @param {string} tag */
const begin = async tag => {
  /** @type {{ life: Life }} */
  const { life } = await import(`/test/leaks/page/lives/${tag}.mjs`);
  await built('define');
  const template = document.createElement('template');
  template.innerHTML = life.html;
  return { life, template, Harness: await harnessOf(tag) };
};

/** @param {HTMLTemplateElement} template */
const born = async template => {
  stage.append(document.importNode(template.content, true));
  const element = /** @type {PoliceElement} */ (stage.lastElementChild);
  await element.updateComplete;
  return element;
};

Object.assign(page, {
  /** What happens in the lives of one element, in turn. @param {string} tag */
  policeActs: async tag => {
    const { life } = await begin(tag);
    return Object.keys({ ...COMMON, ...life.acts, ...(life.exits === false ? {} : { exit }) });
  },

  /** A new element for each life. @param {string} tag @param {number} rounds */
  policeLives: async (tag, rounds) => {
    const { life, template, Harness } = await begin(tag);
    const acts = { ...COMMON, ...life.acts, ...(life.exits === false ? {} : { exit }) };
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, act] of Object.entries(acts)) {
        const element = await born(template);
        try {
          await act(new Harness(element), element);
        } catch (error) {
          throw new Error(`${name}, round ${round}: ${error}`, { cause: error });
        }
        stage.replaceChildren();
        page.policeAnswer();
      }
      // The observers of a page report with its frames.
      await frame();
    }
    await lastFrames();
    return page.policeOpen();
  },

  /** One element, put in and taken out; `keep` is where it waits for the next call. */
  policeSame: async (/** @type {string} */ tag, /** @type {number} */ times) => {
    const { template } = await begin(tag);
    page.policeKept ??= await born(template);
    for (let time = 0; time < times; time += 1) {
      stage.replaceChildren();
      stage.append(page.policeKept);
      if (time % 10 === 0) await page.policeKept.updateComplete;
    }
    stage.replaceChildren();
    await lastFrames();
    return page.policeOpen();
  },

  policeLetGo: () => {
    delete page.policeKept;
  },
});
