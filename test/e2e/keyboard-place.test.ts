import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BOTH } from './browsers/both';
import type { Tab, TestBrowser } from './browsers/browser';
import { checkPasted, TITLES } from './bulk-page';
import { focusOn, openOurs, press, typeInto } from './our-pages';

/** By keyboard alone: whatever is removed, taken back or closed, the keyboard goes on beside it and never begins at the top. */
describe.each(BOTH)('the place of the keyboard in %s', (_, open) => {
  let browser: TestBrowser;
  let tab: Tab;

  beforeAll(async () => {
    browser = await open({});
  });
  afterEach(() => tab?.close());
  afterAll(() => browser?.close());

  async function page(path: string): Promise<void> {
    tab = await openOurs(browser, path);
    await tab.front();
  }
  /** What the keyboard is on: its label, else its words. */
  const at = () =>
    tab.evaluate(() => {
      const { activeElement: on } = document;
      return on === document.body ? 'nowhere' : (on?.getAttribute('aria-label') ?? on?.textContent ?? '');
    });
  /** Presses by keyboard what the selector finds with these words. */
  async function enter(selector: string, words = ''): Promise<void> {
    await focusOn(tab, selector, words);
    await tab.press('Enter');
  }
  const count = (selector: string) =>
    tab.evaluate((selector: string) => document.querySelectorAll(selector).length, selector);

  /** Removes the first of three by keyboard, the last, and the only one left, and takes that back. */
  async function removeAll(remove: string, names: readonly [string, string, string]): Promise<void> {
    const [, second, third] = names;
    await expect.poll(() => count(remove)).toBe(3);
    await enter(remove);
    await expect.poll(() => count(remove)).toBe(2);
    await expect.poll(at, { message: 'the first is gone' }).toContain(second);
    await enter(remove.replace('li ', 'li:last-child '));
    await expect.poll(() => count(remove)).toBe(1);
    await expect.poll(at, { message: `${third} is gone` }).toContain(second);
    await tab.press('Enter');
    await expect.poll(() => count(remove)).toBe(0);
    await expect.poll(at, { message: 'all are gone' }).not.toBe('nowhere');
    await enter('.undo-line button');
    await expect.poll(() => count(remove)).toBe(1);
    await expect.poll(at, { message: 'one is back' }).not.toBe('nowhere');
  }

  const THREE = ['Quorvane', 'Lurapek', 'Zephyra'] as const;

  test.each([
    ['own marks', '#own textarea', '#own form button', '#own li > button[aria-label]'],
    ['the watchlist', '#watchlist textarea', '#watchlist form button', '#watchlist li button[aria-label]'],
    ['the stock', '#stock textarea', '#stock button.primary', '#stock li button[aria-label]'],
  ])('%s', async (_, field, add, remove) => {
    await page(`options.html${field.split(' ')[0]}`);
    await typeInto(tab, field, THREE.join('\n'));
    await press(tab, add);
    await removeAll(remove, THREE);
  });

  test.each([
    [
      'sellers of a recordal',
      'record.html?regime=CN&recordNo=DEMO-000001',
      'input[name=seller]',
      '.chips li button',
    ],
    [
      'labels of the team',
      'options.html#team',
      '#team .chips + form input, #team form.inline-form input',
      '#team .chips li button',
    ],
    ['marks of a survey', 'survey.html', 'input[name=mark]', '.plan-rows li > button + button'],
    ['sellers of a survey', 'survey.html', 'input[name=seller]', '.plan-rows li > .tag ~ button'],
  ])('%s', async (_, path, field, remove) => {
    await page(path);
    // What is asked for sellers is folded in a survey that has its marks already.
    await tab.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
    for (const [at, name] of THREE.entries()) {
      await typeInto(tab, field, name);
      await focusOn(tab, field);
      await tab.press('Enter');
      await expect.poll(() => count(remove)).toBe(at + 1);
    }
    await removeAll(remove, THREE);
  });

  test('files that wait on the bulk page, and a check that is taken off it', async () => {
    await page('bulk.html');
    await checkPasted(tab, TITLES);
    await tab.evaluate(() => {
      const dropped = new DataTransfer();
      dropped.items.add(new File(['title\nsocks'], 'more.csv'));
      document
        .querySelector('main')
        ?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: dropped }));
    });
    await tab.until('the file that waits', () => document.querySelector('.waiting-files'));
    await enter('.waiting-files button:last-child');
    await expect.poll(() => count('.waiting-files')).toBe(0);
    await expect.poll(at).not.toBe('nowhere');
  });
});
