import { BOTH } from '../e2e/browsers/both';
import { prepare } from '../prepare';
import { personAt } from './person';
import { SHOP, TASKS } from './tasks';

/**
 * `npm run tasks`: what a new user does first, by keyboard alone, in each browser: steps on purpose, stops of Tab on the way,
 * and seconds that the product and the browser take. Prints a table; a task that cannot be done ends it with code 1.
 */
prepare({ browsers: ['chromium', 'firefox'], builds: ['chrome', 'firefox'] });
const columns = ['task', 'browser', 'steps', 'Tab', 'seconds'];
console.log(`| ${columns.join(' | ')} |\n|${'---|'.repeat(columns.length)}`);
for (const [name, open] of BOTH) {
  const browser = await open({ [SHOP.url]: { html: SHOP.html, scripts: true } });
  for (const task of TASKS) {
    const person = personAt(browser);
    const began = performance.now();
    try {
      await task.run(person);
    } catch (error) {
      process.exitCode = 1;
      console.error(`${task.name}, ${name}:`, error);
    }
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`| ${[task.name, name, person.steps, person.tabs, seconds].join(' | ')} |`);
  }
  await browser.close();
}
