// @ts-check
/**
 * What a file in `pages/` says of a site: how its page differs from an ordinary one, and where an
 * element may do less than its main job there, which docs/integration/hostile-pages.md must say too.
 */
import { readdir } from 'node:fs/promises';
import { basePage } from './base-page.mjs';

/**
 * @import { Frame, Page as BrowserPage } from '@playwright/test'
 * @import { Page } from './base-page.mjs'
 * @import { HostServer } from './server.mjs'
 */
/**
 * What the server does with a file of the library: leaves it out, answers when the test says so, or
 * rewrites it. Nothing: as built.
 * @typedef {undefined | 'missing' | 'held' | ((source: string) => string)} Served
 */
/**
 * Who visits and where: jobs look at `frame` alone, as an element may stand in one.
 * @typedef {object} Visit
 * @property {BrowserPage} page
 * @property {Frame} frame
 * @property {HostServer} server
 * @property {(id: string) => string} words
 * @property {Host} host
 * @property {string} address
 */
/**
 * @typedef {object} Host
 * @property {string} why - the sites that do this, in one line; shown with the result
 * @property {(page: Page) => void} [change]
 * @property {Record<string, string>} [headers] - sent with the page
 * @property {(path: string) => Served} [serve] - by path below the folder of the library
 * @property {(visit: Visit) => Promise<Frame | void>} [arrive] - goes to where the elements can be
 *   seen, and says in which frame they are; by default to the address
 * @property {(page: BrowserPage) => Promise<void>} [prepare] - before the page is opened
 * @property {'en' | 'cy'} [lang] - of what is read on the page; English by default
 * @property {Partial<Record<import('../jobs/jobs.mjs').JobName, string>>} [less] - which part of a
 *   main job is done in another way here: the jobs know these words
 * @property {string} [withoutLibrary] - why the library can't run: then the HTML alone must do
 * @property {readonly RegExp[]} [console] - what may be said in the console here
 */

/** @param {string} name @returns {Promise<Host>} */
const load = async name => (await import(`../pages/${name}.mjs`)).host;

const files = await readdir(new URL('../pages/', import.meta.url));

/** Every host by its name, which is its file's. @type {Readonly<Record<string, Host>>} */
export const hosts = Object.fromEntries(
  await Promise.all(
    files
      .filter(file => file.endsWith('.mjs'))
      .sort()
      .map(async file => {
        const name = file.slice(0, -'.mjs'.length);
        return /** @type {const} */ ([name, await load(name)]);
      }),
  ),
);

/** @param {string} name @returns {string} the HTML of a host's page */
export const renderHost = name => {
  const page = basePage(`/h/${name}`);
  hosts[name]?.change?.(page);
  return page.render();
};
