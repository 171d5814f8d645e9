import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BOTH } from './browsers/both';
import type { Tab, TestBrowser } from './browsers/browser';
import { checkColumns, checkPasted, TITLES, wordsOf } from './bulk-page';
import { press } from './our-pages';

/** Has these files dropped on a part of the page; answers whether the browser was kept from going to them. */
const drop = (page: Tab, place: string, names: string[]): Promise<boolean> =>
  page.evaluate(
    ([place, names]) => {
      const dataTransfer = new DataTransfer();
      for (const name of names) dataTransfer.items.add(new File(['title\nNlke shoes\n'], name));
      const event = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer });
      document.querySelector(place)!.dispatchEvent(event);
      return event.defaultPrevented;
    },
    [place, names] as const,
  );

describe.each(BOTH)('files that are dropped in %s', (_, open) => {
  let browser: TestBrowser;
  let page: Tab;
  beforeAll(async () => {
    browser = await open({});
    page = await browser.tab();
  });
  afterAll(() => browser?.close());

  test('wait beside the results of another, and are opened on a press', async () => {
    await page.goto(browser.extensionPage('bulk.html'));
    await checkPasted(page, TITLES);
    expect(await drop(page, 'main', ['second.csv', 'third.csv'])).toBe(true);
    await expect.poll(() => wordsOf(page, '.waiting-files')).toContain('“second.csv” and 1 more file wait');
    expect(await wordsOf(page, '.run')).toContain('all 5 rows checked');
    await press(page, '.waiting-files button', 'Open it');
    await checkColumns(page, 120);
    await expect.poll(() => wordsOf(page, '.run')).toContain('second.csv');
    expect(await wordsOf(page, '.waiting-files')).toContain('“third.csv” waits');
  });

  test('are taken by a field for files, and named where none is', async () => {
    await page.goto(browser.extensionPage('verify-record.html'));
    await page.until('the fields', () => document.querySelectorAll('label.drop').length === 2);
    expect(await drop(page, 'label.drop b', ['record.html', 'other.html'])).toBe(true);
    await expect.poll(() => wordsOf(page, 'main')).toContain('record.html');
    await expect
      .poll(() => wordsOf(page, '[role="alert"].unheard-failure'))
      .toContain('Not read: other.html');
    expect(await drop(page, 'h1', ['list.csv'])).toBe(true);
    await expect
      .poll(() => wordsOf(page, '[role="alert"].unheard-failure'))
      .toContain('Not read: list.csv. This place takes no files.');
  });

  test('nothing failed along the way', () => {
    expect(browser.errors).toEqual([]);
  });
});
