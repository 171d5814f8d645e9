import { isHan, standTogether, type Word, wordsOf } from '../matching/keys/words';
import { ordinaryWords } from '../matching/tables/ordinary-words';
import { characterLevel, wordLevel } from '../matching/tables/statistics';
import * as Edge from '../text/edges';
import * as Kind from '../text/kinds';
import { Scan } from '../text/scan';

/** Words that may name the brand of a title which has no brand field: as written, most telling first. */
export interface TitleWords {
  /** Known to name brands in titles, from the tables that ship with the product. */
  sure: string[];
  /** Stand where brands stand and are no ordinary words: a brand only if several listings agree. */
  likely: string[];
}

const NOTHING: TitleWords = { sure: [], likely: [] };

/** Half units of log-odds (see the tables) from which a word named the brand wherever it was seen. */
const SURE = 2;
/** Words of a title among which a brand stands. */
const IN_FRONT = 3;
const LONGEST_TITLE = 400;
const LONGEST_PHRASE = 3;
const FEWEST_LETTERS = 3;
/** Han characters of a name. */
const SHORTEST_HAN = 2;
const LONGEST_HAN = 4;

/** From here on a title speaks of what the goods fit, not of what they are. */
const ASIDE: ReadonlySet<string> = new Set([
  ...['for', 'fits', 'fit', 'with', 'compatible', 'by', 'like', 'as', 'from', 'para', 'pour', 'für', 'для'],
]);
/** Stand before a brand and say nothing of it; names of characters that an export left as HTML among them. */
const LEAD_IN: ReadonlySet<string> = new Set([
  ...[
    'new',
    'the',
    'a',
    'genuine',
    'original',
    'authentic',
    'official',
    'oem',
    'brand',
    'hot',
    'sale',
    'vintage',
  ],
  ...['refurbished', 'renewed', 'used', 'lot', 'of', 'pack', 'set', 'pcs', 'vip'],
  ...['nbsp', 'amp', 'quot', 'mdash', 'ndash', 'middot', 'ldquo', 'rdquo', 'hellip', 'times'],
]);
/** 【…】, [...] and (…) before a title: shops and sales. */
const BRACKETED = /^\s*(?:【[^】]{0,40}】|\[[^\]]{0,40}\]|\([^)]{0,40}\))\s*/u;

const scan = new Scan();

/** The words of a title that may name its brand. Knows nothing of other titles. O(length), bounded. */
export function titleWords(title: string): TitleWords {
  const text = title.slice(0, LONGEST_TITLE);
  const { length } = scan.read(text.replace(BRACKETED, ''));
  if (length === 0) return NOTHING;
  const found: TitleWords = { sure: [], likely: [] };
  spacedWords(found);
  hanNames(found);
  return found;
}

function spacedWords({ sure, likely }: TitleWords): void {
  const all = wordsOf(scan);
  const first = all.findIndex((word) => !isLeadIn(word));
  if (first < 0) return;
  const front = all.slice(first, first + IN_FRONT);
  const aside = front.findIndex((word) => ASIDE.has(unitsOf(word.from, word.to)));
  const named = aside < 0 ? front : front.slice(0, aside);
  for (let at = 0; at < named.length; at++) {
    const phrase = surePhrase(all, first + at);
    if (phrase) sure.push(phrase);
  }
  const [leading] = named;
  if (leading && sure.length === 0 && isNameLike(leading)) likely.push(written(leading.from, leading.to));
}

/** The longest phrase from a word on that is known to name brands. */
function surePhrase(words: readonly Word[], at: number): string | undefined {
  const { from } = words[at]!;
  for (let last = Math.min(at + LONGEST_PHRASE, words.length) - 1; last >= at; last--) {
    const { to } = words[last]!;
    const together = words.slice(at + 1, last + 1).every((word) => standTogether(scan, word.from));
    if (together && to - from > 1 && levelOf(from, to) >= SURE) return written(from, to);
  }
  return undefined;
}

function isLeadIn({ from, to, letters }: Word): boolean {
  return letters === 0 || LEAD_IN.has(unitsOf(from, to));
}

/** Letters alone, no ordinary word, and never seen to be something else than the brand. */
function isNameLike({ from, to, letters, digits }: Word): boolean {
  if (letters < FEWEST_LETTERS || digits > 0 || ordinaryWords.has(scan.units, from, to)) return false;
  return levelOf(from, to) >= 0 && !isPlural(from, to);
}

/** "headphones" where the lexicon has "headphone". */
function isPlural(from: number, to: number): boolean {
  return scan.units[to - 1] === 0x73 && ordinaryWords.has(scan.units, from, to - 1);
}

/** Names in scripts without spaces: known ones where a run begins, others where a short run stands alone in front. */
function hanNames({ sure, likely }: TitleWords): void {
  let runs = 0;
  for (let from = 0; from < scan.length && runs < IN_FRONT; from++) {
    if (scan.kinds[from] !== Kind.Han || (from > 0 && scan.edges[from] !== Edge.Hard)) continue;
    const end = runEnd(from);
    const known = sureHan(from, end);
    if (known) sure.push(known);
    else if (runs === 0 && isNameOfHan(from, end)) likely.push(written(from, end));
    runs++;
  }
}

function runEnd(from: number): number {
  let end = from + 1;
  while (end < scan.length && scan.kinds[end] === Kind.Han && scan.edges[end] !== Edge.Hard) end++;
  return end;
}

function sureHan(from: number, end: number): string | undefined {
  for (let to = Math.min(from + LONGEST_HAN, end); to >= from + SHORTEST_HAN; to--)
    if (isHan(scan, from, to) && levelOf(from, to) >= SURE) return written(from, to);
  return undefined;
}

/** Two to four characters, each rather one of names than of ordinary text, with something else behind them. */
function isNameOfHan(from: number, end: number): boolean {
  const length = end - from;
  if (length < SHORTEST_HAN || length > LONGEST_HAN || end === scan.length || levelOf(from, end) < 0)
    return false;
  for (let at = from; at < end; at++) if (characterLevel(scan.units[at]!) <= 0) return false;
  return true;
}

/** 0 where the tables know nothing. */
function levelOf(from: number, to: number): number {
  return wordLevel(scan.units.subarray(from, to), to - from) ?? 0;
}

const unitsOf = (from: number, to: number) => String.fromCharCode(...scan.units.subarray(from, to));

/** As the title has it, between two units. */
function written(from: number, to: number): string {
  return scan.text.slice(scan.starts[from], scan.ends[to - 1]);
}
