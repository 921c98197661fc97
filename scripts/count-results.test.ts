import { expect, test } from 'vitest'
import { countResults, type TestReport } from './count-results.ts'

const report = (passed: number, failed: number, files: TestReport['testResults'] = []): TestReport => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults: files,
})

test.each([
  ['nothing', [], { passed: 0, failed: 0 }],
  [
    'tests of several packages',
    [
      { exitCode: 0, report: report(2, 0) },
      { exitCode: 1, report: report(3, 1) },
    ],
    { passed: 5, failed: 1 },
  ],
  ['a check that passed', [{ exitCode: 0 }], { passed: 0, failed: 0 }],
  ['a check that failed', [{ exitCode: 2 }], { passed: 0, failed: 1 }],
  ['a check that was not run', [{}], { passed: 0, failed: 0 }],
  [
    'a run that fails though its tests pass',
    [{ exitCode: 1, report: report(4, 0) }],
    { passed: 4, failed: 1 },
  ],
  [
    'a file that cannot be loaded',
    [
      {
        exitCode: 1,
        report: report(1, 1, [
          { status: 'failed', assertionResults: [] },
          { status: 'failed', assertionResults: [{}] },
        ]),
      },
    ],
    { passed: 1, failed: 2 },
  ],
])('`countResults()` counts %s', (_, tasks, want) => {
  expect(countResults(tasks)).toEqual(want)
})
