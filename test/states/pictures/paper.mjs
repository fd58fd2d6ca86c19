// @ts-check
/** A page as it is printed: to PDF by Chromium, to a picture of each sheet by poppler. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The sheets that are kept: more of the same would follow. */
const SHEETS = 2;

/** @param {import('@playwright/test').Page} page @returns {Promise<Buffer[]>} a PNG a sheet */
export const sheetsOf = async page => {
  const pdf = await page.pdf({
    format: 'A4',
    margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' },
  });
  const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
  try {
    writeFileSync(join(folder, 'page.pdf'), pdf);
    const { status, stderr } = spawnSync(
      'pdftoppm',
      ['-r', '72', '-aa', 'no', '-l', String(SHEETS), '-png', 'page.pdf', 'sheet'],
      { cwd: folder, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`pdftoppm: ${stderr}`);
    return readdirSync(folder)
      .filter(name => name.endsWith('.png'))
      .sort()
      .map(name => readFileSync(join(folder, name)));
  } finally {
    rmSync(folder, { recursive: true });
  }
};
