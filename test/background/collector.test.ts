import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import {
  collect,
  collectionIn,
  endCollection,
  goOnCollecting,
  joinCollector,
  takeCollectionBack,
  takePress,
  takeResultPage,
} from '../../lib/background/collector';
import type { ResultPage } from '../../lib/domain/result-page';
import { replaceList } from '../../lib/lists/store/build';
import { foldCollected } from '../../lib/lists/store/fold-collected';
import { listStatus, removeList } from '../../lib/lists/store/list-repository';
import type { ShopPage } from '../../lib/messages/protocol';
import { recordalOf } from '../recordal-of';

const REFUSED = { notice: { key: 'problem.refused' } };
const SITE = 'https://register.example';
const LIST = 'register.example – my queries';
let url: string | undefined = `${SITE}/search`;
let lets = true;

beforeEach(async () => {
  fakeBrowser.reset();
  for (const { name } of await listStatus()) await removeList(name);
  [url, lets] = [`${SITE}/search`, true];
  Object.assign(fakeBrowser, {
    scripting: { executeScript: vi.fn(() => (lets ? Promise.resolve([]) : Promise.reject(new Error('no')))) },
  });
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async () => ({ id: 7, url }) as never);
  for (const method of ['setBadgeText', 'setTitle'] as const)
    vi.spyOn(fakeBrowser.action, method).mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined as never);
  const texts: Record<string, string> = { collector_list: '{source} – my queries', collector_gacc: 'GACC' };
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(((name: string) => texts[name] ?? '') as never);
});

const from = (address = `${SITE}/search`, tabId = 7): ShopPage => ({
  ...{ is: 'shop', tabId, url: new URL(address), inFront: true },
});
const page = (mark: string, more: Partial<ResultPage> = {}): ResultPage => ({
  table: [
    ['Trade mark', 'Recordation number'],
    [mark, `T2024-${mark.length}00`],
  ],
  hits: 1,
  search: { words: mark, field: 'mark' },
  ...more,
});
const queries = async () => {
  await foldCollected(LIST);
  return (await listStatus()).find(({ name }) => name === LIST)?.coverage?.queries;
};

test.each([
  ['in a tab where nobody pressed', from(undefined, 8)],
  ['on another site', from('https://elsewhere.example/search')],
  ['on another port', from(`${SITE}:8443/search`)],
  ['on the same host without encryption', from('http://register.example/search')],
])('a page %s is refused', async (_, shop) => {
  await collect(7);
  await expect(joinCollector(shop)).rejects.toMatchObject(REFUSED);
  await expect(takePress({}, shop)).rejects.toMatchObject(REFUSED);
  await expect(takeResultPage(page('KESTREL'), shop)).rejects.toMatchObject(REFUSED);
  expect(await queries()).toBeUndefined();
});

test('pages are taken until the person is done, and none after that', async () => {
  await collect(7);
  await takeResultPage(page('KESTREL'), from());
  expect(await endCollection(7)).toMatchObject({ ended: true, rows: 1, searches: 1, list: LIST });
  await expect(takeResultPage(page('HERON'), from())).rejects.toMatchObject(REFUSED);
  expect(await queries()).toMatchObject([{ words: 'KESTREL', match: 'exact', hits: 1, taken: 1 }]);
  await takeCollectionBack(7);
  expect(await listStatus()).toEqual([]);
  expect(await collectionIn(7)).toBeNull();
});

test('a press on one page is answered by the next one', async () => {
  await collect(7);
  await takePress({ search: { words: 'OTTER', field: 'mark', match: 'contains' } }, from());
  const known = await joinCollector(from(`${SITE}/search?q=OTTER`));
  expect(known).toEqual({ pressed: { search: { words: 'OTTER', field: 'mark', match: 'contains' } } });
  await takeResultPage({ table: [['Trade mark']], hits: 0, search: known.pressed!.search! }, from());
  expect(await queries()).toMatchObject([{ words: 'OTTER', match: 'contains', hits: 0 }]);
  expect(await joinCollector(from())).toMatchObject({ shown: known.pressed, hits: 0 });
});

test('rows of which none can be read are no answer of none', async () => {
  await collect(7);
  const table = [
    ['Trade mark', 'Recordation number'],
    ['OTTER', ''],
  ];
  await takeResultPage({ table, search: { words: 'OTTER', field: 'mark' } }, from());
  expect(await queries()).toBeUndefined();
});

test('a page where the browser lets nobody in says so, and nothing is begun', async () => {
  lets = false;
  await expect(collect(7)).rejects.toMatchObject({ notice: { key: 'import.pageClosed' } });
  url = 'about:config';
  await expect(collect(7)).rejects.toMatchObject({ notice: { key: 'import.pageClosed' } });
  expect(await collectionIn(7)).toBeNull();
});

test('a list that somebody else gave that name is left alone', async () => {
  const theirs = recordalOf({ recordNo: 'T1', markText: 'HERON' });
  const origin = { kind: 'file', file: 'mine.csv' } as const;
  await replaceList({ name: LIST, date: '', demonstration: false, origin }, [theirs]);
  expect(await collect(7)).toMatchObject({ list: `${LIST} (2)` });
  await takeResultPage(page('KESTREL'), from());
  await endCollection(7);
  expect(
    (await listStatus()).map(({ name, count, coverage }) => [name, count, coverage !== undefined]),
  ).toEqual([
    [LIST, 1, false],
    [`${LIST} (2)`, 1, true],
  ]);
  expect(await collect(7)).toMatchObject({ list: `${LIST} (2)` });
});

test('opening the popup over another site ends it', async () => {
  await collect(7);
  url = 'https://elsewhere.example/';
  expect(await collectionIn(7)).toMatchObject({ ended: true });
});

test('opening the popup over a page that has no address yet does not', async () => {
  await collect(7);
  url = undefined;
  expect(await collectionIn(7)).not.toHaveProperty('ended');
  url = `${SITE}/search?page=2`;
  expect(await collectionIn(7)).not.toHaveProperty('ended');
  await takeResultPage(page('KESTREL'), from());
  expect(await queries()).toMatchObject([{ words: 'KESTREL', taken: 1 }]);
});

const PRESS_LETS_IN = { pressLetsIn: true };

/** The browser's report of a page that was loaded anew, and the person's press, in either order and at the same time. */
test.each([
  ['before the report', async () => [await pressed(), await goOnCollecting(7, PRESS_LETS_IN)]],
  ['after it', async () => [await goOnCollecting(7, PRESS_LETS_IN), await pressed()]],
  ['while it is answered', () => Promise.all([goOnCollecting(7, PRESS_LETS_IN), pressed()])],
  [
    'and joined meanwhile',
    () => Promise.all([goOnCollecting(7, PRESS_LETS_IN), pressed(), joinCollector(from())]),
  ],
  [
    'joined and searched meanwhile',
    () =>
      Promise.all([
        goOnCollecting(7, PRESS_LETS_IN),
        joinCollector(from()),
        pressed(),
        takePress({}, from()),
      ]),
  ],
])('pages for each of which the person presses are taken, %s', async (_, turn) => {
  await collect(7);
  for (const mark of ['KESTREL', 'HERON', 'OTTER', 'LARCH']) {
    lets = false;
    await turn();
    await takeResultPage(page(mark), from());
  }
  expect((await queries())?.map(({ words }) => words)).toEqual(['KESTREL', 'HERON', 'OTTER', 'LARCH']);
});

function pressed(): ReturnType<typeof collect> {
  lets = true;
  return collect(7);
}

test('where a press lets us in, the second page without one ends it; elsewhere the first', async () => {
  await collect(7);
  lets = false;
  await goOnCollecting(7, PRESS_LETS_IN);
  expect(await joinCollector(from())).toEqual({});
  await goOnCollecting(7, PRESS_LETS_IN);
  await goOnCollecting(7, PRESS_LETS_IN);
  await expect(joinCollector(from())).rejects.toMatchObject(REFUSED);
  lets = true;
  await collect(7);
  lets = false;
  await goOnCollecting(7, { pressLetsIn: false });
  await expect(joinCollector(from())).rejects.toMatchObject(REFUSED);
});
