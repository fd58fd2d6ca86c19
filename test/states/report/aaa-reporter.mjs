// @ts-check
/**
 * What WCAG asks for at AAA only (contrast of 7:1, targets of 44 px and axe's other AAA rules), as a
 * table in test-results/aaa.md, one row a place however many states and looks show it, and its sum
 * in a line. Held at zero by the test of rules is what A and AA ask for.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const FILE = 'test-results/aaa.md';

/** @implements {import('@playwright/test/reporter').Reporter} */
export default class AaaReporter {
  /** Finding → where it was seen. @type {Map<string, Set<string>>} */
  #seen = new Map();
  #states = 0;

  /** @param {import('@playwright/test/reporter').TestCase} test @param {import('@playwright/test/reporter').TestResult} result */
  onTestEnd(test, { attachments }) {
    const body = attachments.find(({ name }) => name === 'aaa')?.body;
    if (!body) return;
    this.#states += 1;
    const element = test.title.split(': ')[0]?.replace('Elements/', '') ?? '';
    const state = test.title.split(': ')[1] ?? '';
    for (const [look, lines] of Object.entries(JSON.parse(String(body)))) {
      for (const line of lines) {
        const finding = `${element} | ${line.replaceAll('|', '¦')}`;
        this.#seen.set(finding, (this.#seen.get(finding) ?? new Set()).add(`${state} (${look})`));
      }
    }
  }

  onEnd() {
    if (this.#states === 0) return;
    const rows = [...this.#seen]
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([finding, places]) => `| ${finding} | ${places.size} | ${[...places][0]} |`);
    mkdirSync(dirname(FILE), { recursive: true });
    const head = '| element | finding | times | first |\n| --- | --- | --: | --- |';
    writeFileSync(FILE, `# Below AAA, in ${this.#states} states\n\n${head}\n${rows.join('\n')}\n`);
    console.log(`\nAAA: ${rows.length} places fall short in ${this.#states} states: ${FILE}`);
    for (const row of rows.slice(0, 10)) console.log(`  ${row}`);
  }
}
