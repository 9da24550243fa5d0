// Sums up the reports of the test runners.

/** @typedef {{passed: number, failed: number, skipped: number}} Counts */

/** @param {object} report vitest's JSON report @returns {Counts} a file that could not be loaded counts as one failure */
export function vitestCounts(report) {
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}

/** @param {object} report playwright's JSON report @returns {Counts} a test that only passed when tried again is a failure */
export function playwrightCounts(report) {
  return {
    passed: report.stats.expected,
    failed: report.stats.unexpected + report.stats.flaky + (report.errors?.length ?? 0),
    skipped: report.stats.skipped,
  };
}

/** @param {Counts[]} parts @returns {Counts} */
export function total(parts) {
  const sum = (key) => parts.reduce((all, part) => all + part[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** The last line of a run: `12 passed, 0 failed`, with `, 1 skipped` only when some were. @param {Counts} counts */
export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
