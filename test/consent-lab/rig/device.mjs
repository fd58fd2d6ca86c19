// @ts-check
/** What is on the visitor's device: cookies from the browser's own jar, the rest from each storage. */
import { ESSENTIAL_COOKIES } from './server.mjs';

/** @import { Page } from '@playwright/test' */

/** Every cookie of every host as `name domain path`, HttpOnly and other firms' too. @param {Page} page */
export const jarOf = async page =>
  (await page.context().cookies())
    .map(({ name, domain, path }) => `${name} ${domain} ${path}`)
    .sort();

/** Cookies beyond those that the server needs. @param {Page} page */
export const extraCookies = async page =>
  (await jarOf(page)).filter(line => !ESSENTIAL_COOKIES.includes(line.split(' ')[0] ?? ''));

/** Of those that the server needs, the ones there. @param {Page} page */
export const essentialCookies = async page =>
  (await page.context().cookies())
    .map(({ name }) => name)
    .filter(name => ESSENTIAL_COOKIES.includes(name))
    .sort();

/** Names in every storage of the page's origin. @param {Page} page @returns {Promise<string[]>} */
export const storedNames = page =>
  page.evaluate(async () => [
    ...Object.keys(localStorage).map(name => `local ${name}`),
    ...Object.keys(sessionStorage).map(name => `session ${name}`),
    ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
    // There only where the page is secure.
    ...(globalThis.isSecureContext ? await caches.keys() : []).map(name => `cache ${name}`),
  ]);

/** The record as the browser keeps it. @param {Page} page */
export const recordOnDevice = async page => {
  const cookie = (await page.context().cookies()).find(({ name }) => name === 'police_consent');
  return cookie && { ...cookie, record: JSON.parse(decodeURIComponent(cookie.value)) };
};
