import { expect, test } from 'vitest';
import { answeredSearch, readResultPage } from '../../lib/lists/read-result-page';

const HEADER = [
  'RECORD_NAME',
  'APPLY_USER_NAME',
  'CONUTRY_NAME',
  'REGISTER_NUM',
  'RECORD_NUM',
  'RECORD_STATE',
];
const row = (mark: string, number: string, state = '生效') => [
  mark,
  '某公司',
  '美国',
  '244497',
  number,
  state,
];
const read = (...rows: string[][]) =>
  readResultPage(
    { table: [HEADER, ...rows] },
    { list: 'GACC – my queries', regime: 'CN', at: '2026-11-29T08:00:00Z', day: '2026-11-29' },
  );

test('rows are read as those of a file: a description is no part of the mark, and each row has its day', async () => {
  const { recordals } = await read(
    row('NIKORA及钩图形', 'T2016-47305'),
    row('KESTREL', 'T2016-47306', '撤销'),
  );
  expect(recordals).toMatchObject([
    {
      ...{ regime: 'CN', markText: 'NIKORA', markRaw: 'NIKORA及钩图形', recordNo: 'T2016-47305' },
      ...{ status: 'active', source: { date: '2026-11-29', method: 'collected' } },
    },
    { markText: 'KESTREL', status: 'revoked' },
  ]);
});

test('a row without a number is refused and counted', async () => {
  expect(await read(row('KESTREL', 'T2016-47305'), row('HERON', ''))).toMatchObject({ refused: 1 });
});

test('a header alone is an empty answer', async () =>
  expect(await read()).toEqual({ recordals: [], refused: 0 }));

test('a table that nobody understands has rows that are refused', async () => {
  const at = { list: 'x', at: '', day: '2026-11-29' };
  const page = {
    table: [
      ['Product', 'Price'],
      ['Mug', 'nine'],
    ],
  };
  expect(await readResultPage(page, at)).toEqual({ recordals: [], refused: 1 });
});

test('a search counts as far as its rows bear it out', async () => {
  const { recordals } = await read(row('KESTREL AIR', 'T2016-1001'), row('HERON', 'T2016-1002'));
  const seen = { words: 'kestrel', field: 'mark' } as const;
  expect(answeredSearch(seen, recordals)).toEqual(seen);
  expect(answeredSearch({ ...seen, guessed: true }, recordals)).toBeUndefined();
  expect(answeredSearch({ ...seen, guessed: true }, recordals.slice(0, 1))).toEqual(seen);
  expect(answeredSearch({ words: 'otter', field: 'mark' }, recordals)).toBeUndefined();
  expect(answeredSearch({ words: 'kestrel' }, recordals)).toBeUndefined();
  expect(answeredSearch({ words: '某公司', field: 'holder' }, recordals)).toMatchObject({ field: 'holder' });
  expect(answeredSearch({ words: 'T2016-1001', field: 'number' }, recordals)).toMatchObject({
    field: 'number',
  });
});

test('no row answers only a search that was seen, in a field that is told', () => {
  const seen = { words: 'otter', field: 'mark' } as const;
  expect(answeredSearch(seen, [])).toEqual(seen);
  expect(answeredSearch({ ...seen, guessed: true }, [])).toBeUndefined();
  expect(answeredSearch({ words: 'otter' }, [])).toBeUndefined();
  expect(answeredSearch(undefined, [])).toBeUndefined();
});
