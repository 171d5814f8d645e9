import type { PluginOption } from 'vite';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';
import { PATIENCE } from './test/e2e/browsers/browser';
import { unitTests } from './test/unit-tests';

const UNIT = unitTests();
const CACHE = process.env.VITEST_CACHE;

const inE2e = (name: string) => `test/e2e/${name}.test.ts`;
/** Of the built programs alone: no browser opens. */
const PROGRAMS = [
  'bucket-faults',
  'cli',
  'cli-faults',
  'cli-threads',
  'statements',
  'filter',
  'library',
  'mcp',
  'record',
  'release',
  'store-gate',
  'weight',
].map(inE2e);
/** Only Chromium's driver shows what these are about. */
const CHROMIUM_ONLY = [
  'capture',
  'documents-of-a-tab',
  'layout',
  'library-page',
  'long-use',
  'looks',
  'page-memory',
].map(inE2e);
/** Only Firefox lets its background be ended sooner than after thirty seconds. */
const FIREFOX_ONLY = ['long-answer'].map(inE2e);
/** Measures how long the page was busy: nothing else runs beside it. */
const UNDISTURBED = ['many-rows'].map(inE2e);

export default defineConfig({
  test: {
    // Every core: the default leaves one to an editor, which is half of a machine of two.
    maxWorkers: '100%',
    tags: [
      {
        name: 'heavy',
        description: 'takes long for what it adds to a check before each commit',
        timeout: 300_000,
      },
    ],
    // What was transformed once is read from the disk by the next run, as long as the file is the same: from a folder that
    // who starts it names. Runs side by side in one would each clear it after a package changed, and stumble over the other.
    experimental: CACHE ? { fsModuleCache: true, fsModuleCachePath: CACHE } : {},
    projects: [
      unit('unit-alone', UNIT.alone, { isolate: true, plugins: [WxtVitest()] }),
      unit('unit-document', UNIT.withDocument, {
        plugins: [WxtVitest()],
        setupFiles: ['test/fresh-extension.ts', 'test/fresh-storage.ts', 'test/fresh-document.ts'],
      }),
      unit('unit-extension', UNIT.withExtension, {
        plugins: [WxtVitest()],
        setupFiles: ['test/fresh-extension.ts', 'test/fresh-storage.ts'],
      }),
      unit('unit-pure', UNIT.pure),
      // The same files in both: each leaves the other engine's tests out (test/e2e/browsers/engine.ts).
      e2e(
        'e2e-chromium',
        ['test/e2e/**/*.test.ts'],
        [...PROGRAMS, ...UNDISTURBED, ...FIREFOX_ONLY],
        'chromium',
      ),
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

function unit(
  name: string,
  include: string[],
  { plugins = [], ...more }: { plugins?: PluginOption[]; isolate?: boolean; setupFiles?: string[] } = {},
): TestProjectConfiguration {
  return {
    plugins,
    test: {
      ...{ name, include, isolate: false, testTimeout: 60_000, hookTimeout: 60_000 },
      // One second, unless it is said: less than a busy machine may take for anything.
      expect: { poll: { timeout: 15_000, interval: 10 } },
      // Pages and trees of thousands of nodes live for one test: an eighth of the time went into collecting them with the
      // usual space for what is new.
      execArgv: ['--max-semi-space-size=64'],
      ...more,
    },
  };
}

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
      testTimeout: 4 * PATIENCE,
      hookTimeout: 4 * PATIENCE,
      // One second, unless it is said: less than a busy machine may take for anything.
      expect: { poll: { timeout: PATIENCE, interval: 100 } },
      // A browser on a shared machine misses a frame now and then; what fails twice is a fault.
      retry: process.env.CI ? 1 : 0,
    },
  };
}
