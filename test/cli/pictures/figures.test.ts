import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { decodePicture } from '../../../lib/cli/pictures/decode';
import { openFigures } from '../../../lib/cli/pictures/figures';
import { compileList, packCompiled } from '../../../lib/lists/compiled/compile';
import { openCompiled } from '../../../lib/lists/compiled/open';
import { figureDrawing, recordedPicture } from '../../pictures/figures-drawn';
import { recordalOf } from '../../recordal-of';

let folder: string;
let told = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'figures-'));
  const picture = await recordedPicture(figureDrawing(40));
  for (const name of ['T2020-1.png', 'T2020-1_2.png', 'swan.png', 'nobody.png'])
    writeFileSync(join(folder, name), picture);
  writeFileSync(join(folder, 'T2020-3.svg'), '<svg/>');
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    told += text;
    return true;
  });
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

test('a recorded picture is that of the recordal whose number it bears, or whose list names it; the others are told', {
  tags: ['heavy'],
}, async () => {
  const rows = [
    recordalOf({ recordNo: 'T2020/1', markText: 'A' }),
    recordalOf({ recordNo: 'T2020/2', markText: 'B', markImage: 'images/swan.png' }),
    recordalOf({ recordNo: 'T2020/3', markText: 'C' }),
  ];
  const label = { name: 'list', date: '2026-05-01', demonstration: false, regime: 'CN', regimes: ['CN'] };
  const bytes = packCompiled([await compileList(label, rows)], '1', (length) => new ArrayBuffer(length));
  const figures = await openFigures(folder, openCompiled(bytes).lists, (file) => decodePicture(sharp, file));
  expect(figures).toHaveLength(3);
  expect(figures.map(({ list, recordNo }) => `${list} ${recordNo}`)).toEqual(
    expect.arrayContaining(['list T2020/1', 'list T2020/1', 'list T2020/2']),
  );
  expect(told).toMatch(/nobody\.png: no recordal/);
  expect(told).toMatch(/T2020-3\.svg: this is no PNG/);
});

test('of two lists of one name a picture would be that of another recordal, too', async () => {
  const listOf = async (recordNo: string) => {
    const label = { name: 'list', date: '2026-05-01', demonstration: false, regime: 'CN', regimes: ['CN'] };
    const rows = [recordalOf({ recordNo, markText: 'A' })];
    const bytes = packCompiled([await compileList(label, rows)], '1', (length) => new ArrayBuffer(length));
    return openCompiled(bytes).lists[0]!;
  };
  const lists = [await listOf('T2020/1'), await listOf('T2020/9')];
  const opened = openFigures(folder, lists, (file) => decodePicture(sharp, file));
  await expect(opened).rejects.toThrow(/two lists are called list/);
});
