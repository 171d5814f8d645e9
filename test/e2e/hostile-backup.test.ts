import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BOTH } from './browsers/both';
import type { Tab, TestBrowser } from './browsers/browser';
import { bringUpkeepForward } from './list-upkeep';
import { giveFiles, openOurs, press, texts } from './our-pages';
import { savedBy } from './take-evidence';

const NINES = '9'.repeat(100_000);
const DECISION = {
  ...{ id: 'd', kind: 'watch', regime: 'CN', recordNo: 'X', mark: 'M', words: 'w', note: '' },
  ...{ reach: { to: 'listing', site: 'ebay', listingId: '1' }, at: '2026-01-01T00:00:00Z' },
};
/** A decision without its kind, days that are none, a script in the place of an address. */
const WORST = [
  { extra: 'decisions', item: { ...DECISION, id: 'no kind', kind: undefined } },
  { extra: 'decisions', item: { ...DECISION, id: 'no day', at: 'yesterday' } },
  { extra: 'decisions', item: { ...DECISION, id: 'nines', at: NINES } },
  { subscription: { url: 'javascript:alert(1)', paused: false, addedAt: 'x' } },
];
const FOLLOWED = {
  url: 'https://evil.example/list.json?user=7',
  paused: false,
  addedAt: '2026-01-01T00:00:00Z',
};
const DEMO = {
  list: {
    ...{ name: 'demo', date: '2026-11-20', demonstration: false, version: 9e15, count: 1 },
    origin: { kind: 'file', file: 'x' },
  },
};
const ROW = { regime: 'CN', recordNo: 'R1', markText: 'ZZZZQ' };

/** Gives a backup to the options as a person does. */
async function choose(options: Tab, lines: readonly object[]): Promise<void> {
  const all = [{ format: 'recordal-lens-backup/1', at: '2026-11-01T00:00:00Z' }, ...lines, { end: true }];
  const packed = gzipSync(all.map((line) => `${JSON.stringify(line)}\n`).join('')).toString('base64');
  await giveFiles(options, '#data input[type=file]', [{ name: 'saved.jsonl.gz', base64: packed }]);
}

/** Puts entries into a store of the extension's, as a version that checked less has done. */
function putRaw(options: Tab, database: string, store: string, values: readonly object[]): Promise<void> {
  return options.evaluate(
    ({ database, store, values }: { database: string; store: string; values: readonly object[] }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(database);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(store, 'readwrite');
          for (const value of values) writing.objectStore(store).put(value);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          writing.onerror = () => reject(writing.error);
        };
      }),
    { database, store, values },
  );
}

describe.each(BOTH)('a hostile backup in %s', (_, open) => {
  let browser: TestBrowser;
  let options: Tab;

  beforeAll(async () => {
    browser = await open({});
    options = await openOurs(browser, 'options.html');
  });
  afterAll(() => browser?.close());

  const sections = () => texts(options, 'main > section > h2');
  const asked = () => browser.requests.filter(({ url }) => /evil\.example|localhost/.test(url));

  test('is shown line by line before anything is stored, and the demonstration list stays', async () => {
    await choose(options, [
      ...WORST,
      { subscription: FOLLOWED },
      { extra: 'decisions', item: DECISION },
      DEMO,
      ROW,
    ]);
    await options.until('what it would bring', () => document.querySelector('#data .restore'));
    const [said] = await texts(options, '#data .restore');
    expect(said).toContain('4 lines are left out');
    expect(said).toMatch(/Line 2: kind: .*Line 3: at: .*Line 4: at: .*Line 5: url: /s);
    expect(said).toContain('The list here came with the extension; it stays.');
    expect(await texts(options, '#decisions tbody tr')).toEqual([]);
    await press(options, '#data .restore button.primary');
    await options.until('it is back', () =>
      document.querySelector('#data')?.textContent?.includes('Brought back'),
    );
    await options.until('the decision', () => document.querySelectorAll('#decisions tbody tr').length === 1);
    expect((await texts(options, '#lists .list-card')).join()).not.toContain('ZZZZQ');
  });

  test('brings a subscription that asks no host before the person says so', async () => {
    const card = async () => (await texts(options, '.subscriptions .list-card'))[0];
    await expect.poll(card).toContain('waits for your word');
    expect(await card()).toContain('Follow again');
    await bringUpkeepForward(options);
    await new Promise((wait) => setTimeout(wait, 500));
    expect(asked()).toEqual([]);
  });

  test('is taken back whole on undo', async () => {
    await press(options, '#data .undo-line button');
    await options.until('as before', () =>
      document.querySelector('#data')?.textContent?.includes('as it was before'),
    );
    await options.until('no decision', () => !document.querySelector('#decisions tbody tr'));
    await options.until('nobody followed', () => !document.querySelector('.subscriptions .list-card'));
  });

  test('that an earlier version stored unchecked leaves saving and erasing, and they do their work', async () => {
    const decisions = WORST.flatMap((line) => ('item' in line ? [line.item] : []));
    await putRaw(
      options,
      'recordal-lens-decisions',
      'decisions',
      decisions.map((one) => ({ ...one, mark: [[[{}]]] })),
    );
    await putRaw(options, 'recordal-lists', 'subscriptions', [
      { ...FOLLOWED, url: 'javascript:alert(1)', managed: false, failures: 0, nextCheck: Number.MAX_VALUE },
    ]);
    await putRaw(options, 'recordal-lists', 'stock', [{ id: 'no title' }]);
    await putRaw(options, 'recordal-lists', 'alerts', [
      { about: 7, subject: 7, regime: 'CN', recordNo: 'X', at: 7 },
    ]);
    await options.close();
    options = await openOurs(browser, 'options.html');
    await expect.poll(sections).toHaveLength(16);

    const saved = gunzipSync(await savedBy(options, () => press(options, '#data button'))).toString();
    expect(saved).toContain('"id":"no kind"');
    expect(saved).toContain('javascript:alert(1)');
    expect(saved.trimEnd()).toMatch(/\{"end":true\}$/);

    await press(options, '#data button.danger');
    await press(options, '#data .confirm button.danger');
    await options.until('it is erased', () =>
      document.querySelector('#data .undo-line')?.textContent?.includes('Erased.'),
    );
    await options.close();
    options = await openOurs(browser, 'options.html');
    // Drawn to its last section, with what says that nothing is there.
    await expect.poll(sections).toHaveLength(16);
    await options.until('that nothing is decided', () =>
      document.querySelector('#decisions')?.textContent?.includes('Nothing decided yet'),
    );
    // The place for what could not be done is there, and empty.
    expect((await texts(options, '[role="alert"]')).join('')).toBe('');
    expect(await texts(options, '#decisions tbody tr')).toEqual([]);
    expect(await texts(options, '.subscriptions .list-card')).toEqual([]);
  });
});
