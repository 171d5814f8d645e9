import { describe, expect, test } from 'vitest';
import { compileIndex, compileIndexInSlices } from '../../lib/matching/index/build';
import type { MarkRow } from '../../lib/matching/index/mark-row';
import { recordalsOf } from './list-of';

/** Three kinds of lists, each heavy for another step: many marks, one mark in many rows, many classes and translations. */
const LISTS: [string, (row: number) => Partial<MarkRow>][] = [
  ['marks of their own', (row) => ({ markText: `MARK ${row}x` })],
  ['one mark in every row', () => ({ markText: 'NIKE' })],
  [
    'two scripts and a class set each',
    (row) => ({
      markText: row % 2 ? `SUNLIGHT ${row >> 1}` : `阳光${String.fromCharCode(0x4e00 + (row >> 1))}`,
      aliases: [`ALIAS ${row}`],
      holder: `Holder ${row >> 1}`,
      classes: [1 + (row % 45), 1 + ((row * 7) % 45)],
    }),
  ],
];
const ROWS = 12_000;
const [plain] = recordalsOf(['MARK']);
const listOf = (fields: (row: number) => Partial<MarkRow>): MarkRow[] =>
  Array.from({ length: ROWS }, (_, row) => ({ ...plain!, ...fields(row) }));

/** The list, telling which row is read. */
const watched = (rows: readonly MarkRow[], touched: (row: number) => void): readonly MarkRow[] =>
  new Proxy(rows, {
    get(target, key) {
      if (/^\d+$/.test(String(key))) touched(Number(key));
      return Reflect.get(target, key);
    },
  });

/** Rows that a slice may read, however little time it is given. */
const MOST_ROWS = 8_192;

describe.each(LISTS)('a list of %s, built in slices', (_, fields) => {
  test('gives the same bytes, and its progress only grows', { tags: ['heavy'] }, async () => {
    const rows = listOf(fields);
    const shares: number[] = [];
    const sliced = await compileIndexInSlices(rows, {
      sliceMs: 0,
      onProgress: (share) => shares.push(share),
    });
    expect(Buffer.compare(sliced, compileIndex(rows))).toBe(0);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });

  test('reads a bounded number of rows between two chances to stop', async () => {
    let sinceSlice = 0;
    let most = 0;
    let all = 0;
    const rows = watched(listOf(fields), () => {
      sinceSlice++;
      all++;
      most = Math.max(most, sinceSlice);
    });
    await compileIndexInSlices(rows, {
      sliceMs: 0,
      onProgress: () => {
        sinceSlice = 0;
      },
    });
    expect(all).toBeGreaterThanOrEqual(ROWS);
    expect(most).toBeLessThanOrEqual(MOST_ROWS);
  });
});

test('long marks are fewer to a slice: letters are counted, not marks', { tags: ['heavy'] }, async () => {
  const slices = async (length: number) => {
    let count = 0;
    const rows = listOf((row) => ({ markText: `${row} ${'x'.repeat(length)}` })).slice(0, 2_000);
    await compileIndexInSlices(rows, { sliceMs: 0, onProgress: () => count++ });
    return count;
  };
  // Two million letters more, at most 32,768 of them a slice.
  expect(await slices(1_000)).toBeGreaterThan((await slices(10)) + 60);
});

test('an aborted build stops with the reason', async () => {
  const signal = AbortSignal.abort(new Error('list replaced'));
  await expect(compileIndexInSlices(recordalsOf(['NIKE']), { signal })).rejects.toThrow('list replaced');
});

test('a build that is aborted half way reads no further rows', async () => {
  const controller = new AbortController();
  let last = 0;
  const rows = watched(
    listOf((row) => ({ markText: `MARK ${row}` })),
    (row) => {
      last = row;
    },
  );
  let atAbort = -1;
  const build = compileIndexInSlices(rows, {
    sliceMs: 0,
    signal: controller.signal,
    onProgress: (share) => {
      if (share < 0.06 || atAbort >= 0) return;
      atAbort = last;
      controller.abort(new Error('stopped'));
    },
  });
  await expect(build).rejects.toThrow('stopped');
  expect(atAbort).toBeLessThan(ROWS - 1);
  expect(last).toBe(atAbort);
});
