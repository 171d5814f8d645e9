import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { surveyTrouble, takeSightings } from '../../lib/background/survey';
import { takeReported } from '../../lib/background/survey-links';
import type { ShopPage } from '../../lib/messages/protocol';
import type { PageReport } from '../../lib/page/page-state';
import { changeList, changeSettings } from '../../lib/settings/items';
import { noteOpened, openedLinks } from '../../lib/survey/opened-links';
import type { Sighting } from '../../lib/survey/sighting';
import { openSurvey } from '../../lib/survey/store';
import { forgetWaiting } from '../../lib/survey/waiting';
import { finding, screening } from '../components/fixtures';
import { offer } from '../survey/a-look';

const shop = (over: Partial<ShopPage> = {}): ShopPage => ({
  ...{ is: 'shop', tabId: 1, url: new URL('https://www.amazon.com/s?k=shoes'), inFront: true, ...over },
});
const seen = (ids: string[], page = shop()) =>
  takeSightings(
    ids.map((id) => offer({ id, url: `https://www.amazon.com/dp/${id}` })),
    ids.map(() => screening({ findings: [finding()] })),
    page,
  );
const store = openSurvey();

async function kept(): Promise<Sighting[]> {
  return (await store.page({}, 100)).sightings;
}

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    content_scripts: [{ matches: ['https://www.amazon.com/*'], js: ['sites/amazon.js'] }],
  } as never);
  await forgetWaiting();
  await store.clear();
  await changeList('surveyMarks', { add: [{ markText: 'NIKE' }] });
});

test('nothing is kept before the person starts a survey', async () => {
  await seen(['1']);
  expect(await kept()).toEqual([]);
});

describe('while a survey runs', () => {
  beforeEach(() => changeSettings({ surveying: true }));

  test('what a page shows of its marks is kept, once', async () => {
    await seen(['1', '2']);
    await seen(['2']);
    expect((await kept()).map(({ id }) => id).sort()).toEqual(['1', '2']);
    expect(await surveyTrouble()).toBeNull();
  });

  test('nothing is kept of a private window, nor of a site that is not in it', async () => {
    await seen(['1'], shop({ inPrivate: true }));
    await changeList('surveySites', { add: ['ebay'] });
    await seen(['2']);
    expect(await kept()).toEqual([]);
  });

  test('what finds no room waits, is told, and is stored when there is room again', async () => {
    await seen(['1']);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await seen(['2']);
    await seen(['3', '4']);
    expect(await surveyTrouble()).toEqual({ waiting: 3, lost: 0, reason: 'quota' });
    expect((await kept()).map(({ id }) => id)).toEqual(['1']);
    put.mockRestore();
    expect(await surveyTrouble()).toBeNull();
    expect((await kept()).map(({ id }) => id).sort()).toEqual(['1', '2', '3', '4']);
  });

  test('more than waits is counted, never silently left out', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await seen(Array.from({ length: 2_003 }, (_, nth) => `${nth}`));
    expect(await surveyTrouble()).toEqual({ waiting: 2_000, lost: 3, reason: 'quota' });
  });

  describe('an offer that was reported', () => {
    const report: PageReport = {
      ...{ visit: 'v', site: 'amazon', page: 'detail', status: 'unreadable', reason: 'error-page' },
      ...{ cards: 0, readable: 0, off: false, conflicts: 0, reviews: 0, failed: false },
    };
    const at = shop({ url: new URL('https://www.amazon.com/dp/B0REPORTED') });
    const state = async () => (await kept())[0]?.looked?.state;

    beforeEach(async () => {
      await seen(['B0REPORTED']);
      const [one] = await kept();
      await store.replace(new Map([[one!.key, { ...one!, reported: { at: one!.last, title: one!.title } }]]));
    });

    test('is gone where its page says so', async () => {
      await takeReported(report, at);
      expect(await state()).toBe('gone');
    });

    test.each([
      ['is behind a wall', { reason: 'captcha' }],
      ['has not loaded', { reason: 'shell' }],
      ['is another kind of page', { page: 'search' }],
      ['shows it', { readable: 1 }],
    ] as const)('is nothing of that kind where the page %s', async (_, over) => {
      await takeReported({ ...report, ...over }, at);
      expect(await state()).toBeUndefined();
    });

    describe('whose link was opened from the survey', () => {
      const opened = async () =>
        noteOpened({ tabId: at.tabId, key: (await kept())[0]!.key, at: new Date().toISOString() });
      const looked = async () => (await kept())[0]?.looked;
      const read: Partial<PageReport> = { page: 'search', status: 'read', readable: 24 };
      const home = new URL('https://www.amazon.com/s?k=shoes');

      beforeEach(async () => {
        const [one] = await kept();
        const before = new Date(Date.now() - 60_000).toISOString();
        await store.replace(new Map([[one!.key, { ...one!, first: before, last: before }]]));
        await opened();
      });

      test.each([
        ['a page of other offers', read],
        ['an error', { page: 'other', reason: 'error-page' }],
        ['another offer', { ...read, page: 'detail', readable: 1 }],
      ] as const)('leads elsewhere where %s comes', async (_, over) => {
        await takeReported({ ...report, ...over }, { ...at, url: home });
        expect(await looked()).toMatchObject({ state: 'moved', to: home.href });
        expect(await openedLinks.getValue()).toEqual([]);
      });

      test.each([
        ['a wall', { page: 'other', reason: 'captcha' }],
        ['a page to sign in', { page: 'other', reason: 'login' }],
        ['one that has not loaded', { page: 'other', reason: 'shell' }],
      ] as const)('tells nothing yet where %s comes, and is waited for', async (_, over) => {
        await takeReported({ ...report, ...over }, { ...at, url: home });
        expect(await looked()).toBeUndefined();
        expect(await openedLinks.getValue()).toHaveLength(1);
      });

      test('is itself where its own page comes', async () => {
        await takeReported({ ...report, ...read, page: 'detail' }, at);
        expect(await looked()).toBeUndefined();
        expect(await openedLinks.getValue()).toEqual([]);
      });

      test('tells nothing of a page in another tab, nor of one long after', async () => {
        await takeReported({ ...report, ...read }, { ...at, tabId: 7, url: home });
        const long = new Date(Date.now() - 3_600_000).toISOString();
        await noteOpened({ tabId: at.tabId, key: (await kept())[0]!.key, at: long });
        await takeReported({ ...report, ...read }, { ...at, url: home });
        expect(await looked()).toBeUndefined();
      });
    });

    test('is looked at again when it is seen', async () => {
      await takeReported(report, at);
      await seen(['B0REPORTED']);
      expect(await state()).toBe('there');
    });
  });
});
