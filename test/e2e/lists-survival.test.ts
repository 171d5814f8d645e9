import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BOTH } from './browsers/both';
import { poll, type Served, type Tab, type TestBrowser } from './browsers/browser';
import { harnessPage } from './lists/harness-page';

const ADDRESS = 'https://lists.example/';
const served: Served = {};

beforeAll(async () => {
  served[ADDRESS] = { html: await harnessPage(), scripts: true };
});

/** What may happen to a browser's own storage, in the real engines. */
describe.each(BOTH)('lists in %s', (_, open) => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await open(served);
  });
  afterAll(() => browser.close());

  async function page(from = browser): Promise<Tab> {
    const tab = await from.tab();
    await tab.goto(ADDRESS);
    await tab.until('the list code', () => 'harness' in globalThis);
    return tab;
  }
  const wake = (tab: Tab, text: string) => tab.evaluate((words) => harness.wake(words), text);

  test('a page closed in the middle of an import leaves the list of before', async () => {
    const first = await page();
    expect(await first.evaluate(() => harness.import(harness.csv(2_000)))).toMatchObject({ count: 2_000 });
    await first.close();
    for (const after of [30, 300, 1_000]) {
      const dying = await page();
      await dying.evaluate(() => {
        void harness.import(harness.csv(60_000));
      });
      await new Promise((wait) => setTimeout(wait, after));
      await dying.close();
      const next = await page();
      const answer = await wake(next, 'MARK777 星1 shoes');
      expect(answer.sizes).toEqual([2_000]);
      expect(answer.marks).toContain('MARK777 星1');
      await next.close();
    }
  });

  test('a browser that dies in the middle of an import starts again with the list of before', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'lens-profile-'));
    const dying = await open(served, { profile });
    const tab = await page(dying);
    expect(await tab.evaluate(() => harness.import(harness.csv(2_000)))).toMatchObject({ count: 2_000 });
    await tab.evaluate(() => harness.untilOnDisk());
    await tab.evaluate(() => {
      void harness.import(harness.csv(60_000));
    });
    await poll('rows of the import', () => tab.evaluate(() => harness.isHalfWritten()));
    await dying.kill();
    const again = await open(served, { profile });
    const answer = await wake(await page(again), 'MARK777 星1 shoes');
    expect(answer.sizes).toEqual([2_000]);
    expect(answer.marks).toContain('MARK777 星1');
    await again.close();
    rmSync(profile, { recursive: true, force: true });
  });

  test('a corrupted index is rebuilt from the rows', async () => {
    const tab = await page();
    await tab.evaluate(async () => {
      const database = await harness.listsDatabase();
      const [key] = await database.getAllKeys('indexes');
      const stored = (await database.get('indexes', key!))!;
      const bytes = new Uint8Array(await stored.index.arrayBuffer());
      bytes[bytes.length >> 1]! ^= 8;
      await database.put('indexes', { ...stored, index: new Blob([bytes]) }, key!);
    });
    const answer = await wake(tab, 'MARK777 星1 shoes');
    expect(answer).toMatchObject({ sizes: [2_000] });
    expect(answer.marks).toContain('MARK777 星1');
    const [list] = await tab.evaluate(async () => (await harness.listsDatabase()).getAll('lists'));
    expect(list).toMatchObject({ notice: 'rebuilt' });
    await tab.close();
  });

  test('two tabs import at once: one after the other, never a mixture', async () => {
    const tabs = [await page(), await page()];
    const counts = await Promise.all(
      tabs.map((tab, index) =>
        tab.evaluate((rows) => harness.import(harness.csv(rows)), 3_000 + index * 500),
      ),
    );
    expect(counts.map(({ count }) => count)).toEqual([3_000, 3_500]);
    const answer = await wake(tabs[0]!, 'MARK777 星1 shoes');
    expect([3_000, 3_500]).toContain(answer.sizes[0]);
    expect(answer.marks).toContain('MARK777 星1');
    for (const tab of tabs) await tab.close();
  });
});
