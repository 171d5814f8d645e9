import { existsSync, readFileSync } from 'node:fs';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { checkRecordal } from '../../lib/domain/recordal';
import { UnknownColumn } from '../../lib/lists/reading/columns-by-hand';
import { readDays } from '../../lib/lists/reading/dates';
import { readHsCodes, splitGoods } from '../../lib/lists/reading/fields';
import { readGoodsCell } from '../../lib/lists/reading/goods-cell';
import { readClasses } from '../../lib/lists/reading/nice-classes';
import { type ReadOptions, readList, UnreadableFile } from '../../lib/lists/reading/read-list';
import { readStatus } from '../../lib/lists/reading/states';
import { eurasian } from '../../lib/lists/registers/eurasian';
import { FIELDS } from '../../lib/lists/registers/recordal-fields';
import { translateNotice } from '../../lib/locales/translate';
import { CHARSETS } from '../../lib/tabular/charsets';
import { processorTime } from '../processor-time';
import { fc } from '../properties';

/** Reads whatever it is given; the only allowed failure is the one sentence for a person. */
async function survive(bytes: Uint8Array, options: Partial<ReadOptions> = {}): Promise<void> {
  let accepted = 0;
  let rejected = 0;
  let read = -1;
  try {
    for await (const item of readList(bytes, { name: 'fuzz', ...options })) {
      if (item.kind === 'accepted') {
        accepted++;
        expect(checkRecordal(item.recordal)).toHaveProperty('recordal');
      }
      if (item.kind === 'rejected') {
        rejected++;
        expect(item.row).toBeGreaterThan(0);
        expect(translateNotice('en', item.reason)).not.toMatch(/^notice\.|^$/);
      }
      if (item.kind === 'report') {
        read = item.report.read;
        expect(item.report.accepted).toBe(accepted);
        expect(item.report.rejected).toHaveLength(rejected);
      }
    }
    expect(accepted + rejected).toBe(read);
  } catch (error) {
    if (error instanceof UnreadableFile || error instanceof UnknownColumn)
      expect(error.message).not.toMatch(/\n/);
    else throw error;
  }
}

const HEADER = '权利名称,备案号,商品分类,权利人名称,备案开始日期,备案截止日期,备案状态,合法使用人,核定商品';
const cell = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    'T2020-1001',
    '生效',
    '第25类',
    '2026-02-30',
    '２０２６',
    '45717',
    '"',
    '""',
    '\t',
    'Исключён приказом № 5',
    '1e9',
    '/ 32 / 33 / 220320',
    'приостановлен с',
    '\u0000',
    '\ufeff',
    '=1+1',
  ),
);
const table = fc
  .tuple(
    fc.boolean(),
    fc.constantFrom(',', ';', '\t'),
    fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 }),
    fc.boolean(),
  )
  .map(([headed, delimiter, rows, quoted]) => {
    const text = rows
      .map((row) => row.map((one) => (quoted ? `"${one.replaceAll('"', '""')}"` : one)).join(delimiter))
      .join('\n');
    return strToU8(headed ? `${HEADER.replaceAll(',', delimiter)}\n${text}` : text);
  });
const objects = fc.array(
  fc.oneof(
    fc.record(
      {
        recordNo: fc.oneof(fc.string(), fc.integer()),
        markText: fc.oneof(fc.string(), fc.constant(null)),
        classes: fc.array(fc.integer()),
        validTo: fc.string(),
        authorisedUsers: fc.anything(),
      },
      { requiredKeys: [] },
    ),
    fc.anything(),
  ),
  { maxLength: 10 },
);

describe('every reader survives anything, and accounts for every row', { tags: ['heavy'] }, () => {
  const runs = { numRuns: 300 };
  test('bytes', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), (bytes) => survive(bytes)),
      runs,
    ));
  test('tables', () =>
    fc.assert(
      fc.asyncProperty(table, (bytes) => survive(bytes)),
      runs,
    ));
  test('JSON', () =>
    fc.assert(
      fc.asyncProperty(objects, fc.boolean(), async (rows, lines) => {
        const text = lines
          ? rows.map((row) => JSON.stringify(row) ?? 'null').join('\n')
          : JSON.stringify(rows);
        await survive(strToU8(text));
      }),
      runs,
    ));
  test('pages', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.constantFrom(
            '<table>',
            '<tr>',
            '<td>',
            '</td>',
            '</tr>',
            '<td colspan=999999 rowspan=99999999>',
            '<td aria-describedby="searchlist_RECORD_NUM">T2020-1',
            '<td aria-describedby="searchlist_RECORD_NAME">N',
            '<script>',
            '<!--',
            '备案号',
            '权利名称',
            '</table>',
            '<svg><foreignObject>',
            '\u0000',
          ),
        ),
        async (parts) => survive(strToU8(`<html>${parts.join('')}`)),
      ),
      runs,
    ));
  test('tables under columns that somebody settled by hand', () =>
    fc.assert(
      fc.asyncProperty(
        table,
        fc.array(fc.option(fc.constantFrom(...FIELDS), { nil: undefined }), { minLength: 1, maxLength: 12 }),
        async (bytes, fields) =>
          survive(bytes, {
            columns: fields.map((field) => (field ? { header: '', field } : { header: '' })),
          }),
      ),
      runs,
    ));
  test('files in a charset that they are not in', () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(table, fc.uint8Array({ maxLength: 2_000 })),
        fc.constantFrom(...CHARSETS),
        async (bytes, charset) => survive(bytes, { charset }),
      ),
      runs,
    ));
  test('packed files, cut and changed', () =>
    fc.assert(
      fc.asyncProperty(
        table,
        fc.boolean(),
        fc.nat(),
        fc.nat(),
        fc.nat(255),
        async (text, zip, cut, at, value) => {
          const packed = zip ? zipSync({ 'a.csv': text }) : gzipSync(text);
          const changed = packed.slice(0, packed.length - (cut % 3 === 0 ? cut % packed.length : 0));
          if (changed.length > 0) changed[at % changed.length] = value;
          await survive(changed);
        },
      ),
      runs,
    ));
});

test('values of cells never throw and never invent', () => {
  fc.assert(
    fc.property(fc.oneof(cell, fc.string({ maxLength: 300 })), (text) => {
      for (const day of readDays(text).value)
        expect(new Date(`${day}T00:00Z`).toISOString().slice(0, 10)).toBe(day);
      for (const number of readClasses(text).value) expect(number >= 1 && number <= 45).toBe(true);
      for (const code of readHsCodes(text)) expect(code).toMatch(/^\d{4,10}$/);
      for (const item of splitGoods(text)) expect(item.trim()).not.toBe('');
      for (const number of readGoodsCell(text, eurasian.goodsCell!).classes)
        expect(number >= 1 && number <= 45).toBe(true);
      expect(['active', 'expired', 'revoked', 'cancelled', 'unknown']).toContain(readStatus(text));
    }),
    { numRuns: 2_000 },
  );
});

test('no cell can make a pattern run away', { timeout: 120_000 }, () => {
  const readAll = (unit: string) => {
    const text = unit.repeat(50_000 / unit.length);
    readGoodsCell(text, eurasian.goodsCell!);
    readDays(text.slice(0, 500));
    readClasses(text.slice(0, 2_000));
    readHsCodes(text);
    splitGoods(text);
    readStatus(text);
  };
  const units = [
    '1',
    '1 ',
    '/',
    ' / ',
    '1,',
    '33 класс ',
    'код ',
    '220320 ',
    '12.',
    '-',
    '年1',
    '(9)',
    '1-1-',
    'a ',
    '    ',
  ];
  // A quadratic pattern takes minutes here; all of them take well under a second.
  expect(processorTime(() => units.forEach(readAll))).toBeLessThan(15_000);
});

const KAZAKHSTAN = '../shared/lists/kz_register_2025-01-19.xlsx';
test.skipIf(!existsSync(KAZAKHSTAN))(
  'the real workbook, cut and changed at random (needs ../shared/lists)',
  { tags: ['heavy'] },
  async () => {
    const real = new Uint8Array(readFileSync(KAZAKHSTAN));
    await fc.assert(
      fc.asyncProperty(fc.nat(real.length - 1), fc.nat(255), fc.boolean(), async (at, value, cut) => {
        const changed = cut ? real.slice(0, at) : real.slice();
        if (!cut) changed[at] = value;
        await survive(changed);
      }),
      { numRuns: 12 },
    );
  },
);
