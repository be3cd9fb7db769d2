// Reads vitest's JSON report and prints what passed, what failed and what was skipped. Usage: tally.mjs REPORT STATUS-OF-TESTS BROKEN-STEPS
import { existsSync, readFileSync } from 'node:fs';

const [file, status, broken] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
let report = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
try {
  report = JSON.parse(readFileSync(file, 'utf8'));
} catch {
  console.log('✖ the tests left no report');
}
const skipped = report.testResults.flatMap((suite) =>
  suite.assertionResults.filter((test) => test.status !== 'passed' && test.status !== 'failed').map((test) => test.fullName));
/** A file that fails to load has no failed test of its own. */
const unloaded = report.testResults.filter((suite) =>
  suite.status === 'failed' && !suite.assertionResults.some((test) => test.status === 'failed'));

const shared = existsSync('../shared');
let failed = report.numFailedTests + unloaded.length;
console.log(shared
  ? `${skipped.length} tests skipped (../shared is there: none may be)`
  : `${skipped.length} tests skipped for want of ../shared`);
for (const name of skipped) console.log(`  skipped: ${name}`);
if (shared) failed += skipped.length;
if (broken > 0) console.log(`${broken} steps failed (see ✖ above)`);
failed += broken;
if (failed === 0 && (status !== 0 || report.numPassedTests === 0)) failed = 1;
console.log(`${report.numPassedTests} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
