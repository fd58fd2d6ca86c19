// @ts-check
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { byPlan, bySeed } from './plan.mjs';

const asked = (number = 0, path = '/enquiries') => ({ method: 'POST', path, number });

describe('a plan', () => {
  it('in order: the first write meets the first fault, after the last all pass', () => {
    const choose = byPlan(['drop', 'reset']);
    assert.deepEqual(
      [0, 1, 2].map(number => choose(asked(number)).name),
      ['drop', 'reset', 'pass'],
    );
  });

  it('by path: each path has its own order', () => {
    const choose = byPlan({ '/feedback': ['drop'], '/enquiries': ['reset', 'repeat'] });
    assert.deepEqual(
      ['/enquiries', '/feedback', '/enquiries', '/consents'].map(
        path => choose(asked(0, path)).name,
      ),
      ['reset', 'drop', 'repeat', 'pass'],
    );
  });

  it('by a rule of its own, with a fault made up on the spot', () => {
    const teapot = /** @type {const} */ ({ does: 'answer', answer: { status: 418 } });
    const choose = byPlan(({ number }) => (number === 1 ? teapot : undefined));
    assert.equal(choose(asked(0)).name, 'pass');
    assert.equal(choose(asked(1)).fault, teapot);
  });

  it('names a fault that there is not', () => {
    const choose = byPlan(/** @type {any} */ (['rest']));
    assert.throws(() => choose(asked()), /no fault "rest"/);
  });
});

describe('a seed', () => {
  const draw = (/** @type {number} */ seed) => {
    const { choose } = bySeed({ pass: 3, drop: 1, reset: 2 }, seed);
    return Array.from({ length: 300 }, () => choose().name);
  };

  it('gives the same faults again', () => {
    assert.deepEqual(draw(7), draw(7));
    assert.notDeepEqual(draw(7), draw(8));
  });

  it('keeps to the weights', () => {
    const drawn = draw(7);
    const share = (/** @type {string} */ name) => drawn.filter(one => one === name).length / 300;
    assert.ok(Math.abs(share('pass') - 3 / 6) < 0.1);
    assert.ok(Math.abs(share('drop') - 1 / 6) < 0.1);
    assert.ok(Math.abs(share('reset') - 2 / 6) < 0.1);
  });

  it('is a fresh one where none is given, and is told', () => {
    const { seed } = bySeed({ pass: 1 });
    assert.ok(Number.isInteger(seed));
    assert.notEqual(seed, bySeed({ pass: 1 }).seed);
  });
});
