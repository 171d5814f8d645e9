import type { Listing } from '../domain/listing';
import type { ScreeningList } from '../lists/store/screening-list';
import type { Candidate } from '../matching/candidate';
import { confidenceOf } from '../matching/score/score';
import type { Finding } from './finding';

/** One picture in ten thousand matches by chance (lib/pictures/PICTURES.md); the goods are weighed as usual. */
const TERMS = [{ key: 'figure_copy', logOdds: 4 }] as const;

/**
 * The recorded pictures of a list that appear in a listing's pictures. A figure has no words: its range in the text is
 * empty.
 */
export function figuresIn(
  { pictures = [] }: Listing,
  list: ScreeningList,
): { candidate: Candidate & { field: 'image' }; picture: NonNullable<Finding['picture']> }[] {
  return pictures.flatMap((picture) => {
    const seen = 'unread' in picture ? [] : (picture.figures ?? []);
    return seen
      .filter((copy) => copy.list === list.name)
      .map(({ row, box }) => ({ candidate: copyOf(row), picture: { name: picture.name, box } }));
  });
}

const copyOf = (row: number): Candidate & { field: 'image' } => ({
  ...{ row, start: 0, end: 0, field: 'image', relation: 'identical', reasons: ['figure-copy'] },
  ...{ terms: TERMS, confidence: confidenceOf(TERMS) },
});
