import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BOTH } from './browsers/both';
import type { Tab, TestBrowser } from './browsers/browser';
import { mayDeploy } from './browsers/chromium';
import { checkFile } from './bulk-page';
import { choose, giveFiles, openOurs, press, texts, typeInto } from './our-pages';

/** 20 rows that name a mark of the demonstration list, and 30 that name none. */
const FLAGGED = Array.from({ length: 20 }, (_, row) => `A-${row},Nlke running shoes no. ${row},shop ${row}`);
const OTHERS = Array.from({ length: 30 }, (_, row) => `B-${row},Plain cotton socks no. ${row},shop ${row}`);

describe.each(BOTH)('the quality of reviewing in %s', (_, open) => {
  let browser: TestBrowser;
  let bulk: Tab;
  let page: Tab;

  beforeAll(async () => {
    browser = await open({});
    bulk = await openOurs(browser, 'bulk.html');
    await checkFile(bulk, [...FLAGGED, ...OTHERS]);
  });
  afterAll(() => browser?.close());

  const words = (selector: string) =>
    page.evaluate((one) => document.querySelector(one)?.textContent ?? '', selector);
  const shows = (text: string) =>
    page.until(text, (text) => document.querySelector('#root')!.textContent!.includes(text), text);

  test('known answers are made in the queue, by a label', async () => {
    await press(bulk, '.to-queue button', 'To the queue (20)');
    await bulk.until('they are there', () => document.body.textContent?.includes('20 put into the queue'));
    const queue = await openOurs(browser, 'queue.html');
    await queue.until('all are judged', () =>
      document.querySelector('.waiting')?.textContent?.startsWith('20 items'),
    );
    await queue.front();
    for (const [left, key] of [
      [19, 'c'],
      [18, 'c'],
    ] as const) {
      await queue.press('l');
      await typeInto(queue, '.labels input', 'golden');
      await queue.press('Enter');
      await queue.until('the label', () => document.querySelector('.labels .tag'));
      await queue.press(key);
      await queue.until(
        'decided',
        (left) => document.querySelector('.waiting')!.textContent!.startsWith(`${left} `),
        left,
      );
    }
    await queue.close();
  });

  test('a sample is drawn from what is flagged and from what is not', async () => {
    await bulk.front();
    await typeInto(bulk, '.to-queue input', '12');
    await press(bulk, '.to-queue button', 'Draw a sample');
    await bulk.until('what was drawn', () =>
      document.querySelector('.to-queue')?.textContent?.includes('12 of 20 flagged and 12 of 30 not flagged'),
    );
    page = await openOurs(browser, 'queue.html#quality');
    await page.front();
    await press(page, '.rounds button', 'Begin');
    await shows('Drawn by chance from export.csv');
    await expect
      .poll(() => texts(page, '.amount'))
      .toEqual([expect.stringContaining('known items, of 2'), expect.stringContaining('of 0')]);
    await press(page, '.begin button', 'Begin');
    await shows('Item 1 of 26');
  });

  test('by keys alone: answer, skip, take back; nothing tells why an item is there, and no result comes early', async () => {
    for (let at = 1; at <= 26; at++) {
      await shows(`Item ${at} of 26`);
      const root = await words('#root');
      expect(root).not.toMatch(/golden|of the flagged|Results$/);
      if (at === 2) {
        await page.press('s');
        await shows('Item 3 of 26');
        await page.press('z');
        await shows('Item 2 of 26');
      }
      await page.press((await words('.listing h2')).startsWith('Nlke') ? 'c' : 'd');
    }
    await shows('Right where it flags');
  });

  test('the result says what was answered, how sure it is, and by which method', async () => {
    await expect.poll(() => words('.figures')).toContain('of the flagged listings');
    const said = await words('.figures');
    expect(said).toContain('100% of the flagged listings are possible conflicts');
    expect(said).toContain('(12 of 12 answered, drawn from 20)');
    expect(said).toContain('0% of the listings that are not flagged');
    expect(said).toContain('Buonaccorsi 1987');
    expect(said).toContain('2 of 2 known conflicts were seen');
  });

  test('a page opened anew, and an ended background, have lost no answer', async () => {
    await browser.stopBackground();
    await page.close();
    page = await openOurs(browser, 'queue.html#quality');
    await shows('26 of 26');
  });

  test('a shadow run tells what a list would change in what was decided on, and changes nothing', async () => {
    await page.evaluate(() => void Object.assign(location, { hash: '#shadow' }));
    await shows('2 listings were decided on here.');
    const text = 'mark,record number,classes,regime,status\nRUNNING,T2,25,CN,active\n';
    await giveFiles(page, '.shadow input[type=file]', [{ name: 'newer.csv', text }]);
    await choose(page, '.shadow select', 'demo', 2);
    await press(page, '.shadow button', 'See what would change');
    await shows('All 2 judged. 1 recordal in the file.');
    await expect
      .poll(() => words('.sums'))
      .toMatch(/^2 would be judged otherwise, 0 stay\. Recordals met: \d new, 2 gone/);
    await page.evaluate(() => void Object.assign(location, { hash: '#waiting' }));
    await page.until('the queue as it was', () =>
      document.querySelector('.waiting')?.textContent?.startsWith('18 items'),
    );
  });

  test('nothing failed along the way', () => {
    expect(browser.errors).toEqual([]);
  });
});

describe.each(BOTH)('a team in %s', (name, open) => {
  test.skipIf(name === 'chromium' && !mayDeploy())(
    'what the organisation deploys is there, and says so (needs root and /etc/chromium in Chromium)',
    async () => {
      const reason = { id: 'jo', kind: 'escalated', title: 'Ask Jo', en: 'Ask Jo about {mark}.', zh: '' };
      const browser = await open(
        {},
        {
          managed: { settings: { reasons: [reason], labels: ['golden', 'shoes'] } },
        },
      );
      try {
        const options = await openOurs(browser, 'options.html#team');
        await options.until('the labels', () =>
          document.querySelector('#team .prescribed')?.textContent?.includes('golden; shoes'),
        );
        await expect
          .poll(() => texts(options, '#reasons summary'))
          .toContain('Ask Jo Set by your organisation');
        expect(browser.errors).toEqual([]);
      } finally {
        await browser.close();
      }
    },
  );
});
