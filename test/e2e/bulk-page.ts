import type { Tab } from './browsers/browser';
import { giveFiles, press, typeInto } from './our-pages';

/** Titles as a seller's export has them: three in five name a mark of the demonstration list. */
export const TITLES = [
  'Nlke running shoes',
  'Adidas track suit',
  'Plain cotton socks',
  'Quorvane socks for men',
  'Nlke running shoes, black',
];

/** Waits for the end of a run; a long one longer than the driver's own waiting. */
export async function finished(page: Tab, seconds: number): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  while (!(await page.evaluate(() => document.querySelector('.run.finished') !== null))) {
    if (Date.now() > deadline) throw new Error(`the run took longer than ${seconds} s`);
    await new Promise((done) => setTimeout(done, 250));
  }
}

export function wordsOf(page: Tab, part: string): Promise<string> {
  return page.evaluate((part) => document.querySelector(part)?.textContent ?? '', part);
}

/** Checks a file of these rows (number, title, seller) on the bulk page to its end. */
export async function checkFile(page: Tab, rows: readonly string[]): Promise<void> {
  const text = `sku,title,seller\n${rows.join('\n')}`;
  await giveFiles(page, 'input[type="file"]', [{ name: 'export.csv', text }]);
  await checkColumns(page, 120);
}

/** Pastes titles into the bulk page and checks them to their end. */
export async function checkPasted(page: Tab, titles: readonly string[]): Promise<void> {
  await typeInto(page, 'textarea', titles.join('\n'));
  await press(page, 'button.primary');
  await checkColumns(page, 120);
}

/** Takes the columns as they were understood, and waits for the end of the run. */
export async function checkColumns(page: Tab, seconds: number): Promise<void> {
  await press(page, '.mapping button.primary');
  await finished(page, seconds);
}
