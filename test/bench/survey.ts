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
try {
  const page = await browser.newPage();
  const body = `<!doctype html><title>bench</title><script>${code}</script>`;
  await page.route(`${PAGE}**`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto(PAGE);
  const [few, many] = [
    await page.evaluate(([to]) => surveyBench.measure(0, to), SIZES),
    await page.evaluate(([from, to]) => surveyBench.measure(from, to), SIZES),
  ];
  for (const [what, before] of Object.entries(few)) {
    const after = many[what]!;
    const times = (after / Math.max(before, 0.1)).toFixed(1);
    console.log(
      `${what}: ${before.toFixed(1)} ms at ${SIZES[0]}, ${after.toFixed(1)} ms at ${SIZES[1]} (${times} times)`,
    );
  }
} finally {
  await browser.close();
}
