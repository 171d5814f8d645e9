import { expect, test } from 'vitest';
import { changesBetween } from '../../../lib/cli/bucket/since/changes';
import type { Recordal } from '../../../lib/domain/recordal';
import { compileList, packCompiled } from '../../../lib/lists/compiled/compile';
import { type CompiledList, openCompiled } from '../../../lib/lists/compiled/open';
import { expand } from '../../../lib/lists/packing/codec';

const ON = '2026-11-01';

const row = (recordNo: string, more: Partial<Recordal> = {}): Recordal =>
  expand({ recordNo, markText: `MARK ${recordNo}`, holder: `Holder ${recordNo}`, ...more });

async function listOf(recordals: readonly Recordal[], date = '2026-10-01'): Promise<CompiledList> {
  const label = { name: 'list', date, demonstration: false, regimes: ['CN'] };
  const packed = packCompiled(
    [await compileList(label, recordals)],
    'test',
    (bytes) => new SharedArrayBuffer(bytes),
  );
  return openCompiled(packed).lists[0]!;
}

/** Numbers of the recordals that became others; undefined where it cannot be told. */
async function changedNumbers(
  before: CompiledList,
  after: CompiledList,
  days: [then: string, now: string] = [ON, ON],
) {
  const changes = changesBetween({ list: before, on: days[0] }, { list: after, on: days[1] });
  return changes && [...changes.keys].map((key) => key.replace('CN\n', '')).sort();
}

test('what came, went and says something else is told; what stays is not', async () => {
  const before = await listOf([row('1'), row('2'), row('3'), row('4')]);
  const after = await listOf([row('1'), row('2', { classes: [25] }), row('4'), row('5')]);
  expect(await changedNumbers(before, after)).toEqual(['2', '3', '5']);
  expect(await changedNumbers(before, before)).toEqual([]);
});

test.each([
  ['another day of import', { list: 'a', importedAt: '2026-10-01' }, { list: 'a', importedAt: '2026-10-02' }],
  ['a source where there was none', undefined, { list: 'a' }],
  ['a source in braces', { list: 'a {1}' }, { list: 'a {2}' }],
])('where a row comes from says nothing of its mark: %s', async (_, then, now) => {
  const before = await listOf([row('1', { source: then }), row('2')]);
  const after = await listOf([row('1', { source: now }), row('2')]);
  expect(await changedNumbers(before, after)).toEqual([]);
});

test('of two days, those that protect on one of them alone are told', async () => {
  const rows = [row('1', { validTo: '2026-11-10' }), row('2', { validTo: '2030-01-01' })];
  const list = await listOf(rows);
  expect(await changedNumbers(list, list, [ON, '2026-11-15'])).toEqual(['1']);
  expect(await changedNumbers(list, list, [ON, '2026-11-05'])).toEqual([]);
});

test('a term that ended is known to have ended only by a list of a later day', async () => {
  const ended = { validTo: '2026-10-10' };
  const [before, after] = [
    await listOf([row('1', ended)], '2026-10-01'),
    await listOf([row('1', ended)], '2026-10-20'),
  ];
  expect(await changedNumbers(before, after)).toEqual(['1']);
});

test('of two rows that say the same one may go, and the others stand in their order', async () => {
  const twice = [row('1'), row('2'), row('1'), row('3')];
  const [before, after] = [await listOf(twice), await listOf(twice.slice(1))];
  expect(await changedNumbers(before, after)).toEqual(['1']);
});

test('many that went in a row hide none of those behind them', async () => {
  const many = Array.from({ length: 700 }, (_, at) => row(String(at)));
  const before = await listOf(many);
  const gone = await changedNumbers(before, await listOf(many.slice(600)));
  expect(gone).toEqual(
    many
      .slice(0, 600)
      .map(({ recordNo }) => recordNo)
      .sort(),
  );
  const come = await changedNumbers(await listOf(many.slice(600)), before);
  expect(come).toEqual(gone);
});

test('rows in another order are not told one by one', async () => {
  const [one, two] = [row('1'), row('2')];
  expect(await changedNumbers(await listOf([one, two]), await listOf([two, one]))).toBeUndefined();
  const turned = [two, row('1', { classes: [25] })];
  expect(await changedNumbers(await listOf([one, two]), await listOf(turned))).toBeUndefined();
});

test("the other script's name of a changed row's holder is found by what changed", async () => {
  const shared = { holder: 'Ä "Holder"' };
  const before = await listOf([row('1', { markText: 'SAMSUNG', ...shared }), row('2')]);
  const after = await listOf([
    row('1', { markText: 'SAMSUNG', ...shared }),
    row('2'),
    row('3', { markText: '三星', ...shared }),
  ]);
  const changes = changesBetween({ list: before, on: ON }, { list: after, on: ON });
  expect([...changes!.keys]).toEqual(['CN\n3']);
  expect(new TextDecoder().decode(changes!.index)).toContain('SAMSUNG');
});
