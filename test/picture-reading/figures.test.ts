import { expect, test } from 'vitest';
import { keptFigures } from '../../lib/picture-reading/figures';
import type { Owner } from '../../lib/picture-reading/owners';
import type { RecordedFigure } from '../../lib/pictures/figures/recorded';
import { aPicture, digest } from '../recorded-pictures/a-picture';

const SEEN = { prints: [] } as unknown as RecordedFigure;
const owner = (over: Partial<Owner> = {}): Owner => ({
  ...{ list: 'customs', row: 3, regime: 'CN', recordNo: 'T2020/1' },
  ...over,
});
const lists =
  (...owners: Owner[]) =>
  async () =>
    new Map([['t20201', owners]]);
const reading = { figure: async () => SEEN };

test('a kept picture is looked for, for the row that its recordal has now', async () => {
  let rows = [owner()];
  const kept = keptFigures(
    async () => [aPicture()],
    reading,
    async () => new Map([['t20201', rows]]),
  );
  const found = async () => (await kept()).figures.map(({ list, row, recordNo }) => [list, row, recordNo]);
  expect(await found()).toEqual([['customs', 3, 'T2020/1']]);
  rows = [owner({ row: 9 })];
  expect(await found()).toEqual([['customs', 9, 'T2020/1']]);
});

test.each([
  ['no list', []],
  ['another list', [owner({ list: 'another' })]],
  ['another regime', [owner({ regime: 'EU' })]],
  ['a number of other punctuation', [owner({ recordNo: 'T2020-1' })]],
])('where its number stands in %s, it is no one’s, and says so', async (_, owners) => {
  const kept = keptFigures(
    async () => [aPicture(), aPicture({ digest: digest(2) })],
    reading,
    lists(...owners),
  );
  expect(await kept()).toEqual({ figures: [], orphans: ['T2020/1'], unread: [] });
});

test('what is looked for is made of a picture once; one that cannot be read is named each time', async () => {
  const made: number[] = [];
  const [good, bad] = [aPicture(), aPicture({ digest: digest(2), picture: new Uint8Array(7) })];
  const kept = keptFigures(
    async () => [good, bad],
    {
      async figure({ length }) {
        made.push(length);
        if (length === 7) throw new Error('damaged');
        return SEEN;
      },
    },
    lists(owner()),
  );
  await kept();
  expect(await kept()).toMatchObject({ figures: [{ recordNo: 'T2020/1' }], unread: ['T2020/1'] });
  expect(made).toEqual([good.picture.length, 7, 7]);
});
