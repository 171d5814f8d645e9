import 'fake-indexeddb/auto';
import { afterAll, expect, test } from 'vitest';
import { eraseList } from '../../lib/lists/store/erase-list';
import { closeListsDatabase, replaceList } from '../../lib/lists/store/list-repository';
import { placed } from '../../lib/recorded-pictures/orphans';
import { numbered, own } from '../lists/sample-list';
import { recordalOf } from '../recordal-of';
import { aPicture } from './a-picture';

afterAll(closeListsDatabase);

test('a picture outlives its recordal and its list, and says so until the recordal is back', async () => {
  const { regime, recordNo } = recordalOf({ recordNo: 'T2020-2' });
  const picture = aPicture({ list: own.name, regime, recordNo });
  const orphaned = async () => (await placed([picture])).map(({ isOrphan }) => isOrphan);
  expect(await orphaned()).toEqual([true]);
  for (const [rows, isOrphan] of [
    [3, false],
    [2, true],
    [4, false],
  ] as const) {
    await replaceList(own, numbered(rows));
    expect(await orphaned()).toEqual([isOrphan]);
  }
  await eraseList(own.name);
  expect(await orphaned()).toEqual([true]);
});
