import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

/** Bytes that all that a marketplace's page loads by itself may weigh, compressed. */
const ON_EVERY_PAGE = 25_000;
/** What the first explanation that somebody opens adds. */
const EXPLANATION = 12_000;
/** What a seller centre's page loads where the check while writing is switched on. */
const WRITING = 14_000;

describe.each(['chrome-mv3', 'firefox-mv3'])('the built extension, %s', (build) => {
  const read = (file: string) => readFileSync(`.output/${build}/${file}`);
  const { content_scripts: entries } = JSON.parse(read('manifest.json').toString()) as {
    content_scripts: { js?: string[]; css?: string[] }[];
  };
  const sites = entries.flatMap(({ js }) => (js ? [{ js }] : []));
  const looks = entries.flatMap(({ css }) => css ?? []);

  test.each(sites)('no page of $js.0 loads more than 25 kB', ({ js }) => {
    expect(looks.length).toBeGreaterThan(0);
    expect(weight([...js, ...looks].map(read))).toBeLessThanOrEqual(ON_EVERY_PAGE);
  });

  test('an explanation adds 12 kB at most', () => {
    expect(weight([read('explanation.js')])).toBeLessThanOrEqual(EXPLANATION);
  });

  test('the check while writing is on no page by itself, and weighs 14 kB at most', () => {
    expect(entries.flatMap(({ js = [] }) => js)).not.toContain('writing.js');
    expect(weight([read('writing.js')])).toBeLessThanOrEqual(WRITING);
  });
});

function weight(files: Buffer[]): number {
  return files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
}
