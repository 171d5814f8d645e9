import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyLog } from '../../lib/audit/verify';
import { BOTH } from './browsers/both';
import type { Tab, TestBrowser } from './browsers/browser';
import { checkFile } from './bulk-page';
import { focusOn, openOurs, press, typeInto } from './our-pages';

/** Rows that name a mark of the demonstration list, each by a seller of its own so that no decision settles two. */
const ROWS = Array.from({ length: 60 }, (_, row) => `A-${row},Nlke running shoes no. ${row},shop ${row}`);
/** What a moderator has to manage, by the issue: with a person's thinking in it, which a script does not need. */
const AN_HOUR = 500;

describe.each(BOTH)('the queue in %s', (_, open) => {
  let browser: TestBrowser;
  let queue: Tab;

  beforeAll(async () => {
    browser = await open({});
    const bulk = await openOurs(browser, 'bulk.html');
    await checkFile(bulk, ROWS);
    await press(bulk, '.to-queue button', 'To the queue (60)');
    await bulk.until('they are there', () => document.body.textContent?.includes('60 put into the queue'));
    await bulk.close();
    queue = await openQueue();
  });
  afterAll(() => browser?.close());

  const openQueue = async () => {
    const tab = await openOurs(browser, 'queue.html');
    await tab.until('all are judged', () =>
      /^\d+ items? waits?\.$/.test(document.querySelector('.waiting')?.textContent ?? ''),
    );
    await tab.front();
    return tab;
  };
  const waiting = (tab = queue) =>
    tab.evaluate(() => Number(/\d+/.exec(document.querySelector('.waiting')!.textContent!)?.[0]));
  const becomes = (count: number) =>
    queue.until(
      `${count} wait`,
      (count) => document.querySelector('.waiting')!.textContent!.startsWith(`${count} item`),
      count,
    );
  const said = (words: string) =>
    queue.until(words, (words) => document.querySelector('.undo-line')?.textContent?.includes(words), words);

  test('by keys alone: a reason and its decision, skip, take back', async () => {
    expect(await waiting()).toBe(60);
    await queue.press('1');
    await queue.until('the reason with its ground', () =>
      /DEMO-|recordal/.test(document.querySelector<HTMLTextAreaElement>('.decide textarea')!.value),
    );
    await queue.press('Enter');
    await becomes(59);
    await queue.press('z');
    await becomes(60);
    await said('taken back');
    await queue.press('s');
    await said('comes last');
    await queue.press('e');
    await becomes(59);
  });

  test('500 an hour by keyboard: the product takes a small part of a person’s seven seconds', async () => {
    const began = Date.now();
    for (let left = 58; left >= 19; left--) {
      await queue.press('c');
      await becomes(left);
    }
    const anHour = Math.round((40 * 3_600_000) / (Date.now() - began));
    console.info(`the queue in ${browser.name}: ${anHour} decisions an hour where nobody has to think`);
    expect(anHour).toBeGreaterThan(AN_HOUR);
    const pace = await queue.evaluate(() => document.querySelector('.pace')!.textContent);
    expect(pace).toMatch(/41 decided here/);
  });

  test('a whole group is decided with one key, and taken back with one', async () => {
    await queue.press('b');
    await queue.until('says how many', () =>
      document.querySelector('.whole')?.textContent?.includes('19 items'),
    );
    await queue.press('c');
    await becomes(0);
    await said('It settled 19 items.');
    await queue.press('z');
    await becomes(19);
  });

  test('a reopened page and a worker that was ended have lost nothing', async () => {
    await browser.stopBackground();
    const again = await openQueue();
    expect(await waiting(again)).toBe(19);
    await again.close();
    await queue.front();
  });

  test('what another window decides and takes back is seen here, with what it puts into the queue', async () => {
    const other = await openQueue();
    const began = await waiting();
    await other.press('c');
    await becomes(began - 1);
    await said('settled in another window');
    await other.press('z');
    await becomes(began);
    const bulk = await openOurs(browser, 'bulk.html');
    await checkFile(bulk, ['Z-1,Nlke running shoes of another window,shop of another window']);
    await press(bulk, '.to-queue button', 'To the queue (1)');
    await becomes(began + 1);
    await bulk.close();
    await other.front();
    await other.until(
      'the new one there',
      (count) => document.querySelector('.waiting')!.textContent!.startsWith(`${count} item`),
      began + 1,
    );
    await other.close();
    await queue.front();
  });

  test('the exported log is sound, and tells what was done, by whom, with undo as an entry', async () => {
    await queue.evaluate(() => {
      const keep = (blob: Blob) => {
        void blob.text().then((text) => Object.assign(document.body.dataset, { log: text }));
        return 'blob:kept';
      };
      Object.assign(URL, { createObjectURL: keep });
      document.querySelector<HTMLDetailsElement>('.log')!.open = true;
    });
    await press(queue, '.log button', 'Export the log');
    await queue.until('the log', () => document.body.dataset.log);
    const text = await queue.evaluate(() => document.body.dataset.log!);
    const acts: string[] = [];
    const result = await verifyLog(bytes(text), ({ act }) => void acts.push(act));
    expect(result).toMatchObject({ sound: true });
    expect(acts.filter((act) => act === 'undone')).toHaveLength(21);
    expect(acts.filter((act) => act === 'decided')).toHaveLength(1 + 1 + 40 + 19 + 1);
    const worked = text.replace('"escalated"', '"authorised"');
    expect(await verifyLog(bytes(worked))).toMatchObject({ sound: false });
  });

  test('the name is written on what is decided from then on', async () => {
    await typeInto(queue, '.log input', 'Mei');
    await queue.evaluate(() =>
      document.querySelector('.log input')!.dispatchEvent(new Event('change', { bubbles: true })),
    );
    await queue.until(
      'it is kept',
      () => document.querySelector('.log [role=status]')?.textContent === 'Your name is kept.',
    );
    await focusOn(queue, '.lines');
    const before = await waiting();
    await queue.press('a');
    await becomes(before - 1);
    const again = await openQueue();
    await again.until('who decided', () =>
      document.querySelector('.decided-before')?.textContent?.includes('Mei'),
    );
    await again.close();
  });

  test('nothing failed along the way', () => {
    expect(browser.errors).toEqual([]);
  });
});

async function* bytes(text: string) {
  yield new TextEncoder().encode(text);
}
