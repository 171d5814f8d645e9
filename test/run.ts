import { locateBrowser } from './e2e/browsers/find';
import { installOnDebian } from './install-browsers';
import { inLanes } from './steps/lanes';
import { stepsInto } from './steps/steps';
import { Tally } from './steps/tally';

/**
 * Everything there is to test: builds, unit tests, and both real browsers, side by side; each line tells whose it is. The
 * last lines say what was skipped and why, and the sum.
 */
const tally = new Tally();
const { script, tests } = stepsInto(tally);

installOnDebian();
for (const browser of ['chromium', 'firefox'] as const) {
  if (!locateBrowser(browser))
    tally.fail(`${browser} is not installed: install it, or set ${browser.toUpperCase()} to its path`);
}

let built = false;
await inLanes(2, [
  // Packing builds for both browsers: test/e2e/release.test.ts holds what is packed here against a second folder.
  async () => {
    built = (await script('zip')) && (await script('build:pictures')) && (await script('package'));
  },
  async () => {
    for (const name of ['check:style', 'check:types', 'check:dead']) await script(name);
  },
]);
// Browsers wait for each other and for pages: the unit tests, in one process, fill the time that both leave.
await inLanes(3, [
  ...(built ? [() => tests('e2e-firefox'), () => tests('e2e-chromium')] : []),
  () => tests('unit*', { THOROUGH: '1' }, ['--maxWorkers=1']),
  ...(built ? [() => tests('e2e-programs', { PACKED_HERE: '1' })] : []),
  // The first command that a newcomer is given. What it would build is there.
  ...(built ? [() => script('demo:print')] : []),
]);
if (built) await tests('e2e-undisturbed');
tally.end();
