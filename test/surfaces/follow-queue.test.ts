import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { onListsChanged } from '../../lib/lists/store/announce';
import { saidOnce } from '../../lib/messages/said-once';
import { ask } from '../../lib/messages/send';
import { itemOf, type QueueItem } from '../../lib/queue/queue-item';
import type { QueueStore } from '../../lib/queue/queue-store';
import { type WorkItem, workItem } from '../../lib/queue/work-item';
import { onSettingsChanged } from '../../lib/settings/items';
import { type Settings, settingsFrom } from '../../lib/settings/settings';
import { followQueue } from '../../lib/surfaces/follow-queue';
import { isRead, NO_WORK, type QueueWork } from '../../lib/surfaces/queue-work';
import { finding, screening } from '../components/fixtures';
import { offer } from '../decisions/a-decision';
import { eventually } from '../eventually';

vi.mock('../../lib/messages/send', async (original) => ({ ...(await original<object>()), ask: vi.fn() }));
vi.mock('../../lib/lists/store/announce', async (original) => ({
  ...(await original<object>()),
  onListsChanged: vi.fn(),
}));
vi.mock('../../lib/settings/items', async (original) => ({
  ...(await original<object>()),
  onSettingsChanged: vi.fn(),
}));
afterEach(() => vi.clearAllMocks());

const item = (id: string) =>
  itemOf({ listing: offer({ id }), finding: finding() }, 'page', 'amazon.com', '2026-05-20T08:00:00.000Z');
const judgedBy = (list: string) => screening({ findings: [finding({ list })] });
const work = (id: string, list: string): WorkItem => workItem(item(id), judgedBy(list));

/** Lets what waits for it go on. */
function gate() {
  let open = () => {};
  const passed = new Promise<void>((pass) => (open = pass));
  return { passed, open };
}

let stored: QueueItem[];
let shown: QueueWork;
/** Whether each reading that was begun leaves what is shown until it ends. */
let quietly: boolean[];
const known = () => shown.work.map(({ item, finding }) => [item.listing.id, finding?.list]);
/** The page with one item, judged by the list of before; `ends` is when a reading by the new one ends. */
function openPage(ends: Promise<void>) {
  stored = [item('1')];
  quietly = [];
  shown = { ...NO_WORK, round: 1, work: [work('1', 'old')], wishes: settingsFrom({}) };
  let queueChanged = () => {};
  const queue: Pick<QueueStore, 'all' | 'onChanged'> = {
    all: async () => stored,
    onChanged: (hear) => {
      queueChanged = hear;
      return () => {};
    },
  };
  followQueue({
    ...{ queue: queue as QueueStore, shown, isBegun: () => true },
    show: (change) => Object.assign(shown, change),
    async read(isQuiet) {
      quietly.push(isQuiet);
      const items = stored;
      await ends;
      const fresh = items.map(({ listing }) => work(listing.id, 'new'));
      Object.assign(shown, { work: fresh, round: shown.round + 1 });
    },
  });
  const [listsChanged] = vi.mocked(onListsChanged).mock.calls[0]!;
  const [settingsChanged] = vi.mocked(onSettingsChanged).mock.calls[0]!;
  return {
    set: (some: Partial<Settings>) => settingsChanged(settingsFrom(some)),
    queueChanged: () => queueChanged(),
    listsChanged: () => listsChanged({ what: '', judging: true }),
  };
}

beforeEach(() => {
  vi.mocked(ask).mockImplementation(async (_, body) =>
    saidOnce((body as { listings: unknown[] }).listings.map(() => judgedBy('new'))),
  );
});

test('what was put into the queue while all of it was judged anew is there afterwards', async () => {
  const judging = gate();
  const { queueChanged, listsChanged } = openPage(judging.passed);
  listsChanged();
  stored = [item('1'), item('2')];
  queueChanged();
  await eventually(() => expect(shown.work).toHaveLength(2));
  judging.open();
  await eventually(() =>
    expect(known()).toEqual([
      ['1', 'new'],
      ['2', 'new'],
    ]),
  );
});

test('what was put there does not bring back what was judged by the lists of before', async () => {
  const judging = gate();
  const { queueChanged, listsChanged } = openPage(Promise.resolve());
  vi.mocked(ask).mockImplementation(async (_, body) => {
    await judging.passed;
    return saidOnce((body as { listings: unknown[] }).listings.map(() => judgedBy('new')));
  });
  stored = [item('1'), item('2')];
  queueChanged();
  await eventually(() => expect(ask).toHaveBeenCalled());
  listsChanged();
  const allNew = [
    ['1', 'new'],
    ['2', 'new'],
  ];
  await eventually(() => expect(known()).toEqual(allNew));
  judging.open();
  await new Promise((passed) => setTimeout(passed, 20));
  expect(known()).toEqual(allNew);
});

test.each<[string, Partial<Settings>]>([
  ['the other direction', { direction: 'import' }],
  ['the other policy', { policy: 'cautious' }],
  ['a mark of one’s own', { own: [{ markText: 'ALFA', role: 'own' }] }],
  ['how sure a finding must be', { sensitivity: 'few' }],
  ['when a list counts as old', { staleAfterDays: 30 }],
])('%s has what waits judged by it', async (_, some) => {
  const { set } = openPage(Promise.resolve());
  set(some);
  await eventually(() => expect(known()).toEqual([['1', 'new']]));
});

test.each<[string, Partial<Settings>, Partial<QueueWork>]>([
  ['a name', { reviewer: 'Ann' }, { name: 'Ann' }],
  ['labels', { labels: ['golden'] }, { labels: ['golden'] }],
  [
    'reasons',
    { reasons: [{ id: 'a', kind: 'conflict', title: 'A' }] },
    { reasons: [{ id: 'a', kind: 'conflict', title: 'A' }] },
  ],
  ['a site that is off', { sitesOff: ['ebay'] }, {}],
  ['the language', { language: 'ru' }, {}],
])('%s is shown at once, and nothing is judged for it', async (_, some, after) => {
  const { set } = openPage(Promise.resolve());
  set(some);
  expect(shown).toMatchObject(after);
  await new Promise((passed) => setTimeout(passed, 20));
  expect(known()).toEqual([['1', 'old']]);
  expect(shown.round).toBe(1);
});

test('a wish that is taken back while it is judged by has all of it judged by the first again', async () => {
  const judging = gate();
  const { set } = openPage(judging.passed);
  set({ direction: 'import' });
  set({});
  judging.open();
  await eventually(() => expect(shown.round).toBe(3));
});

describe('while the page is first read', () => {
  /** Nothing is shown of it yet: neither what waits nor by which settings that is judged. */
  function openUnread(ends: Promise<void>) {
    const page = openPage(ends);
    Object.assign(shown, { round: 0, work: [], wishes: undefined });
    return page;
  }

  test('a setting has it judged by what is set then, whichever was read before', async () => {
    const { set } = openUnread(Promise.resolve());
    set({ direction: 'import' });
    await eventually(() => expect(known()).toEqual([['1', 'new']]));
  });

  test('what comes into the queue, or a list that becomes another, has all of it read and shown as it is judged', async () => {
    for (const happens of ['queueChanged', 'listsChanged'] as const) {
      const page = openUnread(Promise.resolve());
      page[happens]();
      await eventually(() => expect(known()).toEqual([['1', 'new']]));
      expect(quietly).toEqual([false]);
      vi.clearAllMocks();
    }
  });
});

test('what was not read yet is told from an empty queue', () => {
  expect(isRead(NO_WORK)).toBe(false);
  expect(isRead({ ...NO_WORK, listsLost: [{ name: 'cn', count: 2 }] })).toBe(false);
  expect(isRead({ ...NO_WORK, round: 1 })).toBe(true);
});
