// @ts-check
/** Ends a run with one plain line: "N passed, N failed". */
export const countReporter = (/** @type {string} */ kind) => ({
  onTestRunFinished({ sessions }) {
    let passed = 0;
    let failed = 0;
    const count = suite => {
      for (const test of suite?.tests ?? []) {
        if (test.passed) passed += 1;
        else if (!test.skipped) failed += 1;
      }
      for (const child of suite?.suites ?? []) count(child);
    };
    for (const session of sessions) {
      count(session.testResults);
      if (!session.passed && !session.testResults) failed += 1;
    }
    process.stdout.write(`\n${kind}: ${passed} passed, ${failed} failed\n`);
  },
});
