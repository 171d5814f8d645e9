import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Lines that wiring takes; what needs more is logic, and belongs into a room of lib/ where it can be tested. */
const MOST_LINES = 60;

const files = readdirSync('entrypoints', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => join('entrypoints', file));

test('entrypoints are found', () => {
  expect(files).toContain(join('entrypoints', 'background.ts'));
  expect(files.length).toBeGreaterThan(10);
});

test.each(files)('%s is wiring', (file) => {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n').length;
  expect(lines).toBeLessThanOrEqual(MOST_LINES);
});

const drawing = files.filter((file) => /pageOf(?:Ours|Stored)\(/.test(readFileSync(file, 'utf8')));

test.each(drawing)('%s speaks the language that the person chose', (file) => {
  expect(readFileSync(file, 'utf8')).toMatch(/await speakChosen\(\)/);
  expect(readFileSync(file, 'utf8')).not.toMatch(/locales\/i18n/);
});
