import { picturesQuery } from '../../lib/picture-reading/wish';
import { samplePage } from '../demo/samples';
import type { Tab, TestBrowser } from '../e2e/browsers/browser';
import { openOurs } from '../e2e/our-pages';
import { viewOf } from '../e2e/page-state';
import { tabOfPage } from '../e2e/tab-of-page';
import { type ReadInBrowser, watched } from './pictures-watched';

const sample = samplePage('amazon-search');
/** The card of the sample page that each picture gets a copy of. */
const CARD = 'B07W9G1S3C';

const idOf = (at: number) => `B${String(at).padStart(9, '0')}`;

/** The sample page with a card for each picture. */
export function shopOf(addresses: readonly string[]): { url: string; html: string } {
  const lines = sample.html.split('\n');
  const card = lines.findIndex((line) => line.includes(`data-asin="${CARD}"`));
  const cards = addresses.map((address, at) =>
    lines[card]!.replace(CARD, idOf(at)).replace(
      /(class="s-image" src=")[^"]+/,
      (_, before: string) => before + address,
    ),
  );
  const others = lines.filter((line) => !line.includes('s-search-result'));
  others.splice(card, 0, ...cards);
  return { url: sample.url, html: others.join('\n') };
}

/** Reads the pictures of a page of `shopOf` as a person has it done. */
export async function readByEdition(browser: TestBrowser, pictures: number): Promise<ReadInBrowser> {
  const shop = await browser.tab();
  await shop.goto(sample.url);
  await viewOf(browser, sample.url, 60_000);
  const page = await openOurs(browser, 'read-pictures.html');
  const listings = Array.from({ length: pictures }, (_, at) => idOf(at));
  const tabId = await tabOfPage(page, sample.url);
  await page.goto(browser.extensionPage(`read-pictures.html${picturesQuery({ tabId, listings })}`));
  await page.until('the listings', () => document.querySelector('.read-pictures .read:enabled'));
  await page.front();
  const cost = await watched(
    pictures,
    () => browser.askedForHost('localhost', true, () => pressRead(page)),
    () => page.evaluate(doneOnPage),
  );
  const lines = await page.evaluate(() =>
    [...document.querySelectorAll('.read-pictures .picture')].map((picture) =>
      [...picture.querySelectorAll('.words')].map(({ textContent }) => textContent ?? ''),
    ),
  );
  await page.close();
  await shop.close();
  return { name: 'PP-OCRv4 mobile', lines, cost };
}

async function pressRead(page: Tab): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLElement>('.read-pictures .read')!.focus());
  await page.press('Enter');
}

/** Pictures that were tried; while the last is judged, all were. */
const doneOnPage = () => document.querySelectorAll('.read-pictures .picture').length;
