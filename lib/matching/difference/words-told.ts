import type { Scan } from '../../text/scan';
import type { IndexSections } from '../index/sections';
import { mostTold } from '../index/word-counts';
import { LONGEST_NAME, NameLetters } from '../names/name-letters';
import { inSteps } from '../score/in-steps';
import { isCommonWord } from '../sign/common-words';
import { isMark } from '../sign/sign-search';

/**
 * Texts of a list's marks of which a word tells a sign more or less than in the version before: more marks hold it, or fewer,
 * or it is now a mark of its own, or no longer. O(marks).
 *
 * @param changed an index of the marks that came, went or changed
 */
export function marksToldOtherwise(
  before: IndexSections,
  after: IndexSections,
  changed: IndexSections,
): string[] {
  const rows = inSteps(after.size);
  const name = new NameLetters();
  const isToldOtherwise = (scan: Scan, from: number, to: number): boolean => {
    const then = mostTold(before.wordCounts, rows, name.letters, from, to);
    const now = mostTold(after.wordCounts, rows, name.letters, from, to);
    if (then !== now) return true;
    const wasCommon = isCommonWord(before.wordCounts, name.letters, from, to);
    if (wasCommon !== isCommonWord(after.wordCounts, name.letters, from, to)) return true;
    return (
      now !== Number.POSITIVE_INFINITY && isMark(changed, scan, name.from[from]!, name.from[to - 1]! + 1)
    );
  };
  const texts: string[] = [];
  for (let mark = 0; mark < after.marks; mark++) {
    const scan = after.scanOf(mark);
    name.read(scan);
    if (someWord(name, (from, to) => isToldOtherwise(scan, from, to))) texts.push(scan.text);
  }
  return texts;
}

function someWord({ begins, length }: NameLetters, isWanted: (from: number, to: number) => boolean): boolean {
  for (let from = 0; from < Math.min(length, LONGEST_NAME); ) {
    let to = from + 1;
    while (to < length && !begins[to]) to++;
    if (isWanted(from, to)) return true;
    from = to;
  }
  return false;
}
