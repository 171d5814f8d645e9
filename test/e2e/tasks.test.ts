import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { personAt } from '../tasks/person';
import { SHOP, TASKS } from '../tasks/tasks';
import { keepDemonstration } from './bring-list';
import { BOTH } from './browsers/both';
import type { TestBrowser } from './browsers/browser';
import { openCard, textsOf } from './on-page';
import { openOurs } from './our-pages';

describe.each(BOTH)('a new user with the keyboard alone, in %s', (_, open) => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await open({ [SHOP.url]: { html: SHOP.html, scripts: true } });
  });
  afterAll(() => browser?.close());

  test.each(TASKS)('can $name, in $most steps at most', async ({ run, most }) => {
    const person = personAt(browser);
    await run(person);
    expect(person.steps).toBeLessThanOrEqual(most);
  });

  test('after which shop pages speak it too: badges, cards, and what is said of a finding', async () => {
    const options = await openOurs(browser, 'options.html#lists');
    await keepDemonstration(options);
    await options.close();
    const shop = await browser.tab();
    await shop.goto(SHOP.url);
    await openCard(shop);
    const [said = ''] = await textsOf(shop, '[role=dialog]');
    expect(said).toContain('Возможный конфликт с записью');
    expect(said).toContain('На таможне');
    expect(said).toMatch(/читается как знак/);
    expect(said).not.toMatch(/At customs|Why\b/);
    await shop.close();
  });

  test('and nothing was thrown anywhere', () => {
    expect(browser.errors).toEqual([]);
  });
});
