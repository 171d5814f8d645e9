import type { Candidate, MarkIndex, ScreenedField } from '../../lib/matching/candidate';
import { compileIndex } from '../../lib/matching/index/build';
import { openIndex } from '../../lib/matching/open';
import { type DecidedPair, disputedDomains, officePairs, otherBrands, shopNames } from './decided-pairs';
import { isNameOf } from './same-name';
import { benchmarkMarks, keyOf, plainRecordals } from './shared';

/** How a set of decided pairs came out. */
export interface PairFigures {
  pairs: number;
  found: number;
  shown: number;
  /** At one false hit for a sign that was made from no mark. */
  atOneFalse: number;
  missed: { sign: string; marks: string[]; confidence: number }[];
}

/** The list with the decided marks in it and the other brands taken out. */
export function listForSigns(): string[] {
  const others = new Set(otherBrands().map(keyOf));
  const decided = [officePairs(), disputedDomains(), shopNames()].flat().flatMap(({ marks }) => marks);
  return [...new Set([...benchmarkMarks().filter((mark) => !others.has(keyOf(mark))), ...decided])];
}

/** What anything that compares a sign with a list answers: marks by their place in the list, each with a strength. */
export type SignComparer = (sign: string) => { row: number; confidence: number }[];

export function engineFor(marks: readonly string[], field: ScreenedField): SignComparer {
  const index: MarkIndex = openIndex(compileIndex(plainRecordals(marks)));
  return (sign) => strongestByRow(index.find({ text: sign, field }));
}

function strongestByRow(candidates: readonly Candidate[]): { row: number; confidence: number }[] {
  const best = new Map<number, number>();
  for (const { row, confidence } of candidates) best.set(row, Math.max(confidence, best.get(row) ?? 0));
  return [...best].map(([row, confidence]) => ({ row, confidence }));
}

/**
 * The strengths of all the false hits of some signs, highest first: `all` that are not the sign itself, and those `apart` that
 * do not have it as their name in one script either.
 */
export function falseHits(
  compare: SignComparer,
  marks: readonly string[],
  signs: readonly string[],
): { all: number[]; apart: number[] } {
  const hits = signs.flatMap((sign) =>
    compare(sign)
      .filter(({ row }) => keyOf(marks[row]!) !== keyOf(sign))
      .map(({ row, confidence }) => ({ confidence, isApart: !isNameOf(marks[row]!, sign) })),
  );
  hits.sort((a, b) => b.confidence - a.confidence);
  const strengths = (some: typeof hits) => some.map(({ confidence }) => confidence);
  return { all: strengths(hits), apart: strengths(hits.filter(({ isApart }) => isApart)) };
}

const SHOWN = 0.5;

export function measurePairs(
  compare: SignComparer,
  marks: readonly string[],
  pairs: readonly DecidedPair[],
  threshold: number,
): PairFigures {
  const figures: PairFigures = { pairs: pairs.length, found: 0, shown: 0, atOneFalse: 0, missed: [] };
  for (const { sign, marks: decided } of pairs) {
    const wanted = new Set(decided.map(keyOf));
    const hits = compare(sign).filter(({ row }) => wanted.has(keyOf(marks[row]!)));
    const confidence = Math.max(-1, ...hits.map((hit) => hit.confidence));
    if (confidence >= 0) figures.found++;
    if (confidence >= SHOWN) figures.shown++;
    if (confidence >= threshold && confidence >= 0) figures.atOneFalse++;
    else figures.missed.push({ sign, marks: decided, confidence });
  }
  return figures;
}
