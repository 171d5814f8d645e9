/**
 * Writes seen-words.generated.ts: words that are in titles and names, as a Bloom filter. Run with
 * `npx tsx lib/build/tables/generate-seen-words.ts [--without SOURCE]` from the repository's top; the engine's accuracy on a
 * source is measured with that source left out.
 *
 * Inputs: words of the titles at ../shared/listings that are in at least two, and of the names at ../shared/brands (MIT,
 * BSD-3, CC0). Only the filter ships: no title can be read out of it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { addWord, BITS_PER_WORD } from '../../matching/tables/lexicon';
import { Scan } from '../../text/scan';

const SHARED = '../shared';
const LEAST_TITLES = 2;
const SHORTEST = 4;
const without = process.argv[process.argv.indexOf('--without') + 1];
const scan = new Scan();

function foldedWords(text: string): Set<string> {
  const words = new Set<string>();
  for (const word of text.split(/[^\p{L}\p{N}\p{M}]+/u)) {
    scan.read(word);
    const folded = String.fromCharCode(...scan.units.subarray(0, scan.length));
    if (folded.length >= SHORTEST && /^[a-z]+$/.test(folded)) words.add(folded);
  }
  return words;
}

const titles = new Map<string, number>();
for (const file of readdirSync(`${SHARED}/listings`)) {
  if (!file.endsWith('.jsonl') || file === `${without}.jsonl`) continue;
  for (const line of readFileSync(`${SHARED}/listings/${file}`, 'utf8').split('\n').filter(Boolean))
    for (const word of foldedWords((JSON.parse(line) as { title: string }).title))
      titles.set(word, (titles.get(word) ?? 0) + 1);
}
const words = new Set([...titles].filter(([, count]) => count >= LEAST_TITLES).map(([word]) => word));
for (const file of ['amazonbrandfilter.txt', 'name_suggestion_index_names.txt'])
  for (const name of readFileSync(`${SHARED}/brands/${file}`, 'utf8').split('\n'))
    for (const word of foldedWords(name)) words.add(word);
for (const line of readFileSync(`${SHARED}/brands/simple_icons.jsonl`, 'utf8').split('\n').filter(Boolean))
  for (const word of foldedWords((JSON.parse(line) as { title: string }).title)) words.add(word);

const bits = new Uint8Array(Math.ceil((words.size * BITS_PER_WORD) / 8));
for (const word of words) addWord(bits, word);
writeFileSync(
  new URL('../../matching/tables/seen-words.generated.ts', import.meta.url),
  `// Written by generate-seen-words.ts; do not edit.\n/** Bloom filter of ${words.size} words of titles and names, base64. */\nexport const SEEN_WORDS = '${Buffer.from(bits).toString('base64')}';\n`,
);
console.log(`${words.size} words, ${bits.length} bytes`);
