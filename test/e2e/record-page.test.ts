import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyRecord } from '../../lib/screening-record/verify';
import { BOTH } from './browsers/both';
import type { Tab, TestBrowser } from './browsers/browser';
import { finished, press, TITLES, wordsOf } from './bulk-page';

describe.each(BOTH)('a record of a screening in %s', (_, open) => {
  let browser: TestBrowser;
  let bulk: Tab;
  let record = '';

  beforeAll(async () => {
    browser = await open({});
    bulk = await browser.tab();
    await bulk.goto(browser.extensionPage('bulk.html'));
    await bulk.until('the page', () => document.querySelector('textarea'));
    await bulk.evaluate((text) => {
      document.querySelector('textarea')!.value = text;
      document.querySelector<HTMLElement>('button.primary')!.click();
    }, TITLES.join('\n'));
    await bulk.until('its columns', () => document.querySelector('.mapping button.primary'));
    await press(bulk, '.mapping button.primary', '');
    await finished(bulk, 60);
  });
  afterAll(() => browser?.close());

  const saved = async (button: string): Promise<string> => {
    await bulk.evaluate(() => {
      delete document.body.dataset.saved;
      URL.createObjectURL = (file: Blob) => {
        void file.text().then((text) => Object.assign(document.body.dataset, { saved: text }));
        return '#';
      };
    });
    await press(bulk, '.save button', button);
    await bulk.until('the record', () => document.body.dataset.saved);
    return bulk.evaluate(() => document.body.dataset.saved ?? '');
  };

  test('holds every row of the file, its digest, the lists, and what was not checked, in both languages', async () => {
    record = await saved('Screening record');
    for (const fact of [...TITLES, 'no clearance', '不是放行', 'made-up data'])
      expect(record, fact).toContain(fact);
    const bytes = new TextEncoder().encode(record);
    expect(await verifyRecord(chunks(bytes))).toMatchObject({ sound: true, rows: TITLES.length });
    const json = JSON.parse(await saved('Record as JSON')) as { part: { part: string } }[];
    expect(json.map(({ part }) => part.part)).toEqual(['head', ...TITLES.map(() => 'row'), 'end']);
  });

  test('is checked by the extension to the last byte, without a request', async () => {
    const page = await browser.tab();
    await page.goto(browser.extensionPage('verify-record.html'));
    const verify = async (text: string) => {
      await page.until('the page', () => document.querySelector('input[type=file]'));
      await page.evaluate((words) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([words], 'record.html'));
        const field = document.querySelector<HTMLInputElement>('input[type=file]')!;
        field.files = transfer.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }, text);
    };
    const asked = browser.requests.length;
    await verify(record);
    await expect.poll(() => wordsOf(page, '.result')).toContain('As it was written');
    await verify(record.replace('Adidas track suit', 'Adidas track suits'));
    await expect.poll(() => wordsOf(page, '.result')).toContain('Not as it was written');
    await verify('<!doctype html><p>Hello</p>\n');
    await expect.poll(() => wordsOf(page, '.result')).toContain('No record');
    expect(browser.requests.slice(asked)).toEqual([]);
    expect(browser.errors).toEqual([]);
  });
});

async function* chunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
