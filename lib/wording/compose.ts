import { fold, isWordCode } from '../verdict/use/fold';
import { accessoryPhrases } from '../verdict/use/markers';
import type { FitPlace } from './fit-places';
import type { Phrase } from './rule-schema';

/** A title in its parts: what the seller wrote, without what the goods fit. */
export interface TitleParts {
  /** The seller's own brand; empty if unknown or if the goods begin with it. */
  brand: string;
  /**
   * The goods, up to where the fitted devices are to be named; in a language that names those first, the text before.
   */
  goods: string;
  /** What they fit, with the words that say so. */
  fits: string;
  /** The rest, with the space or dash that it begins with. */
  rest: string;
}

/**
 * Takes a title apart. What is behind the goods stays there, and in a language that puts fitted devices first it
 * always stays; what is before the goods moves behind them. Undefined if the title names nothing but what is fitted.
 * O(length).
 */
export function partsOfTitle(
  title: string,
  places: readonly FitPlace[],
  brand: string,
  phrase: Phrase,
): TitleParts | undefined {
  const main = places.find(({ said }) => said) ?? places[0];
  if (!main) return undefined;
  const fits = fitting(objectsOf(places, main), phrase);
  const before = tidy(withoutBrand(rewritten(title, places, 0, main.start, phrase), brand)).replace(
    JOINT_LAST,
    '',
  );
  const after = withoutBrand(rewritten(title, places, main.end, title.length, phrase), brand);
  const isBehind = goodsEnd(before) > 0 || (main.said && wordsIn(before) >= WORDS_OF_GOODS);
  if (phrase.order === 'in place' || isBehind) {
    return WORD.test(before + after) ? { ...named(brand, before), fits, rest: after } : undefined;
  }
  const end = goodsEnd(after) || clauseEnd(after);
  const goods = tidy(`${before} ${after.slice(0, end)}`);
  const rest = tidy(after.slice(end));
  return WORD.test(goods) ? { ...named(brand, goods), fits, rest: rest && `, ${rest}` } : undefined;
}

/** Builds the title from its parts: own brand, goods, what they fit, the rest. */
export function composed({ brand, goods, fits, rest }: TitleParts): string {
  const glued = HAN_LAST.test(goods) && HAN_FIRST.test(fits);
  const front = [brand, glued ? goods + fits : `${goods} ${fits}`].filter(Boolean).join(' ');
  return tidy(WORD.test(rest[0] ?? '') && !HAN_FIRST.test(rest) ? `${front} ${rest}` : front + rest);
}

/** "Mat with" before what is fitted: the phrase joins by itself. */
const JOINT_LAST = / (?:with|w|and|mit|und|con|y|avec|et|e|com|с|и|&)$/i;

const WORD = /[\p{L}\p{N}]/u;
const HAN_LAST = /\p{Script=Han}$/u;
const HAN_FIRST = /^\p{Script=Han}/u;

/** "compatible with iPhone 15", "适用于苹果15", "iPhone 15 対応". */
function fitting(object: string, { phrase, stands }: Phrase): string {
  if (stands === 'after') return `${object} ${phrase}`;
  return HAN_LAST.test(phrase) ? phrase + object : `${phrase} ${object}`;
}

/** What the main place names, preceded by what other places name without saying that it is fitted. */
function objectsOf(places: readonly FitPlace[], main: FitPlace): string {
  const unsaid = places.filter((place) => !place.said && place !== main).map(({ object }) => object);
  const all = [...new Set([...unsaid, main.object])].filter(Boolean);
  return all.filter((object) => !all.some((other) => other !== object && other.includes(object))).join(', ');
}

/**
 * The text between two positions: further places that say what is fitted are put in the rule's words, others are
 * dropped.
 */
function rewritten(
  title: string,
  places: readonly FitPlace[],
  from: number,
  to: number,
  phrase: Phrase,
): string {
  let kept = '';
  let at = from;
  for (const { start, end, object, said } of places) {
    if (start < from || start >= to) continue;
    kept += `${title.slice(at, start)}${said && object ? fitting(object, phrase) : ' '}`;
    at = end;
  }
  return kept + title.slice(at, to);
}

/**
 * This many words before the fitted device name the goods, whether or not any of them is known: "zoom lens for Nikon".
 */
const WORDS_OF_GOODS = 2;

/** Two Han characters count as a word. */
function wordsIn(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) - (han > 0 ? 1 : 0) + han / 2;
}

/** "Griffin Technology": a title that begins with the first word of its brand names it already. */
function named(brand: string, goods: string): Pick<TitleParts, 'brand' | 'goods'> {
  const [first = ''] = fold(brand).split(' ');
  const isNamed = first !== '' && `${fold(goods)} `.startsWith(`${first} `);
  return { brand: isNamed ? '' : brand, goods };
}

/**
 * Where the first name of an accessory ends, including names that follow directly ("case cover"); 0 if there is none.
 */
function goodsEnd(text: string): number {
  const folded = fold(text);
  let end = 0;
  for (const phrase of accessoryPhrases().in(folded)) {
    if (end > 0 && folded.slice(end, phrase.start).trim() !== '') break;
    end = phrase.end;
  }
  return end;
}

function clauseEnd(text: string): number {
  const stop = /[,;|，；｜【（([]|\s[-–—]\s/.exec(text);
  return stop ? stop.index : text.length;
}

/** The own brand goes to the front, wherever it stood. */
function withoutBrand(text: string, brand: string): string {
  if (brand === '') return text;
  const at = fold(text).indexOf(fold(brand));
  if (at === -1) return text;
  const end = at + brand.length;
  const isWord =
    !(isWordAt(text, at - 1) && isWordAt(text, at)) && !(isWordAt(text, end - 1) && isWordAt(text, end));
  return isWord ? `${text.slice(0, at)} ${text.slice(end)}` : text;
}

const isWordAt = (text: string, at: number): boolean =>
  isWordCode(fold(text.slice(at, at + 1)).charCodeAt(0));

/** Removes spaces, dashes and brackets that no longer have anything between them. O(length). */
function tidy(text: string): string {
  return trimmed(
    text
      .replace(/\s+/g, ' ')
      .replace(/[([（【] ?[)\]）】]/g, ' ')
      .replace(/ {2,}/g, ' ')
      .replace(/ (?=[,;，、；)\]）】])/g, '')
      .replace(/([,;，、；|])(?: ?[,;，、；|])+/g, '$1')
      .replace(/(?: [-–—|])+(?= [-–—|])/g, ''),
  );
}

const STROKES = new Set(' ,;|，、；-–—&+/');

function trimmed(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && STROKES.has(text[from]!)) from++;
  while (to > from && STROKES.has(text[to - 1]!)) to--;
  return text.slice(from, to);
}
