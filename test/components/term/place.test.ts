import { expect } from '@open-wc/testing';
import { placeFor } from '../../../src/components/term/place.js';

const room = { left: 0, top: 0, right: 320, bottom: 500 };
const size = { width: 200, height: 100 };
const wordAt = (left: number, top: number) => ({ left, top, right: left + 40, bottom: top + 20 });

describe('where the gist of a term goes', () => {
  it('is under its word, from where the word begins', () => {
    expect(placeFor(wordAt(20, 100), size, room, false)).to.deep.equal({ left: 20, top: 124 });
  });

  it('is in the window, at both of its sides', () => {
    expect(placeFor(wordAt(280, 100), size, room, false).left).to.equal(112);
    expect(placeFor(wordAt(0, 100), size, room, true).left).to.equal(8);
  });

  it('is above where there is no room below', () => {
    expect(placeFor(wordAt(20, 450), size, room, false).top).to.equal(346);
  });

  it('is below, where a page can be scrolled to, when there is room on neither side', () => {
    const low = { ...room, bottom: 140 };
    expect(placeFor(wordAt(20, 60), size, low, false).top).to.equal(84);
  });

  it('leaves out what something fixed covers', () => {
    expect(placeFor(wordAt(20, 370), size, { ...room, bottom: 440 }, false).top).to.equal(266);
  });

  it('ends with its word where text runs from right to left', () => {
    expect(placeFor(wordAt(260, 100), size, room, true).left).to.equal(100);
  });
});
