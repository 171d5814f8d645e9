import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { listLabels } from '../../lib/background/list-labels';
import { listsChanged } from '../../lib/background/lists-changed';
import { forgetOpened, openedLists } from '../../lib/background/open-lists';
import type { ListOrigin } from '../../lib/lists/store/database';
import { eraseAllLists } from '../../lib/lists/store/erase-list';
import {
  closeListsDatabase,
  listStatus,
  removeList,
  replaceList,
} from '../../lib/lists/store/list-repository';
import { listsLost, lossIsRead } from '../../lib/lists-lost/lists-lost';
import { recordalOf } from '../recordal-of';

const PACKAGE = `${JSON.stringify(recordalOf({ recordNo: 'DEMO-000001', markText: 'NIKE' }))}\n`;

async function bring(
  name: string,
  origin: ListOrigin = { kind: 'file', file: `${name}.csv` },
): Promise<void> {
  await replaceList({ name, date: '2026-05-01', demonstration: false, origin }, [
    recordalOf({ recordNo: 'T2022-1', markText: 'ASICS' }),
  ]);
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
  await lossIsRead();
  await listsChanged();
});

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
