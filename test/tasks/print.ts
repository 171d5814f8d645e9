import { BOTH } from '../e2e/browsers/both';
import type { TestBrowser } from '../e2e/browsers/browser';
import { openChromium } from '../e2e/browsers/chromium';
import { prepare } from '../prepare';
import { personAt } from './person';
import { SHOP, TASKS, type Task } from './tasks';

/**
 * `npm run tasks`: what a new user does first, by keyboard alone, in each browser: steps on purpose, stops of Tab on the way,
 * and seconds that the product and the browser take. Prints a table; a task that cannot be done ends it with code 1.
 * `npm run tasks -- FOLDER` does the same with an older build for Chromium as well (a `chrome-mv3` folder), and sets its steps
 * and seconds beside those of today. What this script cannot do in it is no failure: it may not be there, or be found otherwise.
 */
const [, , older] = process.argv;
const PAGES = { [SHOP.url]: { html: SHOP.html, scripts: true } };

/** What a task took; absent where it could not be done. */
interface Took {
  steps: number;
  tabs: number;
  seconds: string;
}

const START = 'start the browser with it, until its first page stands';

/** A browser with the extension just installed, and what that took. */
async function started(open: () => Promise<TestBrowser>): Promise<Took & { browser: TestBrowser }> {
  const began = performance.now();
  const browser = await open();
  const person = personAt(browser);
  const welcome = await person.open('welcome.html');
  await welcome.close();
  return { browser, steps: person.steps, tabs: 0, seconds: secondsSince(began) };
}

const secondsSince = (began: number): string => ((performance.now() - began) / 1000).toFixed(1);

async function done(task: Task, browser: TestBrowser): Promise<Took> {
  const person = personAt(browser);
  const began = performance.now();
  await task.run(person);
  const { steps, tabs } = person;
  return { steps, tabs, seconds: secondsSince(began) };
}

/** Every task in the older build, in the same order. */
async function tookBefore(extension: string): Promise<Map<string, Took>> {
  const { browser, ...start } = await started(() => openChromium(PAGES, { extension }));
  const took = new Map<string, Took>([[START, start]]);
  for (const task of TASKS) {
    const one = await done(task, browser).catch((error: unknown) => {
      console.error(`before: ${task.name}: ${String(error).split('\n')[0]}`);
      return undefined;
    });
    if (one) took.set(task.name, one);
  }
  await browser.close();
  return took;
}

prepare({ browsers: ['chromium', 'firefox'], builds: ['chrome', 'firefox'] });
const before = older === undefined ? undefined : await tookBefore(older);
const columns = [
  'task',
  'browser',
  'steps',
  'Tab',
  'seconds',
  ...(before ? ['steps before', 'seconds before'] : []),
];
console.log(`| ${columns.join(' | ')} |\n|${'---|'.repeat(columns.length)}`);
for (const [name, open] of BOTH) {
  const { browser, ...start } = await started(() => open(PAGES));
  printRow(START, name, start);
  for (const task of TASKS) {
    try {
      printRow(task.name, name, await done(task, browser));
    } catch (error) {
      process.exitCode = 1;
      console.error(`${task.name}, ${name}:`, error);
    }
  }
  await browser.close();
}

function printRow(task: string, browser: string, { steps, tabs, seconds }: Took): void {
  const took = browser === 'chromium' ? before?.get(task) : undefined;
  const missing = browser === 'chromium' ? 'not by this script' : '';
  const beside = before ? [took?.steps ?? missing, took?.seconds ?? ''] : [];
  console.log(`| ${[task, browser, steps, tabs, seconds, ...beside].join(' | ')} |`);
}
