import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readOwnMarks } from '../../lib/cli/own-marks';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'own-marks-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('rows that may not be kept are named with their reason in words, and the others are read', async () => {
  const path = join(folder, 'own.csv');
  await writeFile(path, `mark,regime\nACME,CN\n,CN\nOMEGA,${'R'.repeat(49)}\nNI\u001b[31mKE\u202e,US\n`);
  const said: string[] = [];
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said.push(String(text));
    return true;
  });
  const marks = await readOwnMarks(path);
  stderr.mockRestore();
  expect(marks).toEqual([
    { markText: 'ACME', role: 'own', regimes: ['CN'] },
    { markText: 'NIKE', role: 'own', regimes: ['US'] },
  ]);
  expect(said.join('')).toMatch(/row 3: the row names no mark\n.*row 4: a customs regime is a code/);
});

test('a compiled list whose sign is damaged is refused by its name, and its bytes are no marks', async () => {
  for (const [name, text] of [
    ['a.rlx', 'foo\n'],
    ['B.RLX', '\u0000LX\u001a mark'],
  ] as const) {
    const path = join(folder, name);
    await writeFile(path, text);
    await expect(readOwnMarks(path)).rejects.toThrow(/compiled/);
  }
  const path = join(folder, 'rlx.txt');
  await writeFile(path, 'foo\n');
  expect(await readOwnMarks(path)).toMatchObject([{ markText: 'foo' }]);
});
