import { expect, test } from 'vitest';
import { ReadRows } from '../../lib/bulk/read-rows';
import { notice } from '../../lib/locales/notice';
import { listing } from '../components/fixtures';

/** Rows 2, 4 and 5 of a file, the second of them no listing. */
function rowsOfFile() {
  const rows = new ReadRows();
  rows.add({ row: 2, listing: listing({ title: 'socks' }) });
  rows.add({ row: 4, error: notice('cellsWithErrors', { places: 'B4', count: 1 }) });
  rows.add({ row: 5, listing: listing({ title: 'lamp' }) });
  return rows;
}

const UNREAD = { name: 'a.png', unread: notice('pictureNotYet') };
const pictures = (rows: ReadRows, number: number) =>
  rows.of([number]).map((row) => 'listing' in row && row.listing.pictures);

test('rows are found by their number in the file, whatever is above them', () => {
  expect(
    rowsOfFile()
      .of([5, 3, 2, 0, -1])
      .map(({ row }) => row),
  ).toEqual([5, 2]);
});

test('a row that comes after one was asked for is found too', () => {
  const rows = rowsOfFile();
  expect(rows.of([6])).toEqual([]);
  rows.add({ row: 6, listing: listing() });
  expect(rows.of([6])).toHaveLength(1);
});

test('what pictures show stays with their row, and with no other', () => {
  const rows = rowsOfFile();
  expect(rows.layPictures([{ row: 5, pictures: [UNREAD] }]).map(({ row }) => row)).toEqual([5]);
  expect([pictures(rows, 5), pictures(rows, 2)]).toEqual([[[UNREAD]], [undefined]]);
});

test.each([
  ['a row that is no listing', 4],
  ['a number that no row has', 3],
])('pictures of %s are left out', (_, row) => {
  const rows = rowsOfFile();
  const before = [...rows.all];
  expect(rows.layPictures([{ row, pictures: [UNREAD] }])).toEqual([]);
  expect(rows.all).toEqual(before);
});
