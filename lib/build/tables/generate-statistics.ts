/**
 * Writes statistics.generated.ts: how often a word of a title names the brand, and which Han characters brand names
 * are made of. Run with `npx tsx lib/build/tables/generate-statistics.ts` from the repository's top, then raise
 * FORMAT_VERSION. `--fold k/n` leaves out every n-th title from k on, `--without SOURCE` a whole shop (for measuring on titles
 * it has not seen).
 *
 * Inputs: titles with a brand field (er_amazon_google, er_walmart_amazon, Apache-2.0; scrapfly_target) and Chinese
 * titles with tagged brands (zh_taobao_multidigraph_train) at ../shared/listings; Han marks of
 * ../shared/brands/marks_100k.txt. Only counts of words ship, rounded to half a unit of log-odds; no title does.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { isHan, wordsOf } from '../../matching/keys/words';
import { ordinaryWords } from '../../matching/tables/ordinary-words';
import { Scan } from '../../text/scan';

const SHARED = '../shared';
const argument = (name: string) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const [fold, folds] = (argument('--fold') ?? '').split('/').map(Number);
const without = argument('--without');
const scan = new Scan();
const lines = (path: string) => readFileSync(`${SHARED}/${path}`, 'utf8').split('\n').filter(Boolean);

function folded(text: string): string {
  scan.read(text);
  return String.fromCharCode(...scan.units.subarray(0, scan.length));
}

const LONGEST_PHRASE = 3;
const LONGEST_HAN = 4;

/** Every word, phrase of up to three words, and run of up to four Han characters of a title, folded. */
function gramsOf(title: string): Set<string> {
  scan.read(title);
  const grams = new Set<string>();
  const words = wordsOf(scan);
  words.forEach(({ from }, first) => {
    for (const { to } of words.slice(first, first + LONGEST_PHRASE)) {
      if (to - from > 24) continue;
      const gram = String.fromCharCode(...scan.units.subarray(from, to));
      grams.add(gram);
      if (to === words[first]!.to) single.add(gram);
    }
  });
  for (let from = 0; from < scan.length; from++) {
    for (
      let to = from + 1;
      to <= Math.min(from + LONGEST_HAN, scan.length) && isHan(scan, to - 1, to);
      to++
    ) {
      grams.add(String.fromCharCode(...scan.units.subarray(from, to)));
    }
  }
  return grams;
}

/** Grams that occurred somewhere as one word. */
const single = new Set<string>();
const titles = new Map<string, number>();
const named = new Map<string, number>();
const inNames = new Map<string, number>();
const inTitles = new Map<string, number>();
const add = (counts: Map<string, number>, key: string, by = 1) =>
  counts.set(key, (counts.get(key) ?? 0) + by);
const isHanUnit = (char: string) => /\p{Script=Han}/u.test(char);

/** @param ofBrand whether a gram begins as the brand's own name does: the title says nothing of that one. */
function count(
  title: string,
  brands: readonly string[],
  ofBrand: (gram: string) => boolean = () => false,
): void {
  const grams = gramsOf(title);
  for (const brand of brands) grams.add(brand);
  for (const gram of grams) if (brands.includes(gram) || !ofBrand(gram)) add(titles, gram);
  for (const brand of brands) add(named, brand);
}

interface CountedTitle {
  title: string;
  brands: string[];
  ofBrand?: (gram: string) => boolean;
}

function readTitles(file: string, read: (row: never) => CountedTitle | undefined): void {
  if (file === without) return;
  lines(`listings/${file}.jsonl`).forEach((line, i) => {
    if (folds && i % folds === fold) return;
    const row = read(JSON.parse(line) as never);
    if (row) count(row.title, row.brands, row.ofBrand);
  });
}

const LEAST_OF_A_BRAND = 4;

/** The brand as the title has it: whole, or its first word ("HP Inc." is HP). */
function brandsInTitle({ title, brand }: { title: string; brand: string }): CountedTitle | undefined {
  if (!brand) return undefined;
  const grams = gramsOf(title);
  const whole = folded(brand);
  const first = folded(brand.split(/[\s-]/)[0]!);
  const inTitle = [whole, first].filter((name) => name.length > 1 && grams.has(name));
  const opening = folded(brand.split(/\s/)[0]!);
  // BUFFALO of Buffalo Technology, STARTECH.COM of StarTech.
  const ofBrand = (gram: string) =>
    [opening, ...inTitle].some((name) => name.length >= LEAST_OF_A_BRAND && gram.startsWith(name));
  return { title, brands: inTitle.slice(0, 1), ofBrand };
}

for (const file of ['er_amazon_google', 'er_walmart_amazon', 'scrapfly_target'])
  readTitles(file, brandsInTitle);
readTitles('zh_taobao_multidigraph_train', ({ title, brands }: { title: string; brands: string[] }) => {
  const names = [...new Set(brands.map(folded).filter(Boolean))];
  let rest = folded(title);
  for (const name of names) {
    rest = rest.replaceAll(name, '');
    for (const char of name) if (isHanUnit(char)) add(inNames, char);
  }
  for (const char of rest) if (isHanUnit(char)) add(inTitles, char);
  return { title, brands: names };
});
const SHARE_OF_A_LISTED_NAME = 0.02;
for (const mark of lines('brands/marks_100k.txt')) {
  const name = folded(mark);
  if (name.length <= LONGEST_HAN && [...name].every(isHanUnit))
    for (const char of name) add(inNames, char, SHARE_OF_A_LISTED_NAME);
}

const USUAL = 0.3;
const LEAST_TITLES = 2;
const LIMIT = 8;
const halves = (logOdds: number) => Math.max(-LIMIT, Math.min(LIMIT, Math.round(logOdds * 2)));

/** Log-odds that a title with the word is of the brand so named, drawn towards the usual share. */
function levelOf(gram: string): number | undefined {
  const seen = titles.get(gram)!;
  const brand = named.get(gram) ?? 0;
  if (seen < LEAST_TITLES || gram.length === 1) return undefined;
  const han = isHanUnit(gram[0]!);
  if (brand === 0 && (han ? seen < 3 : seen < 5 || !single.has(gram) || /^\d/.test(gram))) return undefined;
  const level = halves(Math.log((brand + USUAL) / (seen - brand + 1 - USUAL)));
  // An ordinary English word that never names a brand is known as such without being listed.
  if (level < -2 && !han && ordinaryWords.hasWord(gram)) return undefined;
  return level;
}

function grouped(levels: Map<string, number>, separator: string): string {
  const groups = new Map<number, string[]>();
  for (const [word, level] of levels) groups.set(level, [...(groups.get(level) ?? []), word]);
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([level, words]) => `${level}:${words.sort().join(separator)}`)
    .join('|');
}

const wordLevels = new Map<string, number>();
for (const gram of titles.keys()) {
  const level = levelOf(gram);
  if (level !== undefined) wordLevels.set(gram, level);
}
const sum = (counts: Map<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0);
const [nameTotal, titleTotal] = [sum(inNames), sum(inTitles)];
const charLevels = new Map<string, number>();
for (const char of new Set([...inNames.keys(), ...inTitles.keys()])) {
  const logOdds =
    Math.log(((inNames.get(char) ?? 0) + 0.3) / nameTotal) -
    Math.log(((inTitles.get(char) ?? 0) + 1) / titleTotal);
  const level = Math.max(-6, Math.min(6, Math.round(logOdds * 2)));
  if (level !== 0) charLevels.set(char, level);
}
writeFileSync(
  new URL('../../matching/tables/statistics.generated.ts', import.meta.url),
  `// Written by generate-statistics.ts; do not edit.\n/** "level:word word|level:…": half units of log-odds that a title with the word is of that brand. */\nexport const WORD_LEVELS =\n  '${grouped(wordLevels, ' ')}';\n` +
    `/** "level:characters|level:…": half units of log-odds that a character belongs to a name. */\nexport const CHARACTER_LEVELS =\n  '${grouped(charLevels, '')}';\n`,
);
console.log({ words: wordLevels.size, characters: charLevels.size });
