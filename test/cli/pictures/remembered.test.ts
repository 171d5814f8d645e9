import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openRemembered } from '../../../lib/cli/pictures/remembered';
import { UsageError } from '../../../lib/cli/usage-error';

const folder = mkdtempSync(join(tmpdir(), 'remembered-'));
afterAll(() => rmSync(folder, { recursive: true }));

let told = '';
let path = '';
let runs = 0;
beforeEach(() => {
  told = '';
  runs += 1;
  path = join(folder, `${runs}.jsonl`);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    told += text;
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

const digestOf = (letter: string) => letter.repeat(64);
const lines = [{ text: 'ab', boxes: [[0, 0, 5, 9] as const, [5, 0, 5, 9] as const] }];

/** A file in which the words of two pictures are kept. */
async function keptFile(): Promise<string> {
  const first = await openRemembered(path);
  await first.keep(digestOf('a'), lines);
  await first.keep(digestOf('b'), []);
  return path;
}

test('what one run read the next one remembers, a picture without words too', async () => {
  const next = await openRemembered(await keptFile());
  expect(next.get(digestOf('a'))).toEqual(lines);
  expect(next.get(digestOf('b'))).toEqual([]);
  expect(next.get(digestOf('c'))).toBeUndefined();
  expect(told).toBe('');
});

test.each([
  ['is no JSON', 'garbage\n'],
  ['was broken off', `{"sha256":"${digestOf('c')}","lin`],
  ['has boxes for other letters', `{"sha256":"${digestOf('c')}","lines":[{"text":"abc","boxes":[]}]}\n`],
  ['has no digest', '{"sha256":"../../x","lines":[]}\n'],
])('a line that %s is told and left out, and the others hold', async (_, damage) => {
  appendFileSync(await keptFile(), damage);
  const next = await openRemembered(path);
  expect(told).toMatch(/1 lines are damaged; their pictures are read anew/);
  expect(next.get(digestOf('c'))).toBeUndefined();
  expect(next.get(digestOf('a'))).toEqual(lines);
  await next.keep(digestOf('c'), lines);
  told = '';
  expect((await openRemembered(path)).get(digestOf('c'))).toEqual(lines);
  expect(told).toBe('');
});

test.each([
  ['a file of listings', 'id,title\n1,shoes\n'],
  ['the words of another version', '{"holds":"words read in pictures","reading":0}\n'],
])('%s is told and left as it is, and every picture is read', async (_, text) => {
  writeFileSync(path, text);
  const next = await openRemembered(path);
  await next.keep(digestOf('a'), lines);
  expect(told).toMatch(/left as it is, and pictures are read anew/);
  expect(next.get(digestOf('a'))).toBeUndefined();
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test('the latest twenty thousand pictures are kept, and nothing lies beside the file', async () => {
  await keptFile();
  const more = Array.from({ length: 20_000 }, (_, at) =>
    JSON.stringify({ sha256: at.toString(16).padStart(64, '0'), lines: [] }),
  );
  appendFileSync(path, `${more.join('\n')}\n`);
  const next = await openRemembered(path);
  expect(next.get(digestOf('a'))).toBeUndefined();
  expect(next.get('0'.repeat(64))).toEqual([]);
  expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(20_002);
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('a folder is no such file, and is refused in words', async () => {
  await expect(openRemembered(folder)).rejects.toThrow(UsageError);
});
