import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/universal';
import { describe, expect, test } from 'vitest';
import { requestsFor } from '../../lib/bulk/decision-requests';
import { EXPORT_COLUMNS } from '../../lib/bulk/export';
import { beginExport, type FileFormat } from '../../lib/bulk/export-file';
import { pastedListings } from '../../lib/bulk/pasted';
import { createPauseControl } from '../../lib/bulk/pause-control';
import { type BulkStage, isUnderWay, secondsLeft } from '../../lib/bulk/progress';
import { BulkResults, type BulkRow } from '../../lib/bulk/results';
import { runBulk } from '../../lib/bulk/run';
import { createStopwatch } from '../../lib/bulk/stopwatch';
import { guessColumns } from '../../lib/listing-files/listing-columns';
import { openListings } from '../../lib/listing-files/open-listings';
import type { ListLabel } from '../../lib/lists/list-label';
import { notice } from '../../lib/locales/notice';
import type { Finding } from '../../lib/screening/finding';
import { finding, listing, screening } from '../components/fixtures';

const LISTS: ListLabel[] = [
  {
    ...{ name: 'gacc', regime: 'CN', date: '2026-05-01', freshness: 'fresh', demonstration: false },
    ...{ recordals: 9, figurative: 0 },
  },
];

const bytes = (text: string) => new TextEncoder().encode(text);

async function read(text: string) {
  const opened = await openListings(bytes(text));
  const rows = [];
  for await (const row of opened.rows(opened.guess)) rows.push(row);
  return { ...opened, rows };
}

describe('files of listings', () => {
  test.each([
    ['SKU,Product Name,Brand,Price,Store', { id: 0, title: 1, brand: 2, price: 3, seller: 4 }],
    [
      '货号,商品标题,品牌,类目,售价,店铺名称',
      { id: 0, title: 1, brand: 2, category: 3, price: 4, seller: 5 },
    ],
    ['Артикул,Название,Цена', { id: 0, title: 1, price: 2 }],
    ['foo,bar', {}],
  ])('headers %s', (headers, map) => {
    expect(guessColumns(headers.split(','))).toEqual(map);
  });

  test('every row comes with its number in the spreadsheet, a row without a title with a reason', async () => {
    const { rows } = await read('title,price,seller\nNlke shoes,39.9,A\n,1,B\n"socks, grey",2,C\n');
    expect(rows).toEqual([
      { row: 2, listing: expect.objectContaining({ title: 'Nlke shoes', price: 39.9, seller: 'A' }) },
      { row: 3, error: { key: 'notice.noTitle' } },
      { row: 4, listing: expect.objectContaining({ title: 'socks, grey' }) },
    ]);
  });

  test('a pasted column of titles without a header loses no line', async () => {
    const { rows, headers } = await read('Nlke running shoes\nplain cotton socks\nwater bottle 750 ml\n');
    expect(headers).toEqual(['1']);
    expect(rows.map((row) => 'listing' in row && row.listing.title)).toEqual([
      'Nlke running shoes',
      'plain cotton socks',
      'water bottle 750 ml',
    ]);
  });

  test('pasted titles keep their commas, pasted cells their columns', async () => {
    const titles = await openListings(
      pastedListings('Nlke shoes, size 42\r\n\r\nsocks; grey, wool\n').stream(),
    );
    expect(titles.sample).toEqual([['Nlke shoes, size 42'], ['socks; grey, wool']]);
    const cells = await openListings(pastedListings('title\tseller\nNlke shoes, 42\tA').stream());
    expect(cells.sample).toEqual([['Nlke shoes, 42', 'A']]);
  });

  test('JSON Lines are read by name', async () => {
    const { rows } = await read('{"title":"Nlke","seller":"A"}\n{"seller":"B","title":"socks"}\n');
    expect(rows.map((row) => 'listing' in row && [row.listing.title, row.listing.seller])).toEqual([
      ['Nlke', 'A'],
      ['socks', 'B'],
    ]);
  });
});

function result(row: number, over: Partial<Finding> = {}, seller = 'A'): BulkRow {
  const found = finding(over);
  const one = screening({ findings: [found], outcome: found.outcome });
  return {
    row,
    listing: listing({ id: String(row), seller, title: `t${row}` }),
    level: found.outcome,
    finding: found,
    screening: one,
  };
}

describe('results', () => {
  const rows: BulkRow[] = [
    result(1, { mark: 'NIKE', classes: [25, 18] }, 'A'),
    result(2, { mark: 'NIKE', outcome: 'review' }, 'B'),
    result(3, { mark: 'CAT', outcome: 'note', validFrom: '2019-02-01' }, 'A'),
    { row: 4, listing: listing({ id: '4' }), level: 'clear' },
    { row: 5, listing: listing({ id: '5' }), level: 'unreadable', error: 'no title' },
  ];
  const results = () => {
    const made = new BulkResults();
    made.add(rows);
    return made;
  };
  const visible = (made: BulkResults) => made.visible.map(({ row }) => row);

  test('are counted by level and by what the charts ask', () => {
    const made = results();
    expect(made.counts).toEqual({
      conflict: 1,
      review: 1,
      note: 1,
      'not-looked-up': 0,
      clear: 1,
      unreadable: 1,
    });
    expect(made.top('mark', 9)).toEqual([
      { value: 'NIKE', conflict: 1, review: 1, note: 0 },
      { value: 'CAT', conflict: 0, review: 0, note: 1 },
    ]);
    expect(made.top('class', 9).map(({ value }) => value)).toEqual(['25', '18']);
    expect(made.top('since', 9).map(({ value }) => value)).toEqual(['2019', '2021']);
  });

  test('in which something was found and set aside are told from those without a finding', () => {
    const made = results();
    expect(made.setAside).toBe(0);
    const [first] = made.replace([{ ...result(1), level: 'clear' }]);
    expect([made.counts.clear, made.setAside]).toEqual([2, 1]);
    made.replace([first!]);
    expect([made.counts.clear, made.setAside]).toEqual([1, 0]);
  });

  test('hide clear rows until asked, and narrow to words and to a bar that was pressed', () => {
    const made = results();
    const levels = new Set(['conflict', 'review', 'note', 'clear', 'unreadable'] as const);
    expect(visible(made)).toEqual([1, 2, 3]);
    made.show({ text: '', levels });
    expect(visible(made)).toEqual([1, 2, 3, 4, 5]);
    made.show({ text: 'nike B', levels });
    expect(visible(made)).toEqual([2]);
    made.show({ text: '', levels, facet: { by: 'seller', value: 'A' } });
    expect(visible(made)).toEqual([1, 3]);
    made.add([result(6, {}, 'A')]);
    expect(visible(made)).toEqual([1, 3, 6]);
  });

  test('give their places to rows that were checked again, and take them back', () => {
    const made = results();
    const before = made.replace([{ ...rows[0]!, level: 'clear' }, result(3, { mark: 'KATZE' }), result(99)]);
    expect(before.map(({ row }) => row)).toEqual([1, 3]);
    expect(made.counts).toEqual({
      conflict: 1,
      review: 1,
      note: 0,
      'not-looked-up': 0,
      clear: 2,
      unreadable: 1,
    });
    expect(made.top('mark', 9).map(({ value }) => value)).toEqual(['KATZE', 'NIKE']);
    expect(visible(made)).toEqual([2, 3]);
    expect(made.rows.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5]);
    made.replace(before);
    expect(made.counts).toEqual(results().counts);
    expect(made.top('mark', 9)).toEqual(results().top('mark', 9));
  });
});

describe('a saved file, opened again', () => {
  const evil = {
    ...result(7, { mark: '=1+1', holder: '耐克 "Ltd"\nline two' }, '@shop'),
    listing: listing({ id: '007', title: '=HYPERLINK("http://x")', seller: '@shop', price: 39.9 }),
  };
  const clear: BulkRow = { row: 8, listing: listing({ id: '8', title: 'socks, grey' }), level: 'clear' };
  const title = EXPORT_COLUMNS.indexOf('title');

  async function saved(format: FileFormat, lists = LISTS): Promise<Blob> {
    const file = beginExport(format, lists);
    file.add([evil]);
    file.add([clear]);
    return file.finish();
  }

  test('names the lists it was checked against; by an expired one nothing found is unknown, not clear', async () => {
    const expired = [{ ...LISTS[0]!, freshness: 'expired' as const }];
    const { headers, sample } = await openListings((await saved('csv', expired)).stream());
    const column = (name: string) => sample.map((cells) => cells[headers.indexOf(name)]);
    expect(column('outcome')).toEqual(['conflict', 'unknown']);
    expect(column('lists')).toEqual(Array(2).fill('gacc 2026-05-01 (expired)'));
    const outcomes = async (lists: ListLabel[]) =>
      (await (await saved('jsonl', lists)).text())
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as { outcome: string; lists: string })
        .map(({ outcome, lists: checked }) => [outcome, checked]);
    expect((await outcomes(expired))[1]).toEqual(['unknown', 'gacc 2026-05-01 (expired)']);
    expect((await outcomes(LISTS))[1]).toEqual(['clear', 'gacc 2026-05-01']);
  });

  test('calls a row that nobody looked up just that, with its words, and tells which lists are searches', async () => {
    const searches = [{ ...LISTS[0]!, searches: { count: 3, inPart: 0, oldest: '2026-05-01' } }];
    const open: BulkRow = {
      ...{ row: 9, listing: listing({ id: '9', title: 'Zorvex socks' }), level: 'not-looked-up' },
      screening: screening({
        ...{ findings: [], outcome: 'not-looked-up' },
        notLookedUp: { words: ['Zorvex'], inPart: [], regimes: ['CN'] },
      }),
    };
    const file = beginExport('csv', searches);
    file.add([open]);
    const { headers, sample } = await openListings((await file.finish()).stream());
    const cell = (name: string) => sample[0]![headers.indexOf(name)];
    expect([cell('outcome'), cell('notLookedUp')]).toEqual(['not-looked-up', 'Zorvex']);
    expect(cell('lists')).toBe('gacc 2026-05-01 (3 searches only)');
  });

  test('of rows that name pictures says what these show, and which nobody read; without them it has no such column', async () => {
    const pictures = [
      { name: 'a.png', lines: [{ text: 'NIKE', boxes: [] }] },
      { name: 'b.png', unread: notice('pictureNotYet') },
    ];
    const row: BulkRow = {
      ...result(9, { field: 'image', picture: { name: 'a.png', box: [0, 0, 1, 1] } }),
      listing: listing({ id: '9', images: ['a.png', 'b.png', 'c.png'], pictures, image: 'NIKE' }),
    };
    const exported = async (format: FileFormat) => {
      const file = beginExport(format, LISTS, 'en');
      file.add([row]);
      return file.finish();
    };
    const { headers, sample } = await openListings((await exported('csv')).stream());
    const cell = (name: string) => sample[0]![headers.indexOf(name)];
    expect(headers.slice(0, EXPORT_COLUMNS.length)).toEqual([...EXPORT_COLUMNS]);
    expect(['pictures', 'picturesRead', 'pictureWords', 'picturesUnread', 'shownIn'].map(cell)).toEqual([
      '3',
      '1',
      'NIKE',
      'b.png: not read yet',
      'a.png',
    ]);
    expect(JSON.parse(await (await exported('jsonl')).text())).toMatchObject({
      pictures: [
        { name: 'a.png', words: ['NIKE'] },
        { name: 'b.png', unread: 'not read yet' },
      ],
    });
  });

  test('as CSV has one record per row, every column, and no cell that a spreadsheet would run', async () => {
    const file = await saved('csv');
    const written = Papa.parse<string[]>((await file.text()).replace(/^\uFEFF/, '')).data;
    for (const cell of written.flat()) expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/);
    expect(written[1]![title]).toBe(`'=HYPERLINK("http://x")`);
    const opened = await openListings(file.stream());
    expect(opened.headers).toEqual([...EXPORT_COLUMNS]);
    expect(opened.sample).toHaveLength(2);
    expect(opened.sample[0]![title]).toBe(`=HYPERLINK("http://x")`);
    expect(opened.sample[0]![EXPORT_COLUMNS.indexOf('holder')]).toBe('耐克 "Ltd"\nline two');
    expect(opened.sample[0]![EXPORT_COLUMNS.indexOf('demonstration')]).toContain('DEMONSTRATION');
    expect(opened.sample[1]![title]).toBe('socks, grey');
    expect(opened.guess).toMatchObject({ title, seller: EXPORT_COLUMNS.indexOf('seller') });
  });

  test('as a workbook has numbers as numbers and texts as texts, never a formula', async () => {
    const book = await saved('xlsx');
    const [sheet] = await readXlsxFile(book);
    expect(sheet!.data[0]).toEqual([...EXPORT_COLUMNS]);
    const [, first] = sheet!.data;
    expect(first![title]).toBe('=HYPERLINK("http://x")');
    expect(first![EXPORT_COLUMNS.indexOf('price')]).toBe(39.9);
    expect(first![EXPORT_COLUMNS.indexOf('id')]).toBe('007');
    const parts = unzipSync(new Uint8Array(await book.arrayBuffer()));
    expect(strFromU8(parts['xl/worksheets/sheet1.xml']!)).not.toContain('<f>');
  });

  test('as JSON Lines has every finding, and is read again as listings', async () => {
    const file = await saved('jsonl');
    const [first] = (await file.text()).split('\n');
    expect(JSON.parse(first!)).toMatchObject({ row: 7, outcome: 'conflict', findings: [{ mark: '=1+1' }] });
    const opened = await openListings(file.stream());
    expect(opened.sample.map((cells) => cells[opened.guess.title!])).toEqual([
      evil.listing.title,
      'socks, grey',
    ]);
  });
});

describe('a run', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      at % 100 === 99
        ? { row: at + 1, error: notice('noTitle') }
        : { row: at + 1, listing: listing({ id: `${at + 1}` }) },
    );

  test('gives every row once, in order, in batches', async () => {
    const seen: number[] = [];
    const sizes: number[] = [];
    const clear = async (asked: { id: string }[]) =>
      asked.map(({ id }) => screening({ id, findings: [], outcome: 'clear' as const }));
    for await (const batch of runBulk(many(1000), clear, { pass: async () => {} }, 'en')) {
      sizes.push(batch.length);
      seen.push(...batch.map(({ row }) => row));
    }
    expect(sizes).toEqual([400, 400, 200]);
    expect(seen).toEqual(Array.from({ length: 1000 }, (_, at) => at + 1));
  });

  test('stops between two batches when it is cancelled', async () => {
    let passed = 0;
    const gate = {
      async pass() {
        if (++passed > 1) throw new Error('cancelled');
      },
    };
    const clear = async (asked: unknown[]) => asked.map(() => screening({ findings: [], outcome: 'clear' }));
    const seen: number[] = [];
    await expect(async () => {
      for await (const batch of runBulk(many(1000), clear, gate, 'en')) seen.push(batch.length);
    }).rejects.toThrow('cancelled');
    expect(seen).toEqual([400]);
  });

  test('goes on where it was paused, and a cancelled one that was paused ends', async () => {
    const stop = new AbortController();
    const gate = createPauseControl(stop.signal);
    gate.pause();
    let through = false;
    const passing = gate.pass().then(() => {
      through = true;
    });
    await new Promise((done) => setTimeout(done, 20));
    expect(through).toBe(false);
    gate.resume();
    await passing;
    gate.pause();
    const stopped = gate.pass();
    stop.abort();
    await expect(stopped).rejects.toThrow('aborted');
  });

  test('tells the time it still needs by the time it worked, not by that it was paused', () => {
    let now = 0;
    const watch = createStopwatch(() => now);
    now = 2_000;
    watch.hold(true);
    now = 60_000;
    watch.hold(false);
    now = 62_000;
    expect(watch.seconds()).toBe(4);
    const run = { phase: 'running' as const, rows: 1_000, done: 400, rowsPerSecond: 400 / watch.seconds() };
    expect(secondsLeft(run)).toBe(6);
    expect(secondsLeft({ ...run, phase: 'paused' })).toBeUndefined();
    expect(secondsLeft({ ...run, done: 0, rowsPerSecond: 0 })).toBeUndefined();
  });
});

describe('a page that is left or loaded anew', () => {
  const at = (phase: 'reading' | 'running' | 'paused' | 'finished' | 'cancelled' | 'failed'): BulkStage => ({
    ...{ at: 'results', file: 'a.csv', leftOut: [], results: new BulkResults(), version: 1, outdated: false },
    run: { phase, rows: 9, done: 4, rowsPerSecond: 1 },
  });

  test.each(['reading', 'running', 'paused'] as const)(
    'is asked about while rows are to come: %s',
    (phase) => {
      expect(isUnderWay(at(phase), false)).toBe(true);
    },
  );

  test.each(['finished', 'cancelled', 'failed'] as const)('is left at once where none are: %s', (phase) => {
    expect(isUnderWay(at(phase), false)).toBe(false);
  });

  test('is asked about while pictures are read, and not before a file is checked', () => {
    expect(isUnderWay(at('finished'), true)).toBe(true);
    expect(isUnderWay({ at: 'start' }, false)).toBe(false);
  });
});

describe('a decision about many rows', () => {
  test('is asked once for the same words, however many rows have them', () => {
    const rows = Array.from({ length: 900 }, (_, at) => result(at, {}, `shop ${at}`));
    expect(requestsFor(rows, 'not-conflict')).toHaveLength(1);
    expect(requestsFor(rows, 'authorised')).toHaveLength(900);
    expect(requestsFor([{ row: 1, listing: listing(), level: 'clear' }], 'escalated')).toEqual([]);
  });
});
