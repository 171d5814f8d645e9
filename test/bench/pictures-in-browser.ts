import { picturesQuery } from '../../lib/picture-reading/wish';
import { samplePage } from '../demo/samples';
import type { TestBrowser } from '../e2e/browsers/browser';
import { openChromium } from '../e2e/browsers/chromium';
import { openFirefox } from '../e2e/browsers/firefox';
import { openOurs } from '../e2e/our-pages';
import { viewOf } from '../e2e/page-state';
import { servePictures } from '../e2e/picture-server';
import { tabOfPage } from '../e2e/tab-of-page';
import { KINDS, type Labelled, labelledPicture } from '../pictures/labelled';
import { prepare } from '../prepare';
import { memoryOfChildren, processorOfChildren } from './memory';

/** Pictures of each kind; the first argument that is a number says another. */
const EACH = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 10);
const inFirefox = process.argv.includes('firefox');

/**
 * `npm run bench:reading`: the words of drawn pictures as the edition for it reads them in a real browser, one listing each.
 * Tells time and processor a picture, the memory of the browser's processes before and at most, and every word that was missed.
 */
async function measure(): Promise<void> {
  prepare({ browsers: [inFirefox ? 'firefox' : 'chromium'], builds: ['pictures'] });
  const pictures: Labelled[] = [];
  for (const kind of KINDS)
    for (let number = 0; number < EACH; number++) pictures.push(await labelledPicture(kind, number));
  const server = await servePictures(
    Object.fromEntries(pictures.map(({ bytes }, at) => [`${at}.jpg`, bytes] as const)),
  );
  const { url, html } = pageOf(pictures.map((_, at) => server.address(`${at}.jpg`)));
  const served = { [url]: { html, scripts: true } };
  const browser = await (inFirefox ? openFirefox : openChromium)(served, { edition: 'pictures' });
  try {
    const shop = await browser.tab();
    await shop.goto(url);
    await viewOf(browser, url, 60_000);
    printCosts(pictures, await readAll(browser, url, pictures.length));
  } finally {
    await browser.close();
    server.close();
  }
}

/** The sample page with a card for each picture. */
function pageOf(addresses: readonly string[]): { url: string; html: string } {
  const { url, html } = samplePage('amazon-search');
  const lines = html.split('\n');
  const card = lines.findIndex((line) => line.includes('data-asin="B07W9G1S3C"'));
  const cards = addresses.map((address, at) =>
    lines[card]!.replace('B07W9G1S3C', `B${String(at).padStart(9, '0')}`).replace(
      /(class="s-image" src=")[^"]+/,
      (_, before: string) => before + address,
    ),
  );
  const others = lines.filter((line) => !line.includes('s-search-result'));
  others.splice(card, 0, ...cards);
  return { url, html: others.join('\n') };
}

interface Costs {
  seconds: number;
  processor: number;
  /** In MB. */
  before: number;
  most: number;
  /** What the page says of each listing. */
  said: string[];
}

async function readAll(browser: TestBrowser, url: string, count: number): Promise<Costs> {
  const page = await openOurs(browser, 'read-pictures.html');
  const listings = Array.from({ length: count }, (_, at) => `B${String(at).padStart(9, '0')}`);
  const tabId = await tabOfPage(page, url);
  await page.goto(browser.extensionPage(`read-pictures.html${picturesQuery({ tabId, listings })}`));
  await page.until('the listings', () => document.querySelector('.read-pictures .read:enabled'));
  await page.front();
  const before = memoryOfChildren();
  const [began, worked] = [performance.now(), processorOfChildren()];
  await browser.askedForHost('localhost', true, async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('.read-pictures .read')!.focus());
    await page.press('Enter');
  });
  let most = before;
  const isRead = () => page.evaluate(() => document.querySelector('.reading-bar progress') === null);
  do {
    await new Promise((done) => setTimeout(done, 1_000));
    most = Math.max(most, memoryOfChildren());
  } while (!(await isRead()));
  return {
    seconds: (performance.now() - began) / 1_000,
    processor: processorOfChildren() - worked,
    before,
    most,
    said: await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.read-pictures .picture')].map(
        ({ innerText }) => innerText,
      ),
    ),
  };
}

function printCosts(pictures: readonly Labelled[], { seconds, processor, before, most, said }: Costs): void {
  const a = (sum: number) => (sum / pictures.length).toFixed(2);
  console.log(`${pictures.length} pictures, ${inFirefox ? 'Firefox' : 'Chromium'}`);
  console.log(`a picture: ${a(seconds)} s, ${a(processor)} s of a processor, opening included`);
  console.log(`memory of the browser: ${before} MB before, ${most} MB at most`);
  const missed = pictures.flatMap(({ kind, words }, at) =>
    words.filter((word) => !squeezed(said[at]).includes(squeezed(word))).map((word) => `${kind}: ${word}`),
  );
  const all = pictures.reduce((sum, { words }) => sum + words.length, 0);
  console.log(`words read: ${all - missed.length} of ${all}; missed: ${missed.join(', ') || 'none'}`);
}

const squeezed = (text = '') => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

await measure();
