import { poll, type Tab } from './browsers/browser';
import { press as pressFirst } from './our-pages';

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

/** Presses the first of these buttons that has these words, once it is there and can be pressed. */
export function press(page: Tab, buttons: string, words: string): Promise<void> {
  const pressed = ({ buttons, words }: { buttons: string; words: string }) => {
    const all = [...document.querySelectorAll<HTMLElement>(buttons)];
    const button = all.find(({ textContent }) => textContent?.includes(words));
    if (!button || button.matches(':disabled')) return false;
    button.click();
    return true;
  };
  return poll(`${buttons} with “${words}” to press`, () => page.evaluate(pressed, { buttons, words }));
}

export function wordsOf(page: Tab, part: string): Promise<string> {
  return page.evaluate((part) => document.querySelector(part)?.textContent ?? '', part);
}

/** Checks a file of these rows (number, title, seller) on the bulk page to its end. */
export async function checkFile(page: Tab, rows: readonly string[]): Promise<void> {
  await page.evaluate((rows) => {
    const file = new File([`sku,title,seller\n${rows.join('\n')}`], 'export.csv', { type: 'text/csv' });
    const files = new DataTransfer();
    files.items.add(file);
    const field = document.querySelector<HTMLInputElement>('input[type="file"]')!;
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, rows as string[]);
  await page.until('its columns', () => document.querySelector('.mapping button.primary'));
  await pressFirst(page, '.mapping button.primary');
  await finished(page, 120);
}
