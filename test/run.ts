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

// Packing builds for both browsers: test/e2e/release.test.ts holds what is packed here against a second folder.
const built = (async () =>
  (await script('zip')) && (await script('build:pictures')) && (await script('package')))();
/** What needs the builds waits for them, and is left out where there are none: their failure is told already. */
const afterBuilds = (job: () => Promise<unknown>) => async () => {
  if (await built) await job();
};
// Browsers wait for builds, for each other and for pages: what needs none of them fills the time that they leave.
await inLanes(3, [
  afterBuilds(() => tests('e2e-firefox')),
  afterBuilds(() => tests('e2e-chromium')),
  async () => {
    for (const name of ['check:style', 'check:types', 'check:dead']) await script(name);
  },
  () => tests('unit*', {}, ['--maxWorkers=1']),
  afterBuilds(() => tests('e2e-programs', { PACKED_HERE: '1' })),
  // The first command that a newcomer is given. What it would build is there.
  afterBuilds(() => script('demo:print')),
]);
await afterBuilds(() => tests('e2e-undisturbed'))();
tally.end();
