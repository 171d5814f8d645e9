import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { type Course, StandsPartly } from '../../lib/backup/course';
import { openBackup } from '../../lib/backup/everything';
import { cutOff, cutOffIsRead } from '../../lib/backup/under-way';
import { openDecisions } from '../../lib/decisions/store';
import { failureOf } from '../../lib/locales/failure';
import { withLock } from '../../lib/runtime/with-lock';
import { openSurvey } from '../../lib/survey/store';
import { look } from '../survey/a-look';
import { anotherMachine, choosable, everythingKept, fileOf, type Machine, savedFile } from './machine';

const MANY = 2_500;
const DECISIONS = Array.from({ length: MANY }, (_, nth) => ({
  ...{
    id: `d${nth}`,
    kind: 'not-conflict',
    regime: 'CN',
    recordNo: `T${nth % 90}`,
    mark: 'NIKE',
    words: 'nike',
  },
  reach: { to: 'listing', site: 'ebay.com', listingId: `L${nth}` },
  ...{ note: '', at: '2026-11-01T08:00:00.000Z' },
}));
const NOTE = {
  regime: 'CN',
  recordNo: 'T1',
  note: 'ask',
  authorisedUsers: [],
  at: '2026-01-01T00:00:00.000Z',
};
const LIST = [
  {
    list: {
      name: 'cn',
      date: '2026-05-01',
      demonstration: false,
      version: 1,
      count: 1,
      origin: { kind: 'file', file: 'x' },
    },
  },
  { regime: 'CN', recordNo: 'T1', markText: 'NIKE' },
];

let machine: Machine;
let file: Uint8Array;
beforeEach(async () => {
  machine = await anotherMachine();
  file = fileOf(
    { extra: 'settings', value: { role: 'moderator' } },
    ...DECISIONS.map((item) => ({ extra: 'decisions', item })),
    { note: NOTE },
    ...LIST,
  );
});

async function opened() {
  const backup = await openBackup(() => file);
  return { ...backup, bring: (course?: Course) => backup.restore(choosable(backup), course) };
}

/** Stops once so many things are done. */
function stopAfter(count: number): Course & { passed: number } {
  const stopping = new AbortController();
  const course = {
    passed: 0,
    signal: stopping.signal,
    onMore(more: number) {
      course.passed += more;
      if (course.passed >= count) stopping.abort();
    },
  };
  return course;
}

/** As it is told to a page: not what the log says of it. */
async function kept() {
  return everythingKept(machine);
}

describe('bringing back', () => {
  test('tells each thing that came once, and so does taking back', async () => {
    const course = stopAfter(Number.POSITIVE_INFINITY);
    const { undo, counts, lists } = await (await opened()).bring(course);
    expect(lists).toEqual(['cn']);
    const things = Object.values(counts).reduce((sum, { brings }) => sum + brings, 1);
    expect(course.passed).toBe(things);
    const back = stopAfter(Number.POSITIVE_INFINITY);
    await undo(back);
    expect(back.passed).toBe(things);
  });

  test.each([1, 2, 1_003, 2_003])(
    'that is stopped after %i things leaves everything as it was',
    async (count) => {
      const before = await kept();
      const stopping = (await opened()).bring(stopAfter(count));
      await expect(stopping).rejects.toThrow(/abort/i);
      expect(await kept()).toEqual(before);
      expect(await cutOff()).toBeUndefined();
    },
  );

  test('of a survey that is stopped in the middle leaves none of it', async () => {
    const store = openSurvey();
    await store.keep(Array.from({ length: 1_500 }, (_, nth) => look({ id: `B${nth}` })));
    file = await savedFile();
    await store.clear();
    await expect((await opened()).bring(stopAfter(1_000))).rejects.toThrow(/abort/i);
    expect((await kept()).sightings).toEqual([]);
  });

  test.each([0, 1, 2])(
    'with a background that ends after %i portions leaves everything as it was',
    async (portions) => {
      const before = await kept();
      const { takeIn } = machine.decisions;
      let done = 0;
      vi.spyOn(machine.decisions, 'takeIn').mockImplementation(async (...given) => {
        if (done++ >= portions) throw new Error('the message channel closed');
        await takeIn(...given);
      });
      await expect((await opened()).bring()).rejects.toThrow('the message channel closed');
      expect(await kept()).toEqual(before);
    },
  );

  test('on a full disk leaves everything as it was', async () => {
    const before = await kept();
    const put = IDBObjectStore.prototype.put;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value,
      key,
    ) {
      if ((value as { id?: string }).id === 'd1700') throw new DOMException('no room', 'QuotaExceededError');
      return put.call(this, value, key);
    });
    await expect((await opened()).bring()).rejects.toSatisfy(
      (error) =>
        failureOf(error) === 'no room' || (failureOf(error) as { key: string }).key === 'problem.noRoom',
    );
    full.mockRestore();
    expect(await kept()).toEqual(before);
  });

  test('that fails and cannot be taken back names what stands, and the same file brings the rest', async () => {
    const { takeIn, retract } = machine.decisions;
    let done = 0;
    const failing = [
      vi.spyOn(machine.decisions, 'takeIn').mockImplementation(async (...given) => {
        if (done++ > 0) throw new Error('no answer');
        await takeIn(...given);
      }),
      vi.spyOn(machine.decisions, 'retract').mockRejectedValue(new Error('no answer')),
    ];
    const error = await (await opened()).bring().catch((error) => error);
    expect(error).toBeInstanceOf(StandsPartly);
    expect(error.parts).toEqual(['decisions']);
    for (const spy of failing) spy.mockRestore();
    machine.decisions.takeIn = takeIn;
    machine.decisions.retract = retract;
    expect(await machine.decisions.all()).toHaveLength(1_000);
    const { counts } = await (await opened()).bring();
    expect(counts.decisions).toEqual({ brings: 1_500, stays: 1_000 });
    expect(await machine.decisions.all()).toHaveLength(MANY);
  });

  test('asks for no message with all decisions that are here', async () => {
    await (await opened()).bring();
    const asked = vi.spyOn(machine.decisions, 'all');
    const again = await (await opened()).bring();
    expect(again.counts.decisions).toEqual({ brings: 0, stays: MANY });
    expect(asked).not.toHaveBeenCalled();
  });
});

describe('taking back', () => {
  test.each([1, 1_000, 2_500])('that is stopped after %i things goes on where it was', async (count) => {
    const before = await kept();
    const all = stopAfter(Number.POSITIVE_INFINITY);
    const { undo } = await (await opened()).bring(all);
    const first = stopAfter(count);
    await expect(undo(first)).rejects.toThrow(/abort/i);
    const second = stopAfter(Number.POSITIVE_INFINITY);
    await undo(second);
    expect(first.passed + second.passed).toBe(all.passed);
    expect(await kept()).toEqual(before);
  });
});

describe('two pages', () => {
  test('do not bring back at once: the second is told', async () => {
    const [one, two] = [await opened(), await opened()];
    const both = await Promise.allSettled([one.bring(), two.bring()]);
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(failureOf((both[1] as PromiseRejectedResult).reason)).toEqual({ key: 'notice.backupElsewhere' });
    expect(await machine.decisions.all()).toHaveLength(MANY);
  });

  test('nor does one take back what another brings', async () => {
    const { undo } = await (await opened()).bring();
    const both = await Promise.allSettled([(await opened()).bring(), undo()]);
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  });
});

describe('a page that was closed in the middle', () => {
  const NOTED = { what: 'restore', at: '2026-11-30T10:00:00.000Z' } as const;

  test('is told of until the person has read it', async () => {
    await fakeBrowser.storage.local.set({ restoreUnderWay: NOTED });
    expect(await cutOff()).toEqual(NOTED);
    await cutOffIsRead();
    expect(await cutOff()).toBeUndefined();
  });

  test('is told of still where another try was stopped, and no more where one came to its end', async () => {
    await fakeBrowser.storage.local.set({ restoreUnderWay: NOTED });
    await expect((await opened()).bring(stopAfter(1))).rejects.toThrow(/abort/i);
    expect(await cutOff()).toEqual(NOTED);
    await (await opened()).bring();
    expect(await cutOff()).toBeUndefined();
  });

  test('is not told of while another goes on', async () => {
    await fakeBrowser.storage.local.set({ restoreUnderWay: NOTED });
    await withLock('a backup is brought back', async () => expect(await cutOff()).toBeUndefined());
    expect(await cutOff()).toEqual(NOTED);
  });

  test('is noted before the first decision is stored', async () => {
    let noted: unknown;
    let close = () => {};
    const closed = new Promise<void>((_, reject) => {
      close = () => reject(new Error('closed'));
    });
    const { takeIn } = machine.decisions;
    vi.spyOn(machine.decisions, 'takeIn').mockImplementation(async (...given) => {
      if (noted) return closed;
      noted = await fakeBrowser.storage.local.get('restoreUnderWay');
      await takeIn(...given);
    });
    const bringing = (await opened()).bring();
    await vi.waitUntil(async () => (await openDecisions().count()) === 1_000, { timeout: 20_000 });
    expect(noted).toMatchObject({ restoreUnderWay: { what: 'restore' } });
    close();
    await expect(bringing).rejects.toThrow('closed');
  });

  test('nothing of the kind is told where none was, nor where it came to its end', async () => {
    expect(await cutOff()).toBeUndefined();
    const { undo } = await (await opened()).bring();
    expect(await cutOff()).toBeUndefined();
    await undo();
    expect(await cutOff()).toBeUndefined();
  });
});
