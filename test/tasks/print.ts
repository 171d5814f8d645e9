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
 * and seconds beside those of today; what cannot be done in it by the same keys says so, and is no failure.
 */
const [, , older] = process.argv;
const PAGES = { [SHOP.url]: { html: SHOP.html, scripts: true } };

/** What a task took; absent where it could not be done. */
interface Took {
  steps: number;
  tabs: number;
  seconds: string;
}

async function done(task: Task, browser: TestBrowser): Promise<Took> {
  const person = personAt(browser);
  const began = performance.now();
  await task.run(person);
  const { steps, tabs } = person;
  return { steps, tabs, seconds: ((performance.now() - began) / 1000).toFixed(1) };
}

/** Every task in the older build, in the same order. */
async function tookBefore(extension: string): Promise<Map<string, Took>> {
  const took = new Map<string, Took>();
  const browser = await openChromium(PAGES, { extension });
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
  const began = performance.now();
  const browser = await open(PAGES);
  const welcome = await personAt(browser).open('welcome.html');
  await welcome.close();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  printRow(['start the browser with it, until the first page stands', name, 1, 0, seconds], undefined);
  for (const task of TASKS) {
    try {
      const { steps, tabs, seconds } = await done(task, browser);
      printRow(
        [task.name, name, steps, tabs, seconds],
        name === 'chromium' ? before?.get(task.name) : undefined,
      );
    } catch (error) {
      process.exitCode = 1;
      console.error(`${task.name}, ${name}:`, error);
    }
  }
  await browser.close();
}

function printRow(cells: readonly (string | number)[], took: Took | undefined): void {
  const [, name] = cells;
  const beside = name === 'chromium' ? [took?.steps ?? 'not by these keys', took?.seconds ?? '–'] : ['', ''];
  console.log(`| ${[...cells, ...(before ? beside : [])].join(' | ')} |`);
}
