import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { openDecisions } from '../../lib/decisions/store';
import type { Listing } from '../../lib/domain/listing';
import { listsDatabase } from '../../lib/lists/store/database';
import { closeListsDatabase, removeList, replaceList } from '../../lib/lists/store/list-repository';
import { saidOnce } from '../../lib/messages/said-once';
import { ask } from '../../lib/messages/send';
import { itemOf } from '../../lib/queue/queue-item';
import { openQueue } from '../../lib/queue/queue-store';
import { NO_WORK, type QueueWork, readWork } from '../../lib/surfaces/queue-work';
import { finding, screening } from '../components/fixtures';
import { offer } from '../decisions/a-decision';
import { own } from '../lists/sample-list';
import { recordalOf } from '../recordal-of';

vi.mock('../../lib/messages/send', async (real) => ({
  ...(await real<typeof import('../../lib/messages/send')>()),
  ask: vi.fn(),
}));

/** What the background finds in a listing; it fails where a test has it fail. */
let judge: (listing: Listing) => ReturnType<typeof screening>;
/** What the background notes as lost once it opens the lists. */
let lose: () => Promise<void>;
let asked: string[];
let named = 0;

beforeEach(async () => {
  await closeListsDatabase();
  await fakeBrowser.storage.local.clear();
  globalThis.indexedDB = new IDBFactory();
  named += 1;
  asked = [];
  judge = () => screening({ findings: [finding()] });
  lose = async () => {};
  vi.mocked(ask).mockImplementation(async (kind, body) => {
    if (kind === 'lists') {
      await lose();
      return { lists: [] };
    }
    const { listings } = body as { listings: Listing[] };
    const answer = saidOnce(listings.map(judge));
    asked.push(...listings.map(({ id }) => id));
    return answer;
  });
});

const itemWith = (id: string, about: Partial<ReturnType<typeof finding>> = {}) =>
  itemOf(
    { listing: offer({ id }), finding: finding(about) },
    'page',
    'amazon.com',
    '2026-05-20T08:00:00.000Z',
  );

/** The page over a queue with these items, read as it opens and again as it is asked to. */
async function openPage(items: ReturnType<typeof itemWith>[]) {
  const queue = openQueue(`queue ${named}`);
  const from = { queue, store: openDecisions(`decisions ${named}`) };
  await queue.add(items);
  const shown: QueueWork = { ...NO_WORK };
  const told: Partial<QueueWork>[] = [];
  const read = (how: { round: number; quietly?: boolean; judged?: QueueWork['work'] }) =>
    readWork({ ...from, ...how }, (change) => {
      told.push(change);
      Object.assign(shown, change);
    });
  await read({ round: 1 });
  return { shown, told, read, queue };
}

describe('where judging failed on the way', () => {
  const many = Array.from({ length: 250 }, (_, nth) => itemWith(String(nth).padStart(3, '0')));
  const failAt = (id: string) => {
    judge = (listing) => {
      if (listing.id === id) throw new Error('the disk is gone');
      return screening({ findings: [finding()] });
    };
  };
  const succeed = () => {
    judge = () => screening({ findings: [finding()] });
  };

  test('what was judged stays, and the rest alone is judged once more', async () => {
    failAt('120');
    const { shown, told, read } = await openPage(many);
    const judged = shown.work;
    expect(shown.failure).toContain('the disk is gone');
    expect(judged.length + shown.pending).toBe(250);
    expect(shown.pending).toBeGreaterThan(0);

    succeed();
    asked = [];
    told.length = 0;
    await read({ round: shown.round, judged });
    expect(shown).toMatchObject({ failure: '', pending: 0, round: 1 });
    expect(shown.work).toHaveLength(250);
    expect(new Set(shown.work.map(({ item }) => item.key)).size).toBe(250);
    expect(asked).toHaveLength(250 - judged.length);
    // Nothing that was in view went away meanwhile, nor what was decided since.
    expect(told.every(({ work }) => !work || work.length >= judged.length)).toBe(true);
    expect(told.some((change) => 'since' in change)).toBe(false);
  });

  test('and it failed again: it is said again, and nothing is lost', async () => {
    failAt('000');
    const { shown, read } = await openPage(many);
    expect(shown).toMatchObject({ work: [], pending: 250 });
    failAt('249');
    await read({ round: 1, judged: shown.work });
    expect(shown.failure).toContain('the disk is gone');
    expect(shown.work.length + shown.pending).toBe(250);
    succeed();
    await read({ round: 1, judged: shown.work });
    expect(shown).toMatchObject({ failure: '', pending: 0 });
  });

  test('what was taken out of the queue meanwhile is not shown any more', async () => {
    failAt('120');
    const { shown, read, queue } = await openPage(many);
    const [first] = shown.work;
    await queue.remove([first!.item.key]);
    succeed();
    await read({ round: 1, judged: shown.work });
    expect(shown.work).toHaveLength(249);
  });

  test('in a quiet reading, what is shown stays', async () => {
    const { shown, read } = await openPage(many);
    failAt('120');
    await read({ round: 2, quietly: true });
    expect(shown.work).toHaveLength(250);
    expect(shown).toMatchObject({ pending: 0, round: 1 });
    expect(shown.failure).toContain('the disk is gone');
  });
});

describe('an item whose words are no finding any more', () => {
  const rows = () => [recordalOf({ recordNo: 'T1', markText: 'NIKE' }), recordalOf({ recordNo: 'T2' })];
  const state = async (about: Partial<ReturnType<typeof finding>> = {}) => {
    judge = () => screening({ outcome: 'clear', findings: [] });
    const { shown } = await openPage([itemWith('1', { recordNo: 'T1', ...about })]);
    return shown.work.map(({ state }) => state);
  };
  const change = async (notice: 'damaged' | 'newer-version' | 'rebuilt') => {
    const database = await listsDatabase();
    await database.put('lists', { ...(await database.get('lists', own.name))!, notice });
  };

  test.each<[string, () => Promise<unknown>]>([
    ['no list was ever here', async () => {}],
    ['its list was removed', async () => replaceList(own, rows()).then(() => removeList(own.name))],
    ['its list came without it', async () => replaceList(own, [recordalOf({ recordNo: 'T2' })])],
    ['its list is damaged', async () => replaceList(own, rows()).then(() => change('damaged'))],
    [
      'its list is of a newer version',
      async () => replaceList(own, rows()).then(() => change('newer-version')),
    ],
    [
      'a list of other customs has the number',
      async () => replaceList(own, [recordalOf({ recordNo: 'T1', regime: 'KZ' })]),
    ],
  ])('was judged by nobody where %s', async (_, lists) => {
    await lists();
    expect(await state()).toEqual(['unheld']);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['its list is there', async () => replaceList(own, rows())],
    ['its list was rebuilt', async () => replaceList(own, rows()).then(() => change('rebuilt'))],
    ['another list has it too', async () => replaceList({ ...own, name: 'mirror' }, rows())],
    [
      'its list is damaged, and another has it',
      async () => {
        await replaceList(own, rows());
        await change('damaged');
        await replaceList({ ...own, name: 'mirror' }, rows());
      },
    ],
    [
      'its list lost its digest',
      async () => {
        await replaceList(own, rows());
        await (await listsDatabase()).clear('digests');
      },
    ],
  ])('is gone where %s', async (_, lists) => {
    await lists();
    expect(await state()).toEqual(['gone']);
  });

  test('an item that is still found is open, whatever lists there are', async () => {
    const { shown } = await openPage([itemWith('1')]);
    expect(shown.work.map(({ state }) => state)).toEqual(['open']);
  });
});

describe('lists that the browser lost', () => {
  const LOST = [{ name: 'cn', count: 2 }];

  test('are told with an empty queue, though the background notes them only as it is asked for lists', async () => {
    lose = () => fakeBrowser.storage.local.set({ listsLost: LOST });
    const { told } = await openPage([]);
    expect(told.find(({ work }) => work)).toMatchObject({ work: [], pending: 0, listsLost: LOST });
  });

  test('leave an empty queue to be read where the background does not answer', async () => {
    await fakeBrowser.storage.local.set({ listsLost: LOST });
    lose = () => Promise.reject(new Error('unanswered'));
    const { shown } = await openPage([]);
    expect(shown).toMatchObject({ listsLost: LOST, round: 1, failure: '' });
  });
});

test('items that the browser lost are told as the queue is read', async () => {
  await fakeBrowser.storage.local.set({ queueKnown: 3 });
  const { told } = await openPage([]);
  expect(told.find(({ work }) => work)).toMatchObject({ work: [], queueLost: 3 });
});
