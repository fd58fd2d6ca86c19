// @ts-check
/** Content of a long page, so many elements of it: what has to go from the screen. */

/** Elements of one part. */
export const PART = 10;

const WORDS = 'Officers and volunteers work in each neighbourhood and listen.';

/** @param {number} index */
const part = index => `<section><h2>Neighbourhood ${index}</h2>
  <p>${WORDS} <a href="#top">Read what they <b>do</b></a>.</p>
  <ul><li>${WORDS}</li><li>${WORDS}</li><li>${WORDS}</li><li>${WORDS}</li></ul></section>`;

/** @param {number} parts */
export const content = parts =>
  `<div id="content">${Array.from({ length: parts }, (_, index) => part(index)).join('\n')}</div>`;
