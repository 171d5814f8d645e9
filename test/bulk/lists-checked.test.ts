import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { bulkTasks } from '../../lib/bulk/bulk-check-worker';
import type { BulkTasks, CheckProgress, Judging } from '../../lib/bulk/bulk-tasks';
import { createBulkCheck } from '../../lib/bulk/check';
import type { ListLabel } from '../../lib/lists/list-label';
import { closeListsDatabase, removeList, replaceList } from '../../lib/lists/store/list-repository';
import { notice } from '../../lib/locales/notice';
import { type Settings, settingsFrom } from '../../lib/settings/settings';
import type { WorkerHandle } from '../../lib/workers/call-worker';
import { serveTasks, type TaskHandlers } from '../../lib/workers/serve-tasks';
import type { FromWorker, ToWorker } from '../../lib/workers/worker-task';
import { listing } from '../components/fixtures';
import { eventually } from '../eventually';
import { own } from '../lists/sample-list';
import { recordalOf } from '../recordal-of';

const JUDGING: Judging = { settings: settingsFrom({}), on: '2026-05-20', locale: 'en' };
const label = (name: string, demonstration = false): ListLabel => ({
  ...{ name, regime: 'CN', date: '2026-05-01', freshness: 'fresh', demonstration },
  ...{ recordals: 9, figurative: 0 },
});
const DOUBT = notice('workbookLocked');
const MADE_UP = label('demo', true);
const REGISTER = label('register');

/** What a check comes to, step by step: `go` lets the worker report its rows, or fail with this. */
function steppedCheck() {
  let lists = [MADE_UP];
  let { settings } = JUDGING;
  let opened = 0;
  let beforeLists = () => {};
  let go: (failure?: Error) => void = () => {};
  async function report(hear: (progress: CheckProgress) => void, signal: AbortSignal): Promise<undefined> {
    hear({ kind: 'read', rows: 1, doubts: [DOUBT] });
    beforeLists();
    hear({ kind: 'lists', lists });
    await new Promise<void>((done, failed) => {
      go = (failure) => (failure ? failed(failure) : done());
      signal.addEventListener('abort', () => failed(signal.reason));
    });
    hear({ kind: 'rows', rows: [{ row: 2, listing: listing(), level: 'clear' }] });
  }
  const handlers: TaskHandlers<BulkTasks> = {
    open: async () => ({
      headers: ['title'],
      guess: { title: 0 },
      pictureColumns: [],
      sample: [],
      leftOut: [],
    }),
    run: (_, context) => report(context.report, context.signal),
    rerun: (_, context) => report(context.report, context.signal),
    layPictures: () => [],
    judgeAnew: () => [],
    pause() {},
    resume() {},
  };
  function openWorker(): WorkerHandle {
    opened += 1;
    let toWorker: (message: ToWorker) => void = () => {};
    let toPage: (message: FromWorker) => void = () => {};
    serveTasks<BulkTasks>(
      { post: (message) => toPage(message), listen: (hear) => (toWorker = hear) },
      handlers,
    );
    return {
      post: (message) => toWorker(message),
      listen: (hear) => (toPage = hear),
      onDeath() {},
      terminate() {},
    };
  }
  const check = createBulkCheck({
    openWorker,
    judging: async () => ({ ...JUDGING, settings }),
    changed() {},
  });
  const results = () => {
    if (check.stage.at !== 'results') throw new Error('no results');
    return check.stage;
  };
  const isRunning = () => eventually(() => expect(results().run.phase).toBe('running'));
  return {
    check,
    results,
    go: (failure?: Error) => go(failure),
    isRunning,
    opened: () => opened,
    /** Has this happen between a worker's look at the lists and its word of them. */
    beforeLists: (happens: () => void) => (beforeLists = happens),
    /** A real list comes in place of the made-up one. */
    change() {
      lists = [REGISTER];
      check.listsChanged();
    },
    /** Something else is set. */
    set(some: Partial<Settings>) {
      settings = settingsFrom(some);
      check.settingsChanged(settings);
    },
    /** Checks all rows by the made-up list, to the end. */
    async run() {
      await check.open(new Blob(['x']), 'offers.csv');
      const ended = check.start({ title: 0 });
      await isRunning();
      go();
      await ended;
    },
  };
}

describe('the lists that rows were checked against', () => {
  test('are those of the check, whichever lists came afterwards', async () => {
    const { check, change, results, run } = steppedCheck();
    await run();
    change();
    expect(check.lists).toEqual([MADE_UP]);
    expect(results().outdated).toBe(true);
  });

  test('are the new ones once all that these touch was checked again', async () => {
    const { check, change, go, isRunning, results, run } = steppedCheck();
    await run();
    change();
    const again = check.rerun();
    await isRunning();
    expect(check.lists).toEqual([MADE_UP]);
    go();
    await again;
    expect(check.lists).toEqual([REGISTER]);
    expect(results().outdated).toBe(false);
  });

  test.each<[string, (on: ReturnType<typeof steppedCheck>) => void]>([
    ['was cancelled', ({ check }) => check.cancel()],
    ['failed', ({ go }) => go(new Error('the disk is gone'))],
  ])('stay those of before where checking again %s', async (_, end) => {
    const stepped = steppedCheck();
    const { check, change, isRunning, results, run } = stepped;
    await run();
    change();
    const again = check.rerun();
    await isRunning();
    end(stepped);
    await again;
    expect(check.lists).toEqual([MADE_UP]);
    expect(results().outdated).toBe(true);
  });

  test('are older than what is here where a list changed while rows were checked again', async () => {
    const { check, change, go, isRunning, results, run } = steppedCheck();
    await run();
    change();
    const again = check.rerun();
    await isRunning();
    check.listsChanged();
    go();
    await again;
    expect(results().outdated).toBe(true);
  });

  test('and where one changed before the first row came', async () => {
    const { check, change, go, isRunning, results } = steppedCheck();
    await check.open(new Blob(['x']), 'offers.csv');
    const ended = check.start({ title: 0 });
    await isRunning();
    await eventually(() => expect(check.lists).toEqual([MADE_UP]));
    change();
    go();
    await ended;
    expect(check.lists).toEqual([MADE_UP]);
    expect(results().outdated).toBe(true);
  });

  test('and where the news of it came before those of the lists that were looked at', async () => {
    const { beforeLists, check, go, isRunning, results } = steppedCheck();
    await check.open(new Blob(['x']), 'offers.csv');
    beforeLists(() => check.listsChanged());
    const ended = check.start({ title: 0 });
    await isRunning();
    go();
    await ended;
    expect(results().outdated).toBe(true);
  });

  test.each<[string, (on: ReturnType<typeof steppedCheck>) => void]>([
    ['was cancelled', ({ check }) => check.cancel()],
    ['failed', ({ go }) => go(new Error('the list is damaged'))],
  ])('are asked about every row where the first check %s before all of them were', async (_, end) => {
    const stepped = steppedCheck();
    const { check, change, go, isRunning, opened, results } = stepped;
    await check.open(new Blob(['x']), 'offers.csv');
    const ended = check.start({ title: 0 });
    await isRunning();
    end(stepped);
    await ended;
    change();
    expect(results().outdated).toBe(true);
    const again = check.rerun();
    await isRunning();
    go();
    await again;
    expect(results().results.rows).toHaveLength(1);
    expect(results().run).toMatchObject({ phase: 'finished', done: 1 });
    expect(results().run.touchedOf).toBeUndefined();
    expect(check.lists).toEqual([REGISTER]);
    expect(opened()).toBe(2);
    expect(results().leftOut).toEqual([DOUBT]);
  });

  test('are in no doubt where none changed, nor before anything is checked', async () => {
    const { check, results, run } = steppedCheck();
    expect(check.lists).toBeUndefined();
    check.listsChanged();
    await run();
    expect(results().outdated).toBe(false);
    expect(check.lists).toEqual([MADE_UP]);
  });
});

describe('the worker tells the lists by which it checks', () => {
  beforeEach(async () => {
    await closeListsDatabase();
    globalThis.indexedDB = new IDBFactory();
  });

  test('before the first row, at each check anew', async () => {
    const rows = [recordalOf({ recordNo: 'T1', markText: 'QUORVANE' })];
    await replaceList({ ...own, name: 'first' }, rows);
    const told: string[] = [];
    const context = {
      signal: new AbortController().signal,
      report(progress: CheckProgress) {
        if (progress.kind === 'lists') told.push(progress.lists.map(({ name }) => name).join());
        if (progress.kind === 'rows') told.push(`${progress.rows.length} rows`);
      },
    };
    const tasks = bulkTasks();
    await tasks.open({ file: new Blob(['title\nQuorvane socks\nplain socks']) }, context);
    await tasks.run({ map: { title: 0 }, judging: JUDGING }, context);
    await replaceList({ ...own, name: 'second' }, rows);
    await removeList('first');
    await tasks.rerun(JUDGING, context);
    expect(told).toEqual(['first', '2 rows', 'second', '1 rows']);
  });

  test('and checks by a list that came while rows were compared at the next', async () => {
    const ours = (name: string, markText: string) =>
      replaceList({ ...own, name }, [recordalOf({ recordNo: name, markText })]);
    await ours('first', 'QUORVANE');
    const checked: number[] = [];
    const context = {
      signal: new AbortController().signal,
      report(progress: CheckProgress) {
        if (progress.kind === 'rows') checked.push(...progress.rows.map(({ row }) => row));
      },
    };
    const tasks = bulkTasks();
    await tasks.open({ file: new Blob(['title\nQuorvane socks\nZelvikan socks']) }, context);
    await tasks.run({ map: { title: 0 }, judging: JUDGING }, context);
    await ours('second', 'MORDANTIL');
    const again = tasks.rerun(JUDGING, context);
    await tasks.pause(null, context);
    await new Promise((passed) => setTimeout(passed, 100));
    await ours('third', 'ZELVIKAN');
    checked.length = 0;
    await tasks.resume(null, context);
    await again;
    await tasks.rerun(JUDGING, context);
    expect(checked).toContain(3);
  });
});

describe('the settings that rows were judged by', () => {
  test('are others once one of them is, until all rows were judged by it', async () => {
    const { check, go, isRunning, results, run, set } = steppedCheck();
    await run();
    set({ direction: 'import' });
    expect(results().outdated).toBe(true);
    const again = check.rerun();
    await isRunning();
    go();
    await again;
    expect(results().outdated).toBe(false);
  });

  test('are the same where only what judges nothing was set', async () => {
    const { results, run, set } = steppedCheck();
    await run();
    set({ reviewer: 'Ann', sitesOff: ['ebay'] });
    expect(results().outdated).toBe(false);
  });

  test.each([
    ['before the file was read', true],
    ['while rows were checked', false],
  ])('are others where one was set %s: they are asked for as a check begins', async (_, isEarly) => {
    const { beforeLists, check, go, isRunning, results, set } = steppedCheck();
    await check.open(new Blob(['x']), 'offers.csv');
    if (isEarly) beforeLists(() => set({ policy: 'cautious' }));
    const ended = check.start({ title: 0 });
    await isRunning();
    if (!isEarly) set({ policy: 'cautious' });
    go();
    await ended;
    expect(results().outdated).toBe(true);
  });

  test('are others where rows are checked again and another is set meanwhile', async () => {
    const { check, go, isRunning, results, run, set } = steppedCheck();
    await run();
    set({ direction: 'import' });
    const again = check.rerun();
    await isRunning();
    set({ direction: 'import', policy: 'cautious' });
    go();
    await again;
    expect(results().outdated).toBe(true);
  });

  test('are those of the next file where one was set before it', async () => {
    const { results, run, set } = steppedCheck();
    await run();
    set({ direction: 'import' });
    await run();
    expect(results().outdated).toBe(false);
  });
});
