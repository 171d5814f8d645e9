import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** From a condition under which a test is left out to the body of that test, with its name between them. */
const LEFT_OUT = /\.(?:skipIf|runIf)\((?<named>.{0,400}?)=>/gs;

/** Names of tests that may be left out without a need in them. A file with `unlessAtHand` tells it for all of its own. */
function untold(text: string): string[] {
  if (text.includes('unlessAtHand(')) return [];
  const named = [...text.matchAll(LEFT_OUT)].map(({ groups }) => groups!.named!);
  return named.filter((one) => !/\([^)]*\bneeds /.test(one));
}

test('a test that may be left out says in its name what it needs, for the last lines of a run', () => {
  const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => join('test', name));
  expect(files.length).toBeGreaterThan(300);
  const left = files.flatMap((file) => untold(readFileSync(file, 'utf8')).map((name) => `${file}: ${name}`));
  expect(left).toEqual([]);
});

test.each([
  ["test.skipIf(!there)('reads the real file', () => {})", 1],
  ["test.skipIf(!there)('reads the real file (needs ../shared)', () => {})", 0],
  ["test.runIf(there).each(NAMES)('reads %s', { timeout: 9 }, async (name) => {})", 1],
])('%s', (text, count) => {
  expect(untold(text)).toHaveLength(count);
});
