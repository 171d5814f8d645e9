import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { listLabels } from '../../lib/background/list-labels';
import { listsChanged } from '../../lib/background/lists-changed';
import { forgetOpened, openedLists } from '../../lib/background/open-lists';
import { type ListOrigin, listsDatabase } from '../../lib/lists/store/database';
import { eraseAllLists } from '../../lib/lists/store/erase-list';
import {
  closeListsDatabase,
  listRows,
  listStatus,
  removeList,
  replaceList,
} from '../../lib/lists/store/list-repository';
import { listsLost, lossIsRead } from '../../lib/lists-lost/lists-lost';
import { recordalOf } from '../recordal-of';

const PACKAGE = `${JSON.stringify(recordalOf({ recordNo: 'DEMO-000001', markText: 'NIKE' }))}\n`;

const row = (nth: string) => recordalOf({ recordNo: `T2022-${nth}`, markText: 'ASICS' });

function described(name: string, origin: ListOrigin = { kind: 'file', file: `${name}.csv` }) {
  return { name, date: '2026-05-01', demonstration: false, origin };
}

async function bring(name: string, origin?: ListOrigin): Promise<void> {
  await replaceList(described(name, origin), [row('1')]);
  await listsChanged();
}
/** What Chromium did on a full disk: the database is another one, without a list. */
async function loseDatabase(): Promise<void> {
  await closeListsDatabase();
  await new Promise((done, failed) => {
    const deleting = indexedDB.deleteDatabase('recordal-lists');
    deleting.onsuccess = done;
    deleting.onerror = failed;
  });
}
const wake = async () => {
  forgetOpened();
  return (await openedLists()).map(({ name }) => name);
};
const names = async () => (await listsLost()).map(({ name }) => name);

beforeEach(async () => {
  vi.stubGlobal('fetch', async () => new Response(PACKAGE));
  await loseDatabase();
  await fakeBrowser.storage.local.clear();
  await listsChanged();
});
afterEach(() => vi.restoreAllMocks());

describe('lists that the browser lost', () => {
  test('are named with what they held when a worker finds none, and until the person has read it', async () => {
    await bring('cn');
    await loseDatabase();
    expect(await wake()).toEqual(['demo']);
    expect(await listsLost()).toEqual([{ name: 'cn', count: 1 }]);
    await listsChanged();
    expect(await wake()).toEqual(['demo']);
    expect(await names()).toEqual(['cn']);
    await lossIsRead();
    expect(await names()).toEqual([]);
  });

  test.each([
    ['a page', { kind: 'page', url: 'https://customs.example/' }],
    ['a publisher', { kind: 'subscription', url: 'https://lists.example/cn.json' }],
    ['collected rows', { kind: 'collected', url: 'https://customs.example/' }],
    ['marks of one’s own', { kind: 'own' }],
  ] as [string, ListOrigin][])('are named where they came from %s', async (_, origin) => {
    await bring('cn', origin);
    await loseDatabase();
    await wake();
    expect(await names()).toEqual(['cn']);
  });

  test('are named together, and with those of a loss that was not read yet', async () => {
    await bring('cn');
    await bring('us');
    await loseDatabase();
    await wake();
    await bring('kz');
    await loseDatabase();
    await wake();
    expect((await names()).sort()).toEqual(['cn', 'kz', 'us']);
  });
});

test('they are noted as soon as any surface asks for the lists', async () => {
  await bring('cn');
  await loseDatabase();
  forgetOpened();
  expect((await listLabels()).map(({ name }) => name)).toEqual(['demo']);
  expect(await names()).toEqual(['cn']);
});

describe('lists that the browser lost, where another came before anything asked for them,', () => {
  test('are named but for the one that is here again', async () => {
    await bring('cn');
    await bring('us');
    await loseDatabase();
    await bring('cn');
    expect(await names()).toEqual(['us']);
    await wake();
    expect(await names()).toEqual(['us']);
  });

  test.each([
    ['a worker that wakes', wake],
    ['a surface that shows them', listLabels],
  ] as [string, () => Promise<unknown>][])(
    'are named by %s, where nobody told of the change',
    async (_, ask) => {
      await bring('cn');
      await loseDatabase();
      await replaceList(described('kz'), [row('1')]);
      forgetOpened();
      await ask();
      expect(await names()).toEqual(['cn']);
    },
  );

  test('are named where the database was lost twice before the person read of it', async () => {
    await bring('cn');
    await loseDatabase();
    await bring('us');
    await loseDatabase();
    await bring('kz');
    expect(await names()).toEqual(['cn', 'us']);
  });

  test('are named where a list of that name began anew with fewer rows', async () => {
    await replaceList(described('cn'), [row('1'), row('2')]);
    await listsChanged();
    await loseDatabase();
    await bring('cn');
    expect(await listsLost()).toEqual([{ name: 'cn', count: 2 }]);
  });

  test('are named when it could be noted at last', async () => {
    await bring('cn');
    await loseDatabase();
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    await expect(bring('kz')).rejects.toThrow('full');
    await wake();
    expect(await names()).toEqual([]);
    expect(warned).toHaveBeenCalled();
    full.mockRestore();
    await wake();
    expect(await names()).toEqual(['cn']);
  });

  test('are named by a version that met the database only after it was lost', async () => {
    await rememberedBefore([{ name: 'cn', count: 1 }]);
    await loseDatabase();
    await bring('kz');
    expect(await names()).toEqual(['cn']);
  });
});

/** As a version remembered them that knew nothing of births. */
async function rememberedBefore(lists: { name: string; count: number }[]): Promise<void> {
  await fakeBrowser.storage.local.remove('listsBirth');
  await fakeBrowser.storage.local.set({ listsKnown: lists });
}

describe('a database made by version 5', () => {
  const OF_VERSION_5: Record<string, { keyPath?: string | string[]; autoIncrement?: boolean }> = {
    lists: { keyPath: 'name' },
    ...{ shards: {}, indexes: {}, digests: {}, builds: { keyPath: 'generation' }, changes: {} },
    ...{ notes: { keyPath: ['regime', 'recordNo'] }, stock: { keyPath: 'id' }, erased: { keyPath: 'id' } },
    ...{ subscriptions: { keyPath: 'url' }, columnMaps: {}, arrivals: { keyPath: 'list' } },
    alerts: { keyPath: ['about', 'subject', 'regime', 'recordNo'] },
    ...{ collectedPages: { autoIncrement: true }, collections: { keyPath: 'id' }, collectedBefore: {} },
  };

  /** What is here now, in a database as version 5 made it. */
  async function stepBack(): Promise<void> {
    const newer = await listsDatabase();
    const held = await Promise.all(
      Object.keys(OF_VERSION_5).map(async (name) => ({
        name,
        keys: await newer.getAllKeys(name as 'shards'),
        values: await newer.getAll(name as 'shards'),
      })),
    );
    await loseDatabase();
    const older = await openDB('recordal-lists', 5, {
      upgrade(database) {
        for (const [name, form] of Object.entries(OF_VERSION_5)) database.createObjectStore(name, form);
      },
    });
    for (const { name, keys, values } of held)
      for (const [at, value] of values.entries())
        await older.put(name, value, OF_VERSION_5[name]!.keyPath ? undefined : keys[at]);
    older.close();
  }

  test('keeps lists, rows, notes and alerts, and no list is taken for lost', async () => {
    await bring('cn');
    const note = {
      regime: 'CN',
      recordNo: 'T2022-1',
      note: 'ask them',
      authorisedUsers: [],
      at: '2026-01-01',
    };
    await (await listsDatabase()).put('notes', note);
    await stepBack();
    await rememberedBefore([{ name: 'cn', count: 1 }]);
    expect(await wake()).toContain('cn');
    expect(await names()).toEqual([]);
    expect(await (await listsDatabase()).getAll('notes')).toEqual([note]);
    for await (const { markText } of listRows('cn')) expect(markText).toBe('ASICS');
    await loseDatabase();
    await bring('kz');
    expect(await names()).toEqual(['cn']);
  });

  test('that the browser had emptied before names what is gone', async () => {
    await closeListsDatabase();
    await loseDatabase();
    for (const { name } of await listStatus()) await removeList(name);
    await stepBack();
    await rememberedBefore([{ name: 'cn', count: 1 }]);
    await wake();
    expect(await names()).toEqual(['cn']);
  });
});

describe('no list was lost', () => {
  test('where nobody brought any', async () => {
    expect(await wake()).toEqual(['demo']);
    await loseDatabase();
    expect(await wake()).toEqual(['demo']);
    expect(await names()).toEqual([]);
  });

  test('where it is still here after a worker was ended', async () => {
    await bring('cn');
    expect(await wake()).toContain('cn');
    expect(await names()).toEqual([]);
  });

  test('that the person removed', async () => {
    await bring('cn');
    for (const { name } of await listStatus()) await removeList(name);
    await listsChanged();
    await wake();
    expect(await names()).toEqual([]);
  });

  test('that the person erased with everything else, nor one whose erasure was taken back', async () => {
    await bring('cn');
    const undo = await eraseAllLists();
    await listsChanged();
    await wake();
    expect(await names()).toEqual([]);
    await undo();
    await listsChanged();
    expect(await wake()).toContain('cn');
    expect(await names()).toEqual([]);
  });

  test('that came after the person had erased all, before anything asked', async () => {
    await bring('cn');
    await bring('us');
    await eraseAllLists();
    await listsChanged();
    await bring('kz');
    await wake();
    expect(await names()).toEqual([]);
  });

  test('that was removed by a worker which ended before it could say so', async () => {
    await bring('cn');
    await bring('us');
    await removeList('us');
    await wake();
    expect(await names()).toEqual([]);
  });

  test('where the browser ends the connection and another is opened', async () => {
    await bring('cn');
    await closeListsDatabase();
    await bring('us');
    expect(await names()).toEqual([]);
  });

  test('by a database that was lost with the extension’s own storage: a new beginning', async () => {
    await bring('cn');
    await loseDatabase();
    await fakeBrowser.storage.local.clear();
    await bring('us');
    await wake();
    expect(await names()).toEqual([]);
  });

  test('that was brought again after the person had read of it', async () => {
    await bring('cn');
    await loseDatabase();
    await wake();
    await lossIsRead();
    await bring('cn');
    await wake();
    expect(await names()).toEqual([]);
  });
});
