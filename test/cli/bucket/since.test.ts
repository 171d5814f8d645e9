import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ScreenedFolder } from './screened-folder';

const folder = new ScreenedFolder();

/** Marks that are near one another, inside one another, of one holder in two scripts, and ordinary words. */
const MARKS = [
  'NIKE',
  'NIKE AIR',
  'ADIDAS',
  '阿迪达斯',
  'APPLE',
  'PUMA',
  'SAMSUNG',
  '三星',
  'VITA',
  'PLAYSTATION',
  'PLAYSTATION VITA',
  'QUORVANE',
  'ZEPHYR',
  'GAP',
];
const WORDS = [
  'Nike',
  'Nlke',
  'Adidas',
  'Adiddas',
  'apple',
  'pie',
  'Puma',
  'running',
  'shoes',
  'for',
  '三星',
  '手机',
  'vita',
  'PlayStation',
  'Quorvame',
  'zephyr',
  'gap',
  'year',
  'cotton',
  'compatible',
  'with',
  'black',
  'original',
];

interface Row {
  no: number;
  mark: string;
  holder: number;
  classes: number;
  validTo: string;
}

const rowOf = (no: number) =>
  fc.record({
    no: fc.constant(no),
    mark: fc.constantFrom(...MARKS),
    holder: fc.integer({ min: 0, max: 3 }),
    classes: fc.constantFrom(9, 25, 28),
    validTo: fc.constantFrom('2030-01-01', '2026-10-15', '2025-01-01'),
  });
const rows = fc.tuple(...Array.from({ length: 14 }, (_, no) => rowOf(no)));

/** One row of the list goes, another comes, and one says something else. */
const change = fc.record({
  removed: fc.subarray([0, 3, 5, 9]),
  added: fc.option(rowOf(20), { nil: undefined }),
  changed: fc.option(fc.integer({ min: 0, max: 13 }).chain(rowOf), { nil: undefined }),
  date: fc.constantFrom('2026-10-01', '2026-10-20'),
});

const listing = fc.record({
  title: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 }).map((words) => words.join(' ')),
  brand: fc.option(fc.constantFrom('Nike', 'Adldas', 'Vita', 'Quorvane', 'no name'), { nil: undefined }),
  seller: fc.option(fc.constantFrom('Holder 1', 'PlayStation store', 'Pumma shop'), { nil: undefined }),
});

const lineOf = ({ no, mark, holder, classes, validTo }: Row, date: string, regime: string) =>
  JSON.stringify({
    ...{
      regime,
      recordNo: `T-${no}`,
      rightType: 'trademark',
      markText: mark,
      aliases: [],
      holder: `Holder ${holder}`,
    },
    ...{
      classes: [classes],
      goods: [],
      status: 'active',
      validFrom: '2020-01-01',
      validTo,
      source: { list: 'test', date },
    },
  });

const linesOf = (list: readonly Row[], date: string, regime = 'CN') =>
  `${list.map((row) => lineOf(row, date, regime)).join('\n')}\n`;

function changed(
  before: readonly Row[],
  { removed, added, changed }: { removed: number[]; added?: Row | undefined; changed?: Row | undefined },
): Row[] {
  const after = before
    .filter(({ no }) => !removed.includes(no))
    .map((row) => (row.no === changed?.no ? changed : row));
  return added ? [...after, added] : after;
}

async function runs(
  before: string,
  after: string,
  listings: readonly unknown[],
  format: string,
  ...args: string[]
) {
  const name = String(Math.random());
  folder.put(`${name}/in.jsonl`, `${listings.map((one) => JSON.stringify(one)).join('\n')}\n`);
  const input = ['--in', folder.at(`${name}/in.jsonl`), '--format', format, ...args];
  const list = (text: string) => ['--list', folder.put(`${name}/list.jsonl`, text)];
  const summary = folder.at(`${name}/sum.json`);
  await folder.screen(...input, ...list(before), '--out', folder.at(`${name}/old`), '--summary', summary);
  const { version } = JSON.parse(readFileSync(summary, 'utf8')) as { version: string };
  const made = new Set(folder.results(`${name}/old`, `.${format}`).keys());
  await folder.screen(...input, ...list(after), '--out', folder.at(`${name}/old`), '--since', version);
  const taken = [...folder.results(`${name}/old`, `.${format}`)].filter(([file]) => !made.has(file));
  const { stderr } = folder;
  await folder.screen(...input, ...list(after), '--out', folder.at(`${name}/new`));
  const text = (files: Iterable<[string, Buffer]>) =>
    [...files].map(([file, bytes]) => `${file}\n${bytes.toString('latin1')}`).join('\n');
  // The same list again gives no new file.
  return {
    taken: before === after ? '' : text(taken),
    whole: before === after ? '' : text(folder.results(`${name}/new`, `.${format}`)),
    stderr,
  };
}

describe('results taken over since an earlier version of a list are those of a full run', () => {
  test('whatever came, went or changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        change,
        fc.array(listing, { minLength: 1, maxLength: 25 }),
        async (before, how, listings) => {
          const after = linesOf(changed(before, how), how.date);
          const { taken, whole } = await runs(
            linesOf(before, '2026-10-01'),
            after,
            listings,
            'jsonl',
            '--all',
          );
          expect(taken).toBe(whole);
        },
      ),
      { numRuns: 25 },
    );
  }, 240_000);

  test.each([
    ['made-up data', (no: number) => `DEMO-${no}`, 'CN'],
    ['marks of one’s own', (no: number) => `OWN-${no}`, 'own'],
  ])(
    'in a list of %s, too, and in Parquet',
    async (_, number, regime) => {
      const list = (marks: readonly string[]) =>
        marks
          .map((mark, no) =>
            lineOf(
              { no, mark, holder: no, classes: 25, validTo: '2030-01-01' },
              '2026-10-01',
              regime,
            ).replace(`T-${no}`, number(no)),
          )
          .join('\n');
      const listings = [
        'Nike running shoes for men',
        'cotton socks for long winters',
        'Puma and Nike caps and shoes',
      ].map((title) => ({ title }));
      const { taken, whole, stderr } = await runs(
        list(['NIKE', 'GAP']),
        list(['NIKE', 'GAP', 'PUMA']),
        listings,
        'parquet',
      );
      expect(stderr).not.toContain('every listing is screened');
      expect(taken).toBe(whole);
    },
    60_000,
  );
});

test.each([
  ['answers for other searches', { searches: true }],
  ['stands in another order', { turned: true }],
])(
  'a list that %s is screened as a whole, and that is said',
  async (_, how: { searches?: boolean; turned?: boolean }) => {
    const list = MARKS.map((mark, no) => ({ no, mark, holder: no, classes: 25, validTo: '2030-01-01' }));
    const before = linesOf(list, '2026-10-01');
    const coverage = `${JSON.stringify({ coverage: { queries: [{ words: 'nike', match: 'exact', day: '2026-10-01', hits: 1, taken: 1, regime: 'CN' }] } })}\n`;
    const after = how.searches
      ? coverage + before
      : linesOf(how.turned ? list.toReversed() : list, '2026-10-01');
    const { taken, whole, stderr } = await runs(
      before,
      after,
      [{ title: 'Nike shoes for men and women' }],
      'jsonl',
    );
    expect(stderr).toContain('every listing is screened');
    expect(taken).toBe(whole);
  },
);
