import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isBuiltSince } from '../built-since';

/** Seconds of three moments, one after the other. */
const [BEFORE, BUILT, AFTER] = [1_000, 2_000, 3_000];

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lens-built-'));
  mkdirSync(join(folder, 'lib/inner'), { recursive: true });
  for (const file of ['lib/inner/a.ts', 'lib/inner/b.ts', 'made', 'lock'])
    writeFileSync(join(folder, file), '');
  for (const path of ['lib/inner/a.ts', 'lib/inner/b.ts', 'lib/inner', 'lib', 'lock']) change(path, BEFORE);
  change('made', BUILT);
});
afterEach(() => rmSync(folder, { recursive: true }));

const change = (path: string, at: number) => utimesSync(join(folder, path), at, at);
const isBuilt = () =>
  isBuiltSince(
    join(folder, 'made'),
    ['lib', 'lock'].map((path) => join(folder, path)),
  );

test('what was made after the last change is from the sources as they are', () => {
  expect(isBuilt()).toBe(true);
});

test.each(['lib/inner/a.ts', 'lock'])('a change of %s since calls for a new build', (path) => {
  change(path, AFTER);
  expect(isBuilt()).toBe(false);
});

test('so does a file that came or left since', () => {
  rmSync(join(folder, 'lib/inner/b.ts'));
  expect(isBuilt()).toBe(false);
});

test('what was never built is not there', () => {
  rmSync(join(folder, 'made'));
  expect(isBuilt()).toBe(false);
});
