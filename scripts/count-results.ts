/** One of turbo's tasks after a run, as far as it concerns the count. */
export interface TaskResult {
  /** Absent when the task did not run, since one that it needs failed. */
  readonly exitCode?: number | undefined
  /** Vitest's report, for a task that runs tests. */
  readonly report?: TestReport | undefined
}

/** The part of Vitest's JSON report that is counted. */
export interface TestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  /** One for each file. */
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[]
}

export interface Count {
  readonly passed: number
  readonly failed: number
}

/**
 * Counts tests. A test file that could not be loaded, and a task that failed without a failed test (a lint run, a
 * type check, an unhandled rejection), count as one failure each.
 */
export function countResults(tasks: readonly TaskResult[]): Count {
  let passed = 0
  let failed = 0
  for (const { exitCode, report } of tasks) {
    const failures = report ? report.numFailedTests + countBrokenFiles(report) : 0
    passed += report?.numPassedTests ?? 0
    failed += exitCode === 0 || exitCode === undefined ? failures : Math.max(failures, 1)
  }
  return { passed, failed }
}

function countBrokenFiles(report: TestReport): number {
  return report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
    .length
}
