import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseList, keepDemonstration, takeIn } from './bring-list';
import { BOTH } from './browsers/both';
import type { Tab, TestBrowser } from './browsers/browser';
import { checkFile } from './bulk-page';
import { openOurs, press, typeInto } from './our-pages';

/** Half of these rows name a mark of the demonstration list, which leaves as soon as a real list comes. */
const ROWS = Array.from(
  { length: 8 },
  (_, row) => `A-${row},${row % 2 ? 'Nlke running shoes' : 'plain socks'} no. ${row},shop ${row}`,
);
const REAL = 'Recordal number,Mark,Holder,Nice classes,Valid until\nT2020-1,ZORVEXA,Y Ltd,25,2029-12-31\n';

/** What pages that are open say once the list that they were judged by is another. */
describe.each(BOTH)('a list that goes under open pages in %s', (_, open) => {
  let browser: TestBrowser;
  let [bulk, queue, draft, options]: Tab[] = [];

  beforeAll(async () => {
    browser = await open({});
    bulk = await openOurs(browser, 'bulk.html');
    await checkFile(bulk, ROWS);
    await press(bulk, '.to-queue button', 'To the queue (4)');
    await bulk.until('they are there', () => document.body.textContent?.includes('4 put into the queue'));
    queue = await openOurs(browser, 'queue.html');
    draft = await openOurs(browser, 'draft.html');
    await typeInto(draft, 'textarea', 'plain socks');
    options = await openOurs(browser, 'options.html');
  });
  afterAll(() => browser?.close());

  const says = (tab: Tab | undefined, words: string) =>
    tab!.until(words, (words: string) => document.querySelector('main')?.textContent?.includes(words), words);

  test('leaves items of the queue unjudged, and rows with the list that they were checked by', async () => {
    await says(queue, '4 items wait.');
    await says(draft, 'only in a made-up list');
    await chooseList(options!, { name: 'cn.csv', text: REAL });
    await takeIn(options!);
    await says(queue, '4 items were not judged: no list that answers here has their recordals.');
    await says(draft, 'cn 1 recordal');
    await says(bulk, 'A list or a setting has changed since these rows were checked.');
    await says(bulk, '4 Nothing found, but only in a made-up list');
    const told = await queue!.evaluate(() => document.querySelector('main')!.textContent);
    expect(told).not.toContain('Nothing waits');
    expect(told).not.toContain('settled in another window');
    expect(told).not.toContain('no longer found');
  });

  test('and they are judged once it is back', async () => {
    await keepDemonstration(options!);
    await says(queue, '4 items wait.');
    expect(await queue!.evaluate(() => document.querySelector('.not-judged'))).toBe(null);
  });
});
