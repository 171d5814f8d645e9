import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fc } from '../../properties';
import { ScreenedFolder } from './screened-folder';

const folder = new ScreenedFolder();

/** Marks that are near one another, inside one another, of one holder in two scripts, ordinary words, and pictures without words. */
const MARKS = [
  '',
  '',
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

/** Two of them are what titles name: by that their pictures are found. */
const HOLDERS = ['Nike Innovate C.V.', 'Holder 1', 'Puma SE', 'Quorvane Trading Ltd'];

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
    validTo: fc.constantFrom('2030-01-01', '2026-10-15', '2026-11-10', '2026-12-01', '2025-01-01'),
  });
const rows = fc.tuple(...Array.from({ length: 14 }, (_, no) => rowOf(no)));

/** One row of the list goes, another comes, and one says something else. */
const change = fc.record({
  removed: fc.subarray([0, 3, 5, 9]),
  added: fc.option(rowOf(20), { nil: undefined }),
  changed: fc.option(fc.integer({ min: 0, max: 13 }).chain(rowOf), { nil: undefined }),
  date: fc.constantFrom('2026-10-01', '2026-10-20'),
  /** Terms end on some of the days between. */
  on: fc.constantFrom('2026-11-01', '2026-11-15', '2026-12-24'),
  all: fc.boolean(),
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
      holder: HOLDERS[holder] ?? `Holder ${holder}`,
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

interface Compared {
  before: string;
  after: string;
  listings: readonly unknown[];
  format: string;
  /** The day of the later runs. */
  on?: string;
  args?: readonly string[];
}

async function runs({ before, after, listings, format, on = '2026-11-01', args = [] }: Compared) {
  const name = String(Math.random());
  folder.put(`${name}/in.jsonl`, `${listings.map((one) => JSON.stringify(one)).join('\n')}\n`);
  const input = ['--in', folder.at(`${name}/in.jsonl`), '--format', format, ...args];
  const list = (text: string) => ['--list', folder.put(`${name}/list.jsonl`, text)];
  const summary = folder.at(`${name}/sum.json`);
  await folder.screen(...input, ...list(before), '--out', folder.at(`${name}/old`), '--summary', summary);
  const { version } = JSON.parse(readFileSync(summary, 'utf8')) as { version: string };
  const made = new Set(folder.results(`${name}/old`, `.${format}`).keys());
  await folder.screen(
    ...input,
    ...list(after),
    '--out',
    folder.at(`${name}/old`),
    '--since',
    version,
    '--on',
    on,
  );
  const taken = [...folder.results(`${name}/old`, `.${format}`)].filter(([file]) => !made.has(file));
  const { stderr } = folder;
  await folder.screen(...input, ...list(after), '--out', folder.at(`${name}/new`), '--on', on);
  const text = (files: Iterable<[string, Buffer]>) =>
    [...files].map(([file, bytes]) => `${file}\n${bytes.toString('latin1')}`).join('\n');
  // The same list on the same day gives no new file.
  const isSame = before === after && on === '2026-11-01';
  return {
    taken: isSame ? '' : text(taken),
    whole: isSame ? '' : text(folder.results(`${name}/new`, `.${format}`)),
    stderr,
  };
}

describe('results taken over since an earlier version of a list are those of a full run', () => {
  test('whatever came, went or changed', { tags: ['heavy'], timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        change,
        fc.array(listing, { minLength: 1, maxLength: 25 }),
        async (before, how, listings) => {
          const after = linesOf(changed(before, how), how.date);
          const { taken, whole } = await runs({
            ...{ before: linesOf(before, '2026-10-01'), after, listings, format: 'jsonl', on: how.on },
            args: how.all ? ['--all'] : [],
          });
          expect(taken).toBe(whole);
        },
      ),
      { numRuns: 25 },
    );
  });

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
      const { taken, whole, stderr } = await runs({
        ...{
          before: list(['NIKE', 'GAP']),
          after: list(['NIKE', 'GAP', 'PUMA']),
          listings,
          format: 'parquet',
        },
        on: '2026-11-20',
      });
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
    const listings = [{ title: 'Nike shoes for men and women' }];
    const { taken, whole, stderr } = await runs({ before, after, listings, format: 'jsonl' });
    expect(stderr).toContain('every listing is screened');
    expect(taken).toBe(whole);
  },
);

test('what only a day changed is not screened anew, and the law of another day is', async () => {
  const list = linesOf(
    [{ no: 1, mark: 'NIKE', holder: 1, classes: 25, validTo: '2030-01-01' }],
    '2026-10-01',
  );
  const listings = ['Nike running shoes for men and women', 'cotton socks for cold winter days'].map(
    (title) => ({ title }),
  );
  const later = {
    before: list,
    after: list.replaceAll('2026-10-01', '2026-11-05'),
    listings,
    format: 'jsonl',
  };
  const nextDay = await runs({ ...later, on: '2026-11-06' });
  expect(nextDay.stderr).not.toContain('every listing is screened');
  expect(nextDay.taken).toBe(nextDay.whole);
  expect(nextDay.taken).toContain('2026-11-06');
  const nextYear = await runs({ ...later, on: '2027-06-01' });
  expect(nextYear.stderr).toContain('the law is another than on 2026-11-01');
  expect(nextYear.taken).toBe(nextYear.whole);
});
