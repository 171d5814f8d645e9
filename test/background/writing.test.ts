import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { nothingFound } from '../../lib/background/nothing-found';
import { screenListings } from '../../lib/background/screening';
import { checkDraftFor, writingSettingsFor } from '../../lib/background/writing';
import { keepWritingScripts } from '../../lib/background/writing-scripts';
import type { ListLabel } from '../../lib/lists/list-label';
import { changeList } from '../../lib/settings/items';
import { centreStatuses, switchWriting } from '../../lib/surfaces/writing-access';
import { finding, screening } from '../components/fixtures';
import { textsIn } from '../components/texts';

vi.mock('../../lib/background/open-lists', () => ({ openedLists: async () => [] }));
vi.mock('../../lib/background/list-labels', () => ({ listLabels: async () => [] }));
vi.mock('../../lib/background/screening', () => ({ screenListings: vi.fn() }));

const OZON = 'https://seller.ozon.ru/*';
let granted: Set<string>;
let registered: { id: string; matches: string[] }[];
let ran: number[];
let answer = true;

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((name) =>
    String(name) === 'languageTag' ? 'en' : String(name),
  );
  granted = new Set();
  registered = [];
  ran = [];
  answer = true;
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins: [...granted] }),
    contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.has(origin)),
    async request({ origins }: { origins: string[] }) {
      if (answer) for (const origin of origins) granted.add(origin);
      return answer;
    },
    async remove({ origins }: { origins: string[] }) {
      for (const origin of origins) granted.delete(origin);
      return true;
    },
  });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => registered,
    registerContentScripts: async (scripts: typeof registered) => void registered.push(...scripts),
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      registered = registered.filter(({ id }) => !ids.includes(id));
    },
    executeScript: async ({ target }: { target: { tabId: number } }) => void ran.push(target.tabId),
  });
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 5 }] as never);
  vi.mocked(screenListings).mockReset();
});

const shop = (url: string) => ({ is: 'shop', tabId: 5, url: new URL(url), inFront: true }) as const;
const EDITOR = shop('https://seller.ozon.ru/app/products/create');
const ozon = async () =>
  (await centreStatuses({ writingCentres: ['ozon'] })).find(({ key }) => key === 'ozon')!;

describe('a seller centre', () => {
  test('that is switched on, and none beside it, has its script, also in tabs that were open', async () => {
    expect(await switchWriting(await ozon(), true)).toBe(true);
    await keepWritingScripts();
    await keepWritingScripts();
    expect(registered.map(({ id, matches }) => [id, matches])).toEqual([['writing-ozon', [OZON]]]);
    expect(ran).toEqual([5]);
    expect(await writingSettingsFor(EDITOR)).toMatchObject({ on: true, role: 'seller' });
    expect(await writingSettingsFor(shop('https://seller.wildberries.ru/new-goods/card'))).toMatchObject({
      on: false,
    });
  });

  test('that is switched off loses its script and gives its hosts back', async () => {
    await switchWriting(await ozon(), true);
    await keepWritingScripts();
    await switchWriting(await ozon(), false);
    await keepWritingScripts();
    expect([registered, [...granted]]).toEqual([[], []]);
    expect((await writingSettingsFor(EDITOR)).on).toBe(false);
  });

  test('for which the browser was not allowed stays off, and no wish of it is kept', async () => {
    answer = false;
    expect(await switchWriting(await ozon(), true)).toBe(false);
    answer = true;
    granted.add(OZON);
    expect((await writingSettingsFor(EDITOR)).on).toBe(false);
  });

  test('whose leave was taken back in the browser’s own settings is off', async () => {
    await switchWriting(await ozon(), true);
    granted.clear();
    await keepWritingScripts();
    expect(registered).toEqual([]);
    expect((await ozon()).on).toBe(false);
  });

  test('that the browser lets us into for another reason is not on by that', async () => {
    granted.add('https://www.etsy.com/*');
    const etsy = shop('https://www.etsy.com/your/shops/me/listing-editor/create');
    expect((await writingSettingsFor(etsy)).on).toBe(false);
    await keepWritingScripts();
    expect(registered).toEqual([]);
  });

  test('whose hosts serve shoppers too keeps them', async () => {
    const etsy = (await centreStatuses({ writingCentres: [] })).find(({ key }) => key === 'etsy')!;
    await switchWriting(etsy, true);
    await switchWriting(etsy, false);
    expect([...granted]).toEqual(['https://www.etsy.com/*']);
  });
});

describe('a draft', () => {
  const found = screening({
    outcome: 'conflict',
    findings: [finding({ field: 'brand', outcome: 'conflict' })],
  });

  test('is judged as an offer of its marketplace, each field by what is in it', async () => {
    await changeList('writingCentres', { add: ['ozon'] });
    granted.add(OZON);
    vi.mocked(screenListings).mockResolvedValue([found]);
    const { title, brand } = await checkDraftFor({ title: 'Shoes', brand: 'Nlke' }, EDITOR);
    expect(vi.mocked(screenListings).mock.calls).toEqual([
      [[{ id: 'draft', site: 'ozon', url: '', images: [], title: 'Shoes', brand: 'Nlke' }]],
    ]);
    expect([title.level, brand.level]).toEqual(['clear', 'conflict']);
  });

  test('in which nobody looked something up is said to have nothing in it in no field', async () => {
    await changeList('writingCentres', { add: ['ozon'] });
    granted.add(OZON);
    const notLookedUp = { words: ['Acmeo'], inPart: [], regimes: ['CN'] };
    vi.mocked(screenListings).mockResolvedValue([
      screening({ outcome: 'not-looked-up', findings: [], notLookedUp }),
    ]);
    const { title, brand } = await checkDraftFor({ title: 'Acmeo shoes', brand: 'Acmeo' }, EDITOR);
    expect([title.level, brand.level]).toEqual(['not-looked-up', 'not-looked-up']);
  });

  test('leaves nothing behind: no word of it, and nothing about its tab', async () => {
    await changeList('writingCentres', { add: ['ozon'] });
    granted.add(OZON);
    vi.mocked(screenListings).mockResolvedValue([found]);
    const kept = async () => [await fakeBrowser.storage.local.get(), await fakeBrowser.storage.session.get()];
    const before = await kept();
    await checkDraftFor({ title: 'Nlke shoes', brand: 'Nlke' }, EDITOR);
    expect(await kept()).toEqual(before);
  });

  test('of a page that is not switched on is refused before it is read', async () => {
    await expect(checkDraftFor({ title: 'Nlke' }, EDITOR)).rejects.toMatchObject({
      notice: { key: 'problem.refused' },
    });
    expect(screenListings).not.toHaveBeenCalled();
  });
});

describe('where nothing was found', () => {
  const list = (over: Partial<ListLabel>): ListLabel => ({
    ...{ name: 'Customs', regime: 'CN', date: '2026-11-03', freshness: 'fresh' },
    ...{ demonstration: false, recordals: 9, figurative: 0 },
    ...over,
  });
  const t = textsIn('en');
  const said = (...lists: ListLabel[]) => nothingFound(lists, t);

  test('the day of the oldest list is told, and the made-up list counts for nothing', () => {
    const lists = [list({}), list({ date: '2026-10-02' }), list({ date: '2020-01-01', demonstration: true })];
    expect(said(...lists)).toMatch(
      /^Nothing found in your lists, the oldest of Oct 2, 2026\. That is no clearance\.$/,
    );
  });

  test.each(['stale', 'expired', 'undated'] as const)(
    'a list that is %s is named, and nothing reads as clear',
    (freshness) => {
      const words = said(list({}), list({ name: 'Old one', freshness }));
      expect(words).toMatch(/Old one.*(?:is old|has expired)|how old the list Old one/);
      expect(words).not.toMatch(/(?<!the same as )\bclear\b/);
    },
  );

  test('with the made-up list alone, or none, that is said', () => {
    expect(said(list({ demonstration: true }))).toMatch(/only the made-up demonstration list was asked/);
  });
});
