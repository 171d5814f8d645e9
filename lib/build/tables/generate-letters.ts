/**
 * Writes letters.generated.ts: how much each letter of a name tells after the letter before it. Run with
 * `npx tsx lib/build/tables/generate-letters.ts` from the repository's top, then raise FORMAT_VERSION.
 *
 * Inputs: names of shops and makers at ../shared/brands (name-suggestion-index, BSD-3; amazonbrandfilter, MIT). Only
 * counts of pairs of letters ship.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { LETTERS, letterNumber, STEPS_PER_NAT } from '../../matching/names/information';
import { Scan } from '../../text/scan';

const counts = Array.from({ length: LETTERS }, () => new Float64Array(LETTERS).fill(0.5));
const scan = new Scan();
for (const file of ['name_suggestion_index_names.txt', 'amazonbrandfilter.txt'])
  for (const name of readFileSync(`../shared/brands/${file}`, 'utf8').split('\n')) count(name);

function count(name: string): void {
  const { units, length, gaps } = scan.read(name);
  let before = 0;
  for (let at = 0; at < length; at++) {
    const letter = letterNumber(units[at]!);
    if (letter === 0) before = 0;
    else {
      if (gaps[at] !== 0) before = 0;
      counts[before]![letter]!++;
      before = letter;
    }
  }
}

/** Steps of information, one character each: a row per letter before, the first of them for the beginning of a word. */
const rows = counts.map((row) => {
  const sum = row.slice(1).reduce((a, b) => a + b, 0);
  return Array.from(row.slice(1), (seen) =>
    Math.min(35, Math.round(-Math.log(seen / sum) * STEPS_PER_NAT)).toString(36),
  ).join('');
});
writeFileSync(
  new URL('../../matching/tables/letters.generated.ts', import.meta.url),
  `// Written by generate-letters.ts; do not edit.\n/** What a letter or digit tells after another, in steps of a quarter nat. */\nexport const LETTER_INFORMATION =\n  '${rows.join('')}';\n`,
);
