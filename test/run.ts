import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { locateBrowser } from './e2e/browsers/find';
import { installOnDebian } from './install-browsers';

/**
 * Everything there is to test: builds, unit tests, and both real browsers. Each step's own output is shown as it
 * comes; the last line is the sum over all of them.
 */
const sum = { passed: 0, failed: 0, skipped: 0 };

installOnDebian();
for (const browser of ['chromium', 'firefox'] as const) {
  if (!locateBrowser(browser))
    fail(`${browser} is not installed: install it, or set ${browser.toUpperCase()} to its path`);
}
step('check:style');
step('check:types');
step('check:dead');
if (step('build')) {
  suite('unit');
  suite('e2e');
}
console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exitCode = sum.failed ? 1 : 0;

function step(script: string): boolean {
  const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit' });
  if (status === 0) sum.passed += 1;
  else fail(`npm run ${script} failed`);
  return status === 0;
}

/** Runs one vitest project and adds its counts; a run that leaves no report counts as a failure. */
function suite(project: string): void {
  const report = `test/output/${project}.json`;
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync('npx', ['vitest', 'run', '--project', project, ...reporters], {
    stdio: 'inherit',
  });
  if (!existsSync(report)) {
    fail(`the ${project} tests ended without a report`);
    return;
  }
  const counts = JSON.parse(readFileSync(report, 'utf8'));
  sum.passed += counts.numPassedTests;
  sum.failed += counts.numFailedTests;
  sum.skipped += counts.numPendingTests + counts.numTodoTests;
  // An error outside any test, such as an unhandled rejection, fails the run without failing a test.
  if (status !== 0 && counts.numFailedTests === 0)
    fail(`the ${project} tests ended with an error outside any test`);
}

function fail(why: string): void {
  console.error(why);
  sum.failed += 1;
}
