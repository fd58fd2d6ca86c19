// @ts-check
/** The stories of the built Storybook: each is a state of an element. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER } from './server.mjs';

/**
 * @typedef {object} Entry
 * @property {string} id
 * @property {'story' | 'docs'} type
 * @property {string} title
 * @property {string} name
 * @property {string[]} tags
 */

/** @returns {Entry[]} */
const entries = () => {
  const index = join(FOLDER, 'index.json');
  if (!existsSync(index)) {
    throw new Error('No Storybook in storybook-static: run "npm run storybook:build" first.');
  }
  return Object.values(JSON.parse(readFileSync(index, 'utf8')).entries);
};

export const stories = () => entries().filter(({ type }) => type === 'story');
export const docsPages = () => entries().filter(({ type }) => type === 'docs');

/** `beta-banner/open`: an element's folder and a state's file. @param {Entry} story */
export const pathOf = ({ id }) => id.replace(/^elements-/, '').replace('--', '/');

/** An author's mistake: the console names it, and the test expects that. @param {Entry} story */
export const showsMistake = ({ tags }) => tags.includes('mistake');
