/**
 * What a survey costs as it grows: the real store in a page of Chromium, at 1,000 and at 100,000 offers. What is indexed
 * must cost about the same at both; only what looks through everything may grow. `npm run bench:survey`, `-- 20000` for fewer.
 */
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../e2e/browsers/find';
import type {} from './survey-harness';

const SIZES: [few: number, many: number] = [1_000, Number(process.argv[2] ?? 100_000)];
/** A page of the web, where the browser lets a script store something. */
const PAGE = 'https://bench.example/';

async function harness(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'test/bench/survey-harness.ts', formats: ['iife'], name: 'surveyBenchCode' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = (first as { output: { type: string; code?: string }[] }).output.find(
    ({ type }) => type === 'chunk',
  );
  return chunk!.code!.replaceAll('</script', '<\\/script');
}

const code = await harness();
const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
const browserItself = await browser.newBrowserCDPSession();

/** Processor time that all of the browser's processes have taken, in milliseconds: what a busy machine does not change much. */
async function processorTime(): Promise<number> {
  const { processInfo } = await browserItself.send('SystemInfo.getProcessInfo');
  return 1_000 * processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

try {
  const page = await browser.newPage();
  const body = `<!doctype html><title>bench</title><script>${code}</script>`;
  await page.route(`${PAGE}**`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto(PAGE);
  const works = await page.evaluate(() => surveyBench.works);
  const took: Record<string, { processor: number; longest: number }[]> = {};
  for (const [nth, count] of SIZES.entries()) {
    await page.evaluate(([from, to]) => surveyBench.fill(from, to), [SIZES[nth - 1] ?? 0, count] as const);
    for (const work of works) {
      const before = await processorTime();
      const longest = await page.evaluate(([work, count]) => surveyBench.measure(work, count), [
        work,
        count,
      ] as const);
      took[work] = [...(took[work] ?? []), { processor: (await processorTime()) - before, longest }];
    }
  }
  for (const [work, [few, many]] of Object.entries(took))
    console.log(
      `${work}: ${few!.processor.toFixed(0)} ms of processor time at ${SIZES[0]}, ${many!.processor.toFixed(0)} ms at ${SIZES[1]}, ` +
        `longest task ${many!.longest.toFixed(0)} ms`,
    );
} finally {
  await browser.close();
}
