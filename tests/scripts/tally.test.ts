import { expect, test } from 'vitest'
import { closingLine, sum, tallyOfReport, tallyOfStep } from '#scripts/lib/tally.mjs'

const loaded = { status: 'passed', assertionResults: [{}] }
const unloaded = { status: 'failed', assertionResults: [] }
const report = {
  numPassedTests: 40,
  numFailedTests: 0,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults: [loaded],
}

test('the closing line counts what passed and what failed', () => {
  expect(closingLine({ passed: 412, failed: 0, skipped: 0 })).toBe('412 passed, 0 failed')
})

test('the closing line names skipped tests only when there are any', () => {
  expect(closingLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped')
})

test('a check counts as one test', () => {
  expect(sum([tallyOfStep(true), tallyOfStep(false), tallyOfStep(true)])).toEqual({
    passed: 2,
    failed: 1,
    skipped: 0,
  })
})

test('a run of tests is counted by its report', () => {
  expect(tallyOfReport(report, 0)).toEqual({ passed: 40, failed: 0, skipped: 3 })
})

test('a test file that cannot be loaded is a failure', () => {
  const broken = { ...report, testResults: [loaded, unloaded] }
  expect(tallyOfReport(broken, 1)).toEqual({ passed: 40, failed: 1, skipped: 3 })
})

test('a file whose tests failed is not counted a second time', () => {
  const failing = { ...report, numFailedTests: 2, testResults: [{ ...loaded, status: 'failed' }] }
  expect(tallyOfReport(failing, 1).failed).toBe(2)
})

test('a run that ends badly without a failed test is a failure', () => {
  expect(tallyOfReport(report, 1).failed).toBe(1)
})

test('a run without a report is a failure, whatever its exit code', () => {
  expect(tallyOfReport(null, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})
