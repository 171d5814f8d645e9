import * as Kind from '../../text/kinds';
import { syllableOf } from '../../text/pinyin';
import type { Scan } from '../../text/scan';
import { mayHold } from '../index/bloom';
import { marksByKey } from '../index/lookup';
import { KeyKind, spelt, wildHash } from '../keys/mark-keys';
import { longer, mixed } from '../keys/span-hash';
import { isHan, sameUnits } from '../keys/words';
import type { SimilarContext } from './similar-context';

const SHORTEST_LATIN = 5;
const LONGEST_SOUND = 4;
const SHORTEST_OPEN = 4;
const LONGEST_OPEN = 6;

const letters = new Uint16Array(64);

/** What a run of Han characters may stand for: a Latin mark by its pinyin, a Han mark by its sound or all but one character. */
export function hanLikenesses(context: SimilarContext): void {
  const { scan } = context;
  for (let from = 0; from < scan.length; from++) {
    if (scan.kinds[from] !== Kind.Han) continue;
    let to = from + 1;
    while (to < scan.length && to < from + LONGEST_OPEN && scan.kinds[to] === Kind.Han && scan.gaps[to] === 0)
      to++;
    soundsLike(context, from, Math.min(to, from + LONGEST_SOUND));
    for (let end = from + SHORTEST_OPEN; end <= to; end++) oneDifferent(context, from, end);
  }
}

function soundsLike(context: SimilarContext, from: number, limit: number): void {
  const { index, scan, visit } = context;
  const spellings = spelt();
  let length = 0;
  let plain = 0;
  for (let at = from; at < limit; at++) {
    const syllable = syllableOf(scan.units[at]!);
    if (syllable < 0) return;
    const spelling = spellings[syllable]!;
    for (let i = 0; i < spelling.length; i++) {
      letters[length++] = spelling[i]!;
      plain = longer(plain, spelling[i]!);
    }
    const characters = at + 1 - from;
    if (characters < 2 || length < SHORTEST_LATIN) continue;
    const hash = mixed(plain);
    if (!mayHold(index.bloom, hash)) continue;
    marksByKey(index, hash, KeyKind.Own, (mark) => {
      if (isLatinSpelling(context, mark, length)) visit(mark, from, at + 1, 'pinyin');
    });
    if (characters < 3) continue;
    marksByKey(index, hash, KeyKind.Pinyin, (mark) => {
      if (isHomophone(context, mark, from, at + 1)) visit(mark, from, at + 1, 'phonetic');
    });
  }
}

function isLatinSpelling({ index }: SimilarContext, mark: number, length: number): boolean {
  const scan = index.scanOf(mark);
  return scan.length === length && sameUnits(scan.skeletons, 0, letters, 0, length);
}

function isHomophone({ index, scan }: SimilarContext, mark: number, from: number, to: number): boolean {
  const { units, length } = index.scanOf(mark);
  return length === to - from && !sameUnits(units, 0, scan.units, from, length);
}

function oneDifferent(context: SimilarContext, from: number, to: number): void {
  const { index, scan, visit } = context;
  for (let open = from + 1; open < to; open++) {
    const hash = wildHash(scan.units, from, to, open);
    if (!mayHold(index.bloom, hash)) continue;
    marksByKey(index, hash, KeyKind.Wild, (mark) => {
      const marked = index.scanOf(mark);
      if (marked.length !== to - from || !isHan(marked, 0, marked.length)) return;
      if (differences(marked, scan.units, from) === 1 && marked.units[open - from] !== scan.units[open])
        visit(mark, from, to, 'han-one-different');
    });
  }
}

function differences({ units, length }: Scan, text: Uint16Array, from: number): number {
  let count = 0;
  for (let i = 0; i < length; i++) if (units[i] !== text[from + i]) count++;
  return count;
}
