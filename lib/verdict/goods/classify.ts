import { fold, isEastAsianCode } from '../use/fold';
import type { Sighting } from '../use/phrases';
import { goodsWords, type Kind, kindById, type Word } from './vocabulary';

/** What a text offers: Nice classes and kinds of goods, likeliest first, each with its share of the evidence. */
export interface Classified {
  classes: readonly { class: number; share: number }[];
  kinds: readonly { kind: Kind; share: number }[];
  /** Phrases by which a kind was recognised, folded, with whether each names the whole kind. */
  named: readonly { phrase: string; word: Word }[];
  /** Enough was read to say what the goods are not. */
  sure: boolean;
}

export const NOTHING: Classified = { classes: [], kinds: [], named: [], sure: false };

/** A text is read up to here; product titles are shorter. */
const LONGEST = 1_000;
const MOST = 5;
/** Less evidence than this, about one product word in the name of the goods, rules nothing out. */
const SURE = 0.8;

/** From here on a title speaks of something other than the goods: what they fit, hold or come with. */
const ASIDE =
  /(?<![a-z])(?:for|with|w|fits?|compatible|by|includes?|including|from|works|featuring|plus|designed|para|pour|fur|fuer|per)(?![a-z])|для|適用|适用|兼容|适配|送|含|配(?!件|饰)|可用/;
/** Where the name of the goods ends and its particulars begin. */
const PARTICULARS = /[,|([【;]| [-–—] /;

const PARTICULAR = 0.25;
const AFTER_ASIDE = 0.25;
const AFTER_NAME = 0.5;
const BEFORE_HEAD = 0.6;
const MENTIONED = 0.5;

/** Reads what goods a text names. O(length), bounded. */
export function classify(text: string): Classified {
  const folded = fold(text.slice(0, LONGEST));
  const seen = goodsWords(folded).filter(({ meaning }) => meaning.weight > 0);
  if (seen.length === 0) return NOTHING;
  const weights = weigh(folded, seen);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const byClass = new Map<number, number>();
  const byKind = new Map<Kind, number>();
  const whole = unnamedWhole(folded, seen);
  if (whole) byKind.set(whole, 1);
  seen.forEach(({ meaning }, i) => {
    const share = weights[i]! / total;
    byClass.set(meaning.class, (byClass.get(meaning.class) ?? 0) + share);
    if (meaning.kind) byKind.set(meaning.kind, (byKind.get(meaning.kind) ?? 0) + share);
  });
  return {
    classes: ranked(byClass).map(([cls, share]) => ({ class: cls, share })),
    kinds: ranked(byKind).map(([kind, share]) => ({ kind, share })),
    named: seen.map(({ start, end, meaning }) => ({ phrase: folded.slice(start, end), word: meaning })),
    sure: total >= SURE,
  };
}

function ranked<Key>(shares: Map<Key, number>): [Key, number][] {
  return [...shares].sort((a, b) => b[1] - a[1]).slice(0, MOST);
}

/** How much each phrase counts: by its length, and by where it stands. */
function weigh(folded: string, seen: readonly Sighting<Word>[]): number[] {
  const found = indexOr(folded.search(ASIDE), folded.length);
  // A title that begins with what the goods fit names the goods behind it.
  const aside = seen[0]!.start < found ? found : folded.length;
  // "Apple - MacBook Air 13-inch Laptop - M3 chip": the name ends behind its first product word, not behind the brand.
  const behindBrand = folded.slice(0, seen[0]!.start).includes(' - ') ? seen[0]!.start : 0;
  const name = indexOr(searchFrom(folded, PARTICULARS, behindBrand), folded.length);
  const named = (sighting: Sighting<Word>) => sighting.start < Math.min(aside, name);
  const particular = seen.map((_, i) => isParticular(folded, seen, i));
  // "Screen protector iPhone 13" offers no phone: a device is the goods only where no other product is named.
  const product = seen.findLastIndex(
    (sighting, i) => named(sighting) && !sighting.meaning.device && !particular[i],
  );
  const head =
    product === -1 ? seen.findLastIndex((sighting, i) => named(sighting) && !particular[i]) : product;
  return seen.map((sighting, i) => {
    const { start, end, meaning } = sighting;
    const mention = meaning.device && i !== head ? MENTIONED : 1;
    return (
      meaning.weight *
      mention *
      (particular[i] ? PARTICULAR : 1) *
      lengthFactor(folded, start, end) *
      placeFactor(start, i, { aside, name, head })
    );
  });
}

/**
 * "Latitude 7490 14 inch 32GB RAM 512GB SSD" offers a laptop: behind the name of a whole, and a number, stand its parts.
 * "Laptop SSD 1TB" offers a drive.
 */
function isParticular(folded: string, seen: readonly Sighting<Word>[], at: number): boolean {
  const { start, meaning } = seen[at]!;
  const wholes = meaning.kind?.partOf ?? [];
  if (wholes.length === 0) return false;
  const whole = seen.findLast((one, i) => i < at && wholes.includes(one.meaning.kind?.id ?? ''));
  return whole !== undefined && /\d/.test(folded.slice(whole.end, start));
}

/**
 * "Elite Dragonfly G2 16GB RAM 512GB SSD 13.3 inch" names no laptop, yet nothing else has both: particulars of two kinds,
 * each with its number, and no other product word tell the whole that they are parts of.
 */
function unnamedWhole(folded: string, seen: readonly Sighting<Word>[]): Kind | undefined {
  const [first, ...others] = new Set(seen.flatMap(({ meaning }) => meaning.kind ?? []));
  if (!first || others.length === 0) return undefined;
  const sized = seen.every(
    ({ start, meaning }) => !meaning.kind || SIZE.test(folded.slice(Math.max(0, start - 20), start)),
  );
  if (!sized) return undefined;
  const common = first.partOf.find((id) => others.every(({ partOf }) => partOf.includes(id)));
  return common === undefined ? undefined : kindById(common);
}

/** A number with its unit, just before a word. */
const SIZE = /\d ?(?:gb|tb|mb|g|t|mp)\s?(?:[a-z0-9.]{1,6} )?$/;

function placeFactor(start: number, i: number, at: { aside: number; name: number; head: number }): number {
  if (i === at.head) return 1;
  if (start >= at.aside) return AFTER_ASIDE;
  return start >= at.name ? AFTER_NAME : BEFORE_HEAD;
}

/** A single Han character says little; two words say more than one. */
function lengthFactor(folded: string, start: number, end: number): number {
  if (isEastAsianCode(folded.charCodeAt(start))) return [0, 0.35, 1, 1.3][Math.min(end - start, 3)]!;
  let words = 1;
  for (let i = start; i < end; i++) if (folded[i] === ' ') words++;
  return 1 + 0.4 * (words - 1);
}

function searchFrom(text: string, pattern: RegExp, from: number): number {
  const found = text.slice(from).search(pattern);
  return found === -1 ? -1 : from + found;
}

function indexOr(found: number, otherwise: number): number {
  return found <= 0 ? otherwise : found;
}
