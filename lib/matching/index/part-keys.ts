import * as Kind from '../../text/kinds';
import type { Scan } from '../../text/scan';
import { KeyKind, type KeyVisitor, partHash } from '../keys/mark-keys';
import { MAX_KEY } from '../keys/span-hash';
import { type Word, wordsOf } from '../keys/words';
import { ordinaryWords } from '../tables/ordinary-words';

const SHORTEST_WORD_PART = 5;
/** Of the one word that is no word of the language. */
const SHORTEST_NAME = 4;
const SHORTEST_HAN_PART = 2;

/** VEUVE CLICQUOT is also known by "clicquot", ORION 好丽颜 by 好丽颜: asked for in signs alone, never in titles. */
export function partKeys(mark: Scan, visit: KeyVisitor): void {
  const part = tellingWord(mark);
  if (part) visit(partHash(mark.skeletons, part.from, part.to), KeyKind.Part);
  for (let from = 0; from < mark.length; ) {
    let to = from + 1;
    while (to < mark.length && mark.kinds[to]! >= Kind.Han === mark.kinds[from]! >= Kind.Han) to++;
    if (mark.kinds[from]! >= Kind.Han) visitHanPart(mark, from + countryLength(mark, from, to), to, visit);
    from = to;
  }
}

function visitHanPart(mark: Scan, from: number, to: number, visit: KeyVisitor): void {
  const part = to - from < mark.length && to - from >= SHORTEST_HAN_PART && to - from <= MAX_KEY;
  if (part) visit(partHash(mark.skeletons, from, to), KeyKind.Part);
}

/** 中国 before a name says where it is from: the name goes on without it. */
const COUNTRY = [0x4e2d, 0x56fd];

function countryLength({ units }: Scan, from: number, to: number): number {
  const country = COUNTRY.every((unit, at) => units[from + at] === unit);
  return country && to - from >= COUNTRY.length + SHORTEST_HAN_PART ? COUNTRY.length : 0;
}

/** The word of several whose letters tell most, if it is no word of the language. */
function tellingWord(mark: Scan): Word | undefined {
  const words = wordsOf(mark);
  if (words.length < 2) return undefined;
  const isOrdinary = ({ from, to }: Word) => ordinaryWords.has(mark.units, from, to);
  const names = words.filter((word) => !isOrdinary(word));
  // HAAS AUTOMATION: what is beside the one name says what its holder makes.
  const shortest = names.length === 1 ? SHORTEST_NAME : SHORTEST_WORD_PART;
  let telling: Word | undefined;
  for (const word of names) {
    const length = word.to - word.from;
    if (word.digits > 0 || length < shortest || length > MAX_KEY) continue;
    if (length > (telling ? telling.to - telling.from : 0)) telling = word;
  }
  return telling;
}
