import { describe, expect, test } from 'vitest';
import { read } from './reading';

const NUMBERS = ['T2021-00001', 'T2021-00002', 'T2021-00003'];
const MARKS = ['ACMERO', 'BORALO', 'CEDARO'];
const objects = NUMBERS.map((recordNo, at) => ({ 'Record No': recordNo, Mark: MARKS[at], Status: 'active' }));
const counted = (cells: readonly unknown[]) => Object.fromEntries(cells.map((cell, at) => [`${at}`, cell]));

describe('rows of JSON in other shapes', () => {
  test.each<[string, unknown]>([
    ['columns with lists', { 'Record No': NUMBERS, Mark: MARKS, Status: ['active', 'active', 'active'] }],
    ['columns as Python writes them', { 'Record No': counted(NUMBERS), Mark: counted(MARKS) }],
    ['rows as Python counts them', counted(objects)],
    ['rows under their numbers', Object.fromEntries(objects.map(({ 'Record No': no, ...row }) => [no, row]))],
    ['a search engine’s hits', { hits: { hits: objects.map((one) => ({ _source: one })) } }],
    ['nodes of a graph', { data: { recordals: { edges: objects.map((node) => ({ node })) } } }],
    ['features', { type: 'FeatureCollection', features: objects.map((properties) => ({ properties })) }],
    [
      'objects inside rows',
      NUMBERS.map((number, at) => ({
        recordal: { number },
        trademark: { name: MARKS[at] },
        holder: { name: 'A', country: 'CN' },
      })),
    ],
  ])('%s', async (_, document) => {
    const { recordals, report } = await read(JSON.stringify(document));
    expect(recordals.map(({ recordNo, markText }) => [recordNo, markText])).toEqual(
      NUMBERS.map((number, at) => [number, MARKS[at]]),
    );
    expect(report.file.coverage).toBeUndefined();
  });

  test.each<[string, unknown]>([
    ['lists of two lengths', { active: objects.slice(0, 1), cancelled: objects.slice(1) }],
    ['an object without rows', { version: 1, name: 'register' }],
  ])('no table is made of %s', async (_, document) => {
    const { recordals } = await read(JSON.stringify(document)).catch(() => ({ recordals: [] }));
    expect(recordals.map(({ recordNo }) => recordNo).filter((number) => NUMBERS.includes(number))).toEqual(
      [],
    );
  });
});

describe('objects are held to what tables are', () => {
  test('keys that nobody knows are named', async () => {
    const { report } = await read(JSON.stringify(objects.map((one) => ({ ...one, remark: 'x' }))));
    expect(report.warnings.map(({ says }) => [says.key, says.params])).toEqual([
      ['notice.headingsNotRead', { headings: 'remark' }],
    ]);
  });

  test('without a mark they answer for no word', async () => {
    const { report } = await read(JSON.stringify(objects.map(({ Mark, ...one }) => one)));
    expect(report.file.coverage).toEqual({ queries: [] });
  });

  test('a flag is read', async () => {
    const rows = objects.map(({ Status, ...one }, at) => ({ ...one, isActive: at > 0 }));
    const { recordals } = await read(JSON.stringify(rows));
    expect(recordals.map(({ status }) => status)).toEqual(['expired', 'active', 'active']);
  });

  test('a key that only later rows have is read', async () => {
    const rows = [
      ...objects.map(({ Status, ...one }) => one),
      { ...objects[0], 'Record No': 'T2021-00004', Status: 'cancelled' },
    ];
    const { recordals } = await read(rows.map((row) => JSON.stringify(row)).join('\n'));
    expect(recordals.at(-1)).toMatchObject({ recordNo: 'T2021-00004', status: 'cancelled' });
  });

  test('a number that is written out has its digits, however many', async () => {
    const { recordals, report } = await read('[{"Record No":12345678901234567,"Mark":"ACMERO"}]');
    expect(recordals).toMatchObject([{ recordNo: '12345678901234567', markText: 'ACMERO' }]);
    expect(report.rejected).toEqual([]);
  });

  test('of a number that is rounded nobody knows the digits', async () => {
    const { recordals, report } = await read('[{"Record No":1.2345678901234567e19,"Mark":"ACMERO"}]');
    expect(recordals).toEqual([]);
    expect(report.rejected.map(({ reason }) => reason.key)).toEqual(['notice.damagedNumber']);
  });

  test('days as databases write them', async () => {
    const { recordals } = await read(
      JSON.stringify([{ ...objects[0], 'Valid to': { $date: '2031-01-04T16:00:00Z' } }]),
    );
    expect(recordals[0]?.validTo).toBe('2031-01-05');
  });
});
