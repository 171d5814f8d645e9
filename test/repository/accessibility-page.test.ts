import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const rows = readFileSync('components/ACCESSIBILITY.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| (?:9\.|WCAG)/.test(line));

test('every line of the accessibility statement names a test, says that it was not tested, or is about what there is none of', () => {
  expect(rows.length).toBeGreaterThan(45);
  const unproved = rows.filter((row) => !/`test\/|not tested| – /.test(row));
  expect(unproved).toEqual([]);
});

test('every test and file that it names exists', () => {
  const named =
    readFileSync('components/ACCESSIBILITY.md', 'utf8').match(/`((?:test|components)\/[^`]+)`/g) ?? [];
  expect(named.length).toBeGreaterThan(30);
  expect(named.map((name) => name.slice(1, -1)).filter((path) => !existsSync(path))).toEqual([]);
});
