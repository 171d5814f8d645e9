import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { bulkTasks } from '../../lib/bulk/bulk-check-worker';
import type { BulkTasks } from '../../lib/bulk/bulk-tasks';
import { createBulkCheck } from '../../lib/bulk/check';
import { decideRows } from '../../lib/bulk/decide-rows';
import { createDecisionService, type DecisionService } from '../../lib/decisions/decision-service';
import { openDecisions } from '../../lib/decisions/store';
import type { ListingPicture } from '../../lib/domain/listing-picture';
import { closeListsDatabase, replaceList } from '../../lib/lists/store/list-repository';
import { notice } from '../../lib/locales/notice';
import { admitOwn, answer } from '../../lib/messages/answer';
import { settingsFrom } from '../../lib/settings/settings';
import type { WorkerHandle } from '../../lib/workers/call-worker';
import { serveTasks } from '../../lib/workers/serve-tasks';
import type { FromWorker, ToWorker } from '../../lib/workers/worker-task';
import { own } from '../lists/sample-list';
import { openMessageChannel } from '../message-channel';
import { recordalOf } from '../recordal-of';

const judging = async () => ({ settings: settingsFrom({}), on: '2026-05-20', locale: 'en' });
const QUORVANE = recordalOf({ recordNo: 'T1', markText: 'QUORVANE', classes: [25], goods: [] });
const TELLIMOR = recordalOf({ recordNo: 'T2', markText: 'TELLIMOR', classes: [11], goods: [] });
const TITLES = ['Quorvane socks', 'Tellimor lamp', 'plain cotton socks'];
const [SOCKS, LAMP, PLAIN] = [1, 2, 3];

/** The worker of the check, in this thread; `hold` lets no answer of a task of this name through before it is called again. */
function worker() {
  const held = new Map<string, (() => void)[]>();
  function open(): WorkerHandle {
    let toWorker: (message: ToWorker) => void = () => {};
    let toPage: (message: FromWorker) => void = () => {};
    const handlers = bulkTasks();
    const slow = Object.fromEntries(
      Object.entries(handlers).map(([name, handle]) => [
        name,
        async (...about: Parameters<typeof handle>) => {
          const done = await (handle as (...about: unknown[]) => unknown)(...about);
          const waiting = held.get(name);
          if (waiting) await new Promise<void>((go) => waiting.push(go));
          return done;
        },
      ]),
    );
    serveTasks<BulkTasks>(
      { post: (message) => toPage(structuredClone(message)), listen: (hear) => (toWorker = hear) },
      slow as never,
    );
    return {
      post: (message) => toWorker(structuredClone(message)),
      listen: (hear) => (toPage = hear),
      onDeath() {},
      terminate() {},
    };
  }
  return {
    open,
    hold: (name: keyof BulkTasks) => void held.set(name, []),
    release(name: keyof BulkTasks) {
      for (const go of held.get(name) ?? []) go();
      held.delete(name);
    },
  };
}

let desk: DecisionService;
let refused: Error | undefined;
beforeEach(async () => {
  await closeListsDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  openMessageChannel();
  refused = undefined;
  const store = openDecisions();
  desk = createDecisionService(store, () => {});
  answer(
    {
      async decide({ asks }) {
        if (refused) throw refused;
        return { decisions: await desk.decide(asks) };
      },
      async retract({ ids }) {
        if (refused) throw refused;
        await desk.retract(ids);
        return null;
      },
    },
    admitOwn,
  );
  await replaceList(own, [QUORVANE, TELLIMOR]);
});

async function checkedFile(titles = TITLES) {
  const { open, hold, release } = worker();
  const check = createBulkCheck({ openWorker: open, judging, changed() {} });
  await check.open(new Blob([titles.join('\n')]), 'offers.csv');
  const deciding = decideRows(check);
  const results = () => {
    if (check.stage.at !== 'results') throw new Error('there are no results');
    return check.stage.results;
  };
  return {
    ...{ check, hold, release },
    start: () => check.start({ title: 0 }),
    levels: () => results().rows.map(({ level }) => level),
    undoable: () => (check.stage.at === 'results' ? check.stage.undoable : undefined),
    decide: (row: number, kind: 'not-conflict' | 'conflict' = 'not-conflict') =>
      deciding.onDecide([results().row(row)!], kind),
    undo: () => deciding.onUndo(),
    lay: (row: number, ...pictures: ListingPicture[]) => check.layPictures(results(), [{ row, pictures }]),
    finding: (row: number) => results().row(row)?.finding,
  };
}
async function checked() {
  const file = await checkedFile();
  await file.start();
  return file;
}

const unread: ListingPicture = { name: 'b.png', unread: notice('pictureNotYet') };
const shows = (text: string): ListingPicture => ({
  name: 'a.png',
  lines: [{ text, boxes: [...text].map((_, at) => [at, 0, 1, 1] as const) }],
});

describe('a decision is taken back', () => {
  test('where nothing came after it, as the rows stood', async () => {
    const { levels, decide, undo, undoable } = await checked();
    expect(levels()).toEqual(['review', 'review', 'clear']);
    await decide(SOCKS);
    expect([levels(), undoable()]).toEqual([['clear', 'review', 'clear'], 1]);
    await undo();
    expect([levels(), undoable()]).toEqual([['review', 'review', 'clear'], undefined]);
    expect(await desk.all()).toEqual([]);
  });

  test('after pictures came over its row, which keeps what they show', async () => {
    const { levels, decide, undo, undoable, lay, finding } = await checked();
    await decide(SOCKS);
    await lay(SOCKS, shows('TELLIMOR'));
    expect(undoable()).toBe(1);
    await undo();
    expect(levels()).toEqual(['review', 'review', 'clear']);
    expect(finding(SOCKS)?.decision).toBeUndefined();
    // Set aside once more, what the picture shows is what is left.
    await decide(SOCKS);
    expect(finding(SOCKS)).toMatchObject({ mark: 'QUORVANE' });
    expect(levels()[0]).not.toBe('clear');
  });

  test('after its pictures were asked for and not read: the row is not clear', async () => {
    const { levels, decide, undo, lay } = await checked();
    await decide(SOCKS);
    await lay(SOCKS, unread);
    await lay(PLAIN, unread);
    expect(levels()).toEqual(['not-looked-up', 'review', 'not-looked-up']);
    await undo();
    expect(levels()).toEqual(['review', 'review', 'not-looked-up']);
  });

  test('while pictures come over its row', async () => {
    const { levels, decide, undo, lay, hold, release } = await checked();
    await decide(SOCKS);
    hold('layPictures');
    const laying = lay(SOCKS, unread);
    const undoing = undo();
    await new Promise((done) => setTimeout(done, 30));
    release('layPictures');
    await Promise.all([laying, undoing]);
    expect(levels()[0]).toBe('review');
  });

  test('after a list changed and its row was checked again by that', async () => {
    const { check, levels, decide, undo, undoable } = await checked();
    await decide(SOCKS);
    await replaceList(own, [QUORVANE, { ...QUORVANE, recordNo: 'T9' }, TELLIMOR]);
    await check.rerun();
    expect(undoable()).toBe(1);
    await undo();
    expect(levels()).toEqual(['review', 'review', 'clear']);
  });

  test('a row beside it, of which pictures came, stays as it is', async () => {
    const { levels, decide, undo, lay } = await checked();
    await decide(SOCKS);
    await lay(LAMP, unread);
    await undo();
    expect(levels()).toEqual(['review', 'review', 'clear']);
  });
});

describe('a decision that cannot be kept', () => {
  test('is told, and changes no row', async () => {
    const { levels, decide } = await checked();
    refused = new Error('the disk is full');
    await expect(decide(SOCKS)).rejects.toThrow('the disk is full');
    expect(levels()).toEqual(['review', 'review', 'clear']);
  });

  test('leaves the one before to be taken back, which then is', async () => {
    const { levels, decide, undo } = await checked();
    await decide(SOCKS);
    refused = new Error('the disk is full');
    await expect(decide(LAMP)).rejects.toThrow();
    refused = undefined;
    await undo();
    expect(levels()).toEqual(['review', 'review', 'clear']);
    expect(await desk.all()).toEqual([]);
  });

  test('and one that cannot be taken back stays, and can be asked for again', async () => {
    const { levels, decide, undo, undoable } = await checked();
    await decide(SOCKS);
    refused = new Error('the disk is full');
    await expect(undo()).rejects.toThrow();
    expect([levels()[0], undoable()]).toEqual(['clear', 1]);
    refused = undefined;
    await undo();
    expect(levels()[0]).toBe('review');
  });
});

test('two presses on undo take back one decision', async () => {
  const { levels, decide, undo } = await checked();
  await decide(LAMP);
  await decide(SOCKS);
  await Promise.all([undo(), undo()]);
  expect(levels()).toEqual(['review', 'clear', 'clear']);
  expect(await desk.all()).toHaveLength(1);
});

describe('a decision made while rows come in', () => {
  const MANY = Array.from({ length: 900 }, (_, at) => (at % 300 === 0 ? 'Quorvane socks' : `plain ${at}`));

  async function running() {
    const file = await checkedFile(MANY);
    const running = file.start();
    await expect.poll(() => file.check.stage.at === 'results' && file.levels().length).toBeGreaterThan(0);
    file.check.pause(true);
    const goOn = () => {
      file.check.pause(false);
      return running;
    };
    return { ...file, goOn };
  }

  test('reaches the rows that come after it, and its undo does too', async () => {
    const { levels, decide, undo, undoable, goOn } = await running();
    expect(levels().length).toBeLessThan(MANY.length);
    await decide(1);
    await goOn();
    expect(levels().filter((level) => level === 'review')).toHaveLength(0);
    expect(undoable()).toBe(3);
    await undo();
    expect(levels().filter((level) => level === 'review')).toHaveLength(3);
  });

  test('and taken back before they come reaches none of them', async () => {
    const { levels, decide, undo, undoable, goOn } = await running();
    await decide(1);
    await undo();
    await goOn();
    expect(levels().filter((level) => level === 'review')).toHaveLength(3);
    expect(undoable()).toBeUndefined();
  });
});
