import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { inAscii } from '../../lib/build/ascii-script';
import { DICTIONARIES } from '../../lib/locales/dictionaries.generated';

/** Bytes that all that a marketplace's page loads by itself may weigh, compressed. */
const ON_EVERY_PAGE = 25_000;
/** What the first explanation that somebody opens adds. */
const EXPLANATION = 12_000;
/** What a seller centre's page loads where the check while writing is switched on. */
const WRITING = 14_000;
/** UTF-16 units from which a text is a sentence of the interface, and no word that a law or a table has as well. */
const SENTENCE = 60;

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

  test.each(['marketplace.js', 'translation.js'])(
    'browsers are told that all of %s is run at once, and of nothing that is seldom wanted whole',
    (script) => {
      const AT_ONCE = /^\/\/# allFunctionsCalledOnLoad\n/;
      expect(read(script).toString()).toMatch(AT_ONCE);
      for (const other of ['explanation.js', 'generic-reader.js', 'background.js'])
        expect(read(other).toString()).not.toMatch(AT_ONCE);
    },
  );

  test('an explanation adds 12 kB at most', () => {
    expect(weight([read('explanation.js')])).toBeLessThanOrEqual(EXPLANATION);
  });

  test('the check while writing is on no page by itself, and weighs 14 kB at most', () => {
    expect(entries.flatMap(({ js = [] }) => js)).not.toContain('writing.js');
    expect(weight([read('writing.js')])).toBeLessThanOrEqual(WRITING);
  });

  test('the background, which is loaded with each wake, carries no dictionary: the browser has the texts', () => {
    expect(sentencesOfOursIn(read('background.js').toString())).toEqual([]);
  });

  const pages = readdirSync(`.output/${build}`).filter((file) => file.endsWith('.html'));

  test.each(pages)('nor does %s, which reads the language that it speaks from the browser', (page) => {
    const names = [
      ...read(page)
        .toString()
        .matchAll(/(?:src|href)="\/([^"]+\.js)"/g),
    ].map(([, name]) => name!);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(sentencesOfOursIn(read(name).toString()), name).toEqual([]);
  });
});

test.each(['chrome-mv3-pictures', 'firefox-mv3-pictures'])(
  'an explanation adds 12 kB at most in the edition that reads pictures, %s',
  (build) => {
    expect(weight([readFileSync(`.output/${build}/explanation.js`)])).toBeLessThanOrEqual(EXPLANATION);
  },
);

function weight(files: Buffer[]): number {
  return files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
}

/** The sentences of any language's dictionary that a script carries. */
function sentencesOfOursIn(script: string): string[] {
  const said = Object.values(DICTIONARIES).flatMap(sentencesIn);
  expect(said.length).toBeGreaterThan(1_000);
  return said.filter((sentence) => script.includes(sentence) || script.includes(inAscii(sentence)));
}

/** The sentences of a dictionary, as a script would have them: those with signs that it would write otherwise are left out. */
function sentencesIn(node: object): string[] {
  return Object.values(node).flatMap((value: string | object) => {
    if (typeof value !== 'string') return sentencesIn(value);
    return value.length >= SENTENCE && !/["'`\\\n]/.test(value) ? [value] : [];
  });
}
