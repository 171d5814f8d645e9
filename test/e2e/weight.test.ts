import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

/** Bytes that all that a marketplace's page loads by itself may weigh, compressed. */
const ON_EVERY_PAGE = 25_000;
/** What the first explanation that somebody opens adds. */
const EXPLANATION = 12_000;

describe.each(['chrome-mv3', 'firefox-mv3'])('the built extension, %s', (build) => {
  const read = (file: string) => readFileSync(`.output/${build}/${file}`);
  const { content_scripts: sites } = JSON.parse(read('manifest.json').toString()) as {
    content_scripts: { js: string[]; css: string[] }[];
  };

  test.each(sites)('no page of $js.0 loads more than 25 kB', ({ js, css }) => {
    expect(weight([...js, ...css].map(read))).toBeLessThanOrEqual(ON_EVERY_PAGE);
  });

  test('an explanation adds 12 kB at most', () => {
    expect(weight([read('explanation-part.js')])).toBeLessThanOrEqual(EXPLANATION);
  });
});

function weight(files: Buffer[]): number {
  return files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
}
