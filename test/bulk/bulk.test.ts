import { describe, expect, test } from 'vitest';
import { guessColumns } from '../../lib/bulk/columns';
import { EXPORT_COLUMNS, toCsv, toJsonLines } from '../../lib/bulk/export';
import { openListings } from '../../lib/bulk/read-listings';
import { BulkResults, type BulkRow } from '../../lib/bulk/results';
import { runBulk } from '../../lib/bulk/run';
import type { ListLabel } from '../../lib/messages';
import type { Finding } from '../../lib/screening';
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
      { row: 3, error: 'the row has no title' },
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
    expect(made.counts).toEqual({ conflict: 1, review: 1, note: 1, clear: 1, unreadable: 1 });
    expect(made.top('mark', 9)).toEqual([
      { value: 'NIKE', conflict: 1, review: 1, note: 0 },
      { value: 'CAT', conflict: 0, review: 0, note: 1 },
    ]);
    expect(made.top('class', 9).map(({ value }) => value)).toEqual(['25', '18']);
    expect(made.top('since', 9).map(({ value }) => value)).toEqual(['2019', '2021']);
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

  test('leave as CSV with one record per row and no cell that a spreadsheet would run', () => {
    const evil = { ...result(7), listing: listing({ title: '=HYPERLINK("http://x")', seller: '@a' }) };
    const lines = toCsv([...rows, evil], LISTS)
      .trimEnd()
      .split('\r\n');
    expect(lines).toHaveLength(7);
    expect(lines[0]).toBe(`\uFEFF${EXPORT_COLUMNS.join(',')}`);
    expect(lines[6]).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(lines[6]).toContain(",'@a,");
    expect(lines[1]).toContain('DEMONSTRATION');
  });

  test('leave with the lists they were checked against; by an expired one nothing found is unknown, not clear', () => {
    const expired = [{ ...LISTS[0]!, freshness: 'expired' as const }];
    const [head = '', ...lines] = toCsv(rows, expired).trimEnd().split('\r\n');
    const at = head.split(',').indexOf('outcome');
    expect(lines.map((line) => line.split(',')[at])).toEqual([
      ...['conflict', 'review', 'note', 'unknown', 'unreadable'],
    ]);
    for (const line of lines) expect(line).toContain('gacc 2026-05-01 (expired)');
    const outcomes = (lists: ListLabel[]) =>
      toJsonLines(rows, lists)
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as { outcome: string; lists: string })
        .map(({ outcome, lists: checked }) => [outcome, checked]);
    expect(outcomes(expired)[3]).toEqual(['unknown', 'gacc 2026-05-01 (expired)']);
    expect(outcomes(LISTS)[3]).toEqual(['clear', 'gacc 2026-05-01']);
  });

  test('leave as JSON Lines with every finding', () => {
    const [first] = toJsonLines(rows, LISTS).split('\n');
    expect(JSON.parse(first!)).toMatchObject({ row: 1, outcome: 'conflict', findings: [{ mark: 'NIKE' }] });
  });
});

describe('a run', () => {
  async function* many(count: number) {
    for (let row = 1; row <= count; row++) {
      if (row % 100 === 0) yield { row, error: 'no title' };
      else yield { row, listing: listing({ id: String(row) }) };
    }
  }

  test('gives every row once, in order, in batches', async () => {
    const seen: number[] = [];
    const sizes: number[] = [];
    const clear = async (asked: { id: string }[]) =>
      asked.map(({ id }) => screening({ id, findings: [], outcome: 'clear' as const }));
    for await (const batch of runBulk(many(1000), clear, { pass: async () => {} })) {
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
      for await (const batch of runBulk(many(1000), clear, gate)) seen.push(batch.length);
    }).rejects.toThrow('cancelled');
    expect(seen).toEqual([400]);
  });
});
