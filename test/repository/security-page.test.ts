import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** A file of tests, and what follows it up to the next: beginnings of titles in quotation marks. */
const NAMED = /`(test\/[^`]+)`([^`]*)/g;

// A table that names a test which is gone or renamed promises what nobody checks.
test('every test that SECURITY.md names is there, by file and title', () => {
  const page = readFileSync('SECURITY.md', 'utf8');
  const lines = page.split('\n').filter((line) => line.startsWith('| ') && line.includes('`test/'));
  const missing = lines.flatMap((line) =>
    [...line.matchAll(NAMED)].flatMap(([, file = '', titles = '']) => {
      const source = readFileSync(file, 'utf8');
      return [...titles.matchAll(/"([^"]+)"/g)]
        .map(([, title = '']) => title)
        .filter((title) => !source.includes(title))
        .map((title) => `${file}: ${title}`);
    }),
  );
  expect(lines.length).toBeGreaterThan(5);
  expect(missing).toEqual([]);
});
