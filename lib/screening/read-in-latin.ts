import type { Candidate, MarkIndex, MarkQuery } from '../matching/candidate';
import { latinReadings } from '../text/cyrillic-readings';

/** A brand field is a name; what is longer is prose. */
const LONGEST = 40;
const SHORTEST = 4;

/** What a brand is looked up as where it is not found as it is written. Empty for prose, and for one in other letters. O(length). */
export function readingsOf(brand: string): string[] {
  return brand.length < SHORTEST || brand.length > LONGEST ? [] : latinReadings(brand);
}

/**
 * Marks in Latin letters that a brand in Cyrillic ones reads like as a whole: LULULEMON for Лулулемон, whose letters share nothing. They are
 * similar, in sound alone, over the whole field. Where the brand itself is found nothing more is asked. O(searches of a brand), twice.
 * @param found what the brand as written may name
 * @param asked what is asked of the index besides the text
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
