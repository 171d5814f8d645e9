import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyRecord } from '../../lib/screening-record/verify';
import { samplePage } from '../demo/samples';
import { BOTH } from './browsers/both';
import type { Tab, TestBrowser } from './browsers/browser';
import { checkPasted, TITLES, wordsOf } from './bulk-page';
import { giveFiles, press, typeInto } from './our-pages';
import { viewOf } from './page-state';

const SHOP = samplePage('amazon-search');

describe.each(BOTH)('a record of a screening in %s', (_, open) => {
  let browser: TestBrowser;
  let bulk: Tab;
  let record = '';
  let ofPage = '';

  beforeAll(async () => {
    browser = await open({ [SHOP.url]: { html: SHOP.html, scripts: true } });
    bulk = await browser.tab();
    await bulk.goto(browser.extensionPage('bulk.html'));
    await checkPasted(bulk, TITLES);
  });
  afterAll(() => browser?.close());

  /** What a page offers as a file once its button is pressed. */
  const savedBy = async (tab: Tab, buttons: string, button: string): Promise<string> => {
    await tab.evaluate(() => {
      delete document.body.dataset.saved;
      URL.createObjectURL = (file: Blob) => {
        void file.text().then((text) => Object.assign(document.body.dataset, { saved: text }));
        return '#';
      };
    });
    await press(tab, buttons, button);
    await tab.until('the record', () => document.body.dataset.saved);
    return tab.evaluate(() => document.body.dataset.saved ?? '');
  };
  const saved = (button: string) => savedBy(bulk, '.save button', button);
  const isSound = (text: string) => verifyRecord(chunks(new TextEncoder().encode(text)));

  test('holds every row of the file, its digest, the lists, and what was not checked, in both languages', async () => {
    record = await saved('Screening record');
    for (const fact of [...TITLES, 'no clearance', '不是放行', 'made-up data'])
      expect(record, fact).toContain(fact);
    expect(await isSound(record)).toMatchObject({ sound: true, rows: TITLES.length });
    const json = JSON.parse(await saved('Record as JSON')) as { part: { part: string } }[];
    expect(json.map(({ part }) => part.part)).toEqual(['head', ...TITLES.map(() => 'row'), 'end']);
  });

  test('of the page in front is saved by one press in the popup, and says what of the page was not read', async () => {
    const popup = await browser.tab();
    const shop = await browser.tab();
    await shop.goto(SHOP.url);
    const { state } = await viewOf(browser, SHOP.url);
    // The popup in a tab of its own, behind the page that it is about.
    await shop.front();
    await popup.goto(browser.extensionPage('popup.html'));
    ofPage = await savedBy(popup, '.page-record button', 'Save a record of this page');
    expect(await isSound(ofPage)).toMatchObject({ sound: true, rows: state.screened.length });
    for (const { listing } of state.screened) expect(ofPage).toContain(`"id":"${listing.id}"`);
    const shown = ofPage.replace(/<script.*<\/script>/g, '');
    for (const fact of [
      SHOP.url,
      'made-up data',
      'further pages of results',
      'no clearance',
      '不是放行',
      'не разрешение',
    ])
      expect(shown, fact).toContain(fact.replaceAll('&', '&amp;'));
    const found = state.screened.flatMap(({ screening }) => screening.findings);
    expect(shown.match(/Possible conflict with recordal/g)).toHaveLength(found.length);
    await popup.close();
    await shop.close();
  });

  test('of a shipment is put together from those of its file and page', async () => {
    const page = await browser.tab();
    await page.goto(browser.extensionPage('verify-record.html'));
    const files = [record, ofPage].map((text, at) => ({ name: `${at}.html`, text }));
    await giveFiles(page, '.join-records input[type=file]', files);
    await typeInto(page, '.join-records input[type=text]', 'Shipment 4711');
    await page.until('both', () => document.querySelector('.join-records .primary:enabled'));
    const shipment = await savedBy(page, '.join-records button', 'Save the shipment’s record');
    expect(shipment).toContain('Shipment 4711');
    expect(await isSound(shipment)).toMatchObject({ sound: true, records: 2 });
    await page.close();
  });

  test('is checked by the extension to the last byte, without a request', async () => {
    const page = await browser.tab();
    await page.goto(browser.extensionPage('verify-record.html'));
    const verify = (text: string) => giveFiles(page, 'input[type=file]', [{ name: 'record.html', text }]);
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
