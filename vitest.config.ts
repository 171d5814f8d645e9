import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';
import { pureTests } from './test/pure-tests';

const PURE = pureTests();

const inE2e = (name: string) => `test/e2e/${name}.test.ts`;
/** Of the built programs alone: no browser opens. */
const PROGRAMS = ['cli', 'release', 'weight'].map(inE2e);
/** Only Chromium's driver shows what these are about. */
const CHROMIUM_ONLY = ['capture', 'looks'].map(inE2e);
/** Measures how long the page was busy: nothing else runs beside it. */
const UNDISTURBED = ['many-rows'].map(inE2e);

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/output/**', ...PURE],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: { name: 'unit-pure', include: PURE, isolate: false, testTimeout: 20_000, hookTimeout: 30_000 },
      },
      // The same files in both: each leaves the other engine's tests out (test/e2e/browsers/engine.ts).
      e2e('e2e-chromium', ['test/e2e/**/*.test.ts'], [...PROGRAMS, ...UNDISTURBED], 'chromium'),
      e2e(
        'e2e-firefox',
        ['test/e2e/**/*.test.ts'],
        [...PROGRAMS, ...UNDISTURBED, ...CHROMIUM_ONLY],
        'firefox',
      ),
      e2e('e2e-programs', PROGRAMS),
      e2e('e2e-undisturbed', UNDISTURBED),
    ],
  },
});

function e2e(
  name: string,
  include: string[],
  exclude: string[] = [],
  engine?: 'chromium' | 'firefox',
): TestProjectConfiguration {
  return {
    test: {
      name,
      include,
      exclude,
      env: engine ? { TEST_ENGINE: engine } : {},
      // One file at a time keeps timings honest; `npm test` runs two projects side by side, one for each core.
      fileParallelism: false,
      // What a file changes lies in the browser, and it opens its own: the driver is loaded once for all of them.
      isolate: false,
      testTimeout: 60_000,
      hookTimeout: 120_000,
      // A browser on a shared machine misses a frame now and then; what fails twice is a fault.
      retry: process.env.CI ? 1 : 0,
    },
  };
}
