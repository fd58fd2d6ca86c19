// @ts-check
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const tool = fileURLToPath(new URL('../../tools/check-law-review.mjs', import.meta.url));

/** @param {string[]} options */
const check = (...options) =>
  spawnSync(process.execPath, [tool, ...options], { encoding: 'utf8', cwd: '/' });

describe('the check of the law data', () => {
  it('passes while every record is fresh', () => {
    const { status, stdout } = check('--today', '2026-12-01');
    assert.equal(status, 0);
    assert.match(stdout, /^27 records reviewed within 12 months of 2026-12-01\./);
  });

  it('fails years later, names each record and says what to do', () => {
    const { status, stderr } = check('--today', '2046-01-01');
    assert.equal(status, 1);
    assert.match(
      stderr,
      /gb age, gb disability, .*gb positive-action, .*ni dependants, ni section-75\./,
    );
    assert.match(stderr, /set its reviewedOn/);
  });

  it('refuses a day that is none', () => {
    const { status, stderr } = check('--today', 'tomorrow');
    assert.equal(status, 1);
    assert.match(stderr, /YYYY-MM-DD/);
  });

  it("takes today's date by itself", () => {
    const { status, stdout, stderr } = check();
    assert.match(stdout + stderr, new RegExp(new Date().toISOString().slice(0, 4)));
    assert.ok(status === 0 || stderr.includes('Reviewed over 12 months'));
  });
});
