import { mayHold } from '../index/bloom';
import { hasSkeleton, marksByKey } from '../index/lookup';
import type { IndexSections } from '../index/sections';
import { KeyKind } from '../keys/mark-keys';
import { exchanged, mixed, plainHash } from '../keys/span-hash';
import { type Masked, maskedSpans } from './masked-words';
import type { SimilarContext } from './similar-context';

/** Letters and digits that may be behind a mask in a spaced script; skeletons, so that l and 1 are i. */
const LETTERS = [...'abcdefghijkmnopqrstuvwxyz0'].map((letter) => letter.charCodeAt(0));
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fa5;
const allHan = () => Uint16Array.from({ length: LAST_HAN - FIRST_HAN + 1 }, (_, at) => FIRST_HAN + at);
/** Three letters behind masks are some 17,000 looks at the filter: a text full of masks has no more of them asked. */
const MOST_WIDE = 6;
/** Covered characters after which the list is read for what its marks hold: a page of a few never needs that. */
const OWN_HAN_FROM = 64;

/**
 * Looks for marks of which letters are behind signs, each word and up to three together. Some hundred looks at the filter for a
 * masked word, one for a Han character for each that marks hold, and MOST_WIDE times 17,000 for a text at most where three letters
 * are covered. One instance per index.
 */
export class MaskedMarks {
  readonly #index: IndexSections;
  #han: Uint16Array | undefined;
  #covered = 0;

  constructor(index: IndexSections) {
    this.#index = index;
  }

  /** Visits marks that are behind the masks of a text. */
  search({ scan, visit }: Pick<SimilarContext, 'scan' | 'visit'>): void {
    const context = { index: this.#index, visit };
    let wide = MOST_WIDE;
    maskedSpans(scan, (masked) => {
      if (masked.open.length > 2 && wide-- <= 0) return;
      if (masked.han) lookUpHan(context, masked, this.#hanToTry());
      else lookUp(context, masked, 0, plainHash(masked.units, 0, masked.length));
    });
  }

  /** A character that no mark holds leads to none. */
  #hanToTry(): Uint16Array {
    if (++this.#covered === OWN_HAN_FROM) this.#han = hanIn(this.#index);
    this.#han ??= allHan();
    return this.#han;
  }
}

/** Han characters that stand in some mark of a list, as they look; ascending. O(text of the list). */
function hanIn(index: IndexSections): Uint16Array {
  const seen = new Uint8Array(LAST_HAN + 1);
  index.eachBeyondLatin(({ skeletons, length }) => {
    for (let at = 0; at < length; at++) seen[skeletons[at]!] = 1;
  });
  return allHan().filter((unit) => seen[unit] === 1);
}

type LookUp = Pick<SimilarContext, 'index' | 'visit'>;

/** Thousands of looks, nearly all in vain: the filter is asked here, for handing on a hash would leave something behind each time. */
function lookUpHan(context: LookUp, masked: Masked, han: Uint16Array): void {
  const { units, length } = masked;
  const { bloom } = context.index;
  const [place] = masked.open as [number];
  const plain = plainHash(units, 0, length);
  for (let at = 0; at < han.length; at++) {
    const hash = exchanged(plain, length - 1 - place, 0, han[at]!);
    if (mayHold(bloom, mixed(hash))) lookUpWith(context, masked, place, han[at]!, hash);
  }
}

/** Every letter in every open place, from the nth on. `plain`: the hash of the whole, changed in one place at a time. */
function lookUp(context: LookUp, masked: Masked, nth: number, plain: number): void {
  const { units, length, open } = masked;
  const place = open[nth]!;
  const isLast = nth === open.length - 1;
  for (const letter of LETTERS) {
    const hash = exchanged(plain, length - 1 - place, 0, letter);
    if (isLast) {
      lookUpWith(context, masked, place, letter, hash);
      continue;
    }
    units[place] = letter;
    lookUp(context, masked, nth + 1, hash);
  }
  // The span goes on with these letters, and this one is covered still.
  units[place] = 0;
}

/** With a letter in the last open place; `plain` is the hash of the whole word. */
function lookUpWith(
  { index, visit }: LookUp,
  { units, length, from, to }: Masked,
  place: number,
  unit: number,
  plain: number,
): void {
  const hash = mixed(plain);
  if (!mayHold(index.bloom, hash)) return;
  units[place] = unit;
  marksByKey(index, hash, KeyKind.Own, (mark) => {
    if (hasSkeleton(index, mark, units, 0, length)) visit(mark, from, to, 'masked');
  });
}
