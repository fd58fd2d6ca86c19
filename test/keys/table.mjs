// @ts-check
/**
 * @typedef {object} Row
 * @property {string} browser
 * @property {string} figure
 * @property {string} name
 * @property {string} target
 * @property {boolean} holds
 * @property {string} measured
 * @property {'passed' | 'failed' | 'known short'} verdict
 */

/** What was measured, a line a journey and a column a browser. @param {readonly Row[]} rows */
export const tableOf = rows => {
  const browsers = [...new Set(rows.map(({ browser }) => browser))];
  const journeys = new Map(rows.map(row => [`${row.figure} ${row.name}`, row]));
  const lines = [...journeys].map(([key, { figure, name, target }]) => {
    const cells = browsers.map(browser => {
      const row = rows.find(one => one.browser === browser && `${one.figure} ${one.name}` === key);
      if (!row) return '';
      return row.verdict === 'passed' ? row.measured : `${row.measured} (${row.verdict})`;
    });
    return [figure, name, target, ...cells];
  });
  const head = ['', 'journey', 'target', ...browsers];
  return [head, head.map(() => '---'), ...lines]
    .map(cells => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')
    .concat('\n');
};
