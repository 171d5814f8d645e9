import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { eraseEverything } from '../../lib/backup/erase';
import { openBackup } from '../../lib/backup/everything';
import { cutOff } from '../../lib/backup/under-way';
import { openDecisions } from '../../lib/decisions/store';
import { failureOf } from '../../lib/locales/failure';
import { decide } from '../decisions/a-decision';
import { anotherMachine, choosable, fileOf, type Machine } from './machine';

const DECISIONS = Array.from({ length: 2_500 }, (_, nth) => ({
  ...{ id: `d${nth}`, kind: 'not-conflict', regime: 'CN', recordNo: `T${nth}`, mark: 'NIKE', words: 'nike' },
  reach: { to: 'listing', site: 'ebay.com', listingId: `L${nth}` },
  ...{ note: '', at: '2026-11-01T08:00:00.000Z' },
}));
const FILE = fileOf(...DECISIONS.map((item) => ({ extra: 'decisions', item })));
const ELSEWHERE = { key: 'notice.backupElsewhere' };

let machine: Machine;
beforeEach(async () => {
  machine = await anotherMachine();
});

async function bring() {
  const backup = await openBackup(() => FILE);
  return backup.restore(choosable(backup));
}
const refusal = ({ reason }: PromiseRejectedResult) => failureOf(reason);
const decided = async () => (await machine.decisions.all()).length;

describe('erasing everything on one page while another brings a backup back', () => {
  test('is refused: the rest of the backup would come after all', async () => {
    const [bringing, erasing] = await Promise.allSettled([bring(), eraseEverything()]);
    // Which of the two comes first is the browser's; never both.
    const statuses = [bringing.status, erasing.status].sort();
    expect(statuses).toEqual(['fulfilled', 'rejected']);
    expect(await decided()).toBe(bringing.status === 'fulfilled' ? 2_500 : 0);
  });

  test('is refused while it is taken back, and possible afterwards', async () => {
    const { undo } = await bring();
    const [, erasing] = await Promise.allSettled([undo(), eraseEverything()]);
    expect(refusal(erasing as PromiseRejectedResult)).toEqual(ELSEWHERE);
    expect((await eraseEverything()).left).toEqual([]);
  });

  test('is not taken back meanwhile, and is afterwards', async () => {
    await bring();
    const erased = await eraseEverything();
    expect(await decided()).toBe(0);
    const backup = await openBackup(() => FILE);
    const [, back] = await Promise.allSettled([backup.restore([]), erased.undo()]);
    expect(refusal(back as PromiseRejectedResult)).toEqual(ELSEWHERE);
    await erased.undo();
    expect(await decided()).toBe(2_500);
  });

  test('a backup is not brought back while an erasure is taken back', async () => {
    await bring();
    const erased = await eraseEverything();
    const backup = await openBackup(() => FILE);
    const [, bringing] = await Promise.allSettled([erased.undo(), backup.restore([])]);
    expect(refusal(bringing as PromiseRejectedResult)).toEqual(ELSEWHERE);
    expect(await decided()).toBe(2_500);
  });
});

describe('an erasure that was cut off', () => {
  const NOTED = { what: 'erase', at: '2026-11-30T10:00:00.000Z' } as const;
  beforeEach(() => fakeBrowser.storage.local.set({ restoreUnderWay: NOTED }));

  test('is told of still when a backup came back, and when that was taken back: what was to go is still here', async () => {
    const { undo } = await bring();
    expect(await cutOff()).toEqual(NOTED);
    await undo();
    expect(await cutOff()).toEqual(NOTED);
  });

  test('is told of again where the erasure after it is taken back', async () => {
    const { undo } = await eraseEverything();
    expect(await cutOff()).toBeUndefined();
    await undo();
    expect(await cutOff()).toEqual(NOTED);
  });
});

test.each(['restore', 'undo', 'eraseUndo'] as const)(
  'one that was cut off (%s) is told of no more when a backup came back',
  async (what) => {
    await fakeBrowser.storage.local.set({ restoreUnderWay: { what, at: '2026-11-30T10:00:00.000Z' } });
    await bring();
    expect(await cutOff()).toBeUndefined();
  },
);

describe('a restore that was cut off', () => {
  const NOTED = { what: 'restore', at: '2026-11-30T10:00:00.000Z' } as const;
  beforeEach(() => fakeBrowser.storage.local.set({ restoreUnderWay: NOTED }));

  test('is no more told of once everything is erased: none of it is here', async () => {
    await eraseEverything();
    expect(await cutOff()).toBeUndefined();
  });

  test('is told of again where the erasure is taken back', async () => {
    const { undo } = await eraseEverything();
    await undo();
    expect(await cutOff()).toEqual(NOTED);
  });

  test('is told of still where something could not be erased', async () => {
    machine.decisions.erase = async () => {
      throw new Error('the disk is full');
    };
    const { left } = await eraseEverything();
    expect(left).toEqual(['decisions']);
    expect(await cutOff()).toEqual(NOTED);
  });
});

describe('an erasure, and the taking back of one,', () => {
  const noted = async () => (await fakeBrowser.storage.local.get('restoreUnderWay')).restoreUnderWay;

  test('are noted while they go on, for the page that comes after one that was closed', async () => {
    const seen: unknown[] = [];
    const { erase, takeIn } = machine.decisions;
    vi.spyOn(machine.decisions, 'erase').mockImplementation(async () => {
      seen.push(await noted());
      await erase();
    });
    vi.spyOn(machine.decisions, 'takeIn').mockImplementation(async (...given) => {
      seen.push(await noted());
      await takeIn(...given);
    });
    await machine.decisions.takeIn([decide('conflict')]);
    seen.splice(0);
    const { undo } = await eraseEverything();
    expect(await cutOff()).toBeUndefined();
    await undo();
    expect(await cutOff()).toBeUndefined();
    expect(seen).toMatchObject([{ what: 'erase' }, { what: 'eraseUndo' }]);
  });

  test.each(['erase', 'eraseUndo', 'undo', 'restore'] as const)('cut off (%s) are told of', async (what) => {
    const cut = { what, at: '2026-11-30T10:00:00.000Z' };
    await fakeBrowser.storage.local.set({ restoreUnderWay: cut });
    expect(await cutOff()).toEqual(cut);
  });

  test('that was cut off is told of no more once the next one came to its end', async () => {
    await fakeBrowser.storage.local.set({
      restoreUnderWay: { what: 'erase', at: '2026-11-30T10:00:00.000Z' },
    });
    await eraseEverything();
    expect(await cutOff()).toBeUndefined();
  });

  test('go on where there is no room to note them', async () => {
    const set = vi
      .spyOn(fakeBrowser.storage.local, 'set')
      .mockRejectedValue(new Error('QUOTA_BYTES exceeded'));
    await machine.decisions.takeIn([decide('conflict')]);
    const { left } = await eraseEverything();
    set.mockRestore();
    expect(left).not.toContain('decisions');
    expect(await openDecisions().count()).toBe(0);
  });
});
