import type { Candidate, MarkIndex, MarkQuery } from '../matching/candidate';
import { latinReadings } from '../text/cyrillic-readings';

/** A brand field is a name; longer texts are prose. */
const LONGEST = 40;
const SHORTEST = 4;

/**
 * The Latin spelling under which a brand is looked up if it is not found as written. Empty for prose, and for a brand
 * in other letters. O(length).
 */
export function readingsOf(brand: string): string[] {
  return brand.length < SHORTEST || brand.length > LONGEST ? [] : latinReadings(brand);
}

/**
 * Marks in Latin letters that a whole brand in Cyrillic sounds like: LULULEMON for Лулулемон, though they share no
 * letters. They count as similar, in sound only, over the whole field. If the brand itself is found, nothing more is
 * searched. O(searches of a brand), twice.
 * @param found what the brand as written may name
 * @param asked the query for the index, apart from the text
 */
export function readInLatin(
  index: MarkIndex,
  brand: string,
  found: readonly Candidate[],
  asked: Pick<MarkQuery, 'classes' | 'least'>,
): Candidate[] {
  if (found.length > 0) return [];
  const nearest = new Map<number, Candidate>();
  for (const text of readingsOf(brand))
    for (const one of index.find({ text, field: 'brand', ...asked })) {
      if (one.start > 0 || one.end < text.length) continue;
      const known = nearest.get(one.row);
      if (!known || known.confidence < one.confidence) nearest.set(one.row, one);
    }
  return Array.from(nearest.values(), ({ letters: _letters, ...one }) => ({
    ...one,
    start: 0,
    end: brand.length,
    relation: 'similar' as const,
    reasons: ['phonetic' as const],
  }));
}
