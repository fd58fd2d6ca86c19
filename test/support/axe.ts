import type axe from 'axe-core';
// A classic script: as a module it has no exports and leaves itself on the window.
import 'axe-core/axe.min.js';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with every finding of axe-core (WCAG 2.0 to 2.2, A and AA, and best practice) in `scope`. */
export const expectAccessible = async (
  scope: Element | Document = document,
  disabled: readonly string[] = [],
): Promise<void> => {
  const rules = Object.fromEntries(
    // A fixture is not a page: what only a whole page can have is checked on the demo site.
    ['region', 'landmark-one-main', 'page-has-heading-one', 'document-title', ...disabled].map(
      rule => [rule, { enabled: false }],
    ),
  );
  const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(scope, {
    runOnly: { type: 'tag', values: WCAG },
    rules,
  });
  if (violations.length === 0) return;
  const found = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map(node => `  ${node.target.join(' ')}: ${node.failureSummary ?? ''}`).join('\n')}`,
  );
  throw new Error(`axe found:\n${found.join('\n')}`);
};
