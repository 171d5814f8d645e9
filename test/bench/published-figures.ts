import { otherBrands } from './decided-pairs';
import type { OwnPair } from './own-pairs';
import { freshPairs, publishedPairs } from './published-pairs';
import { engineFor, falseHits, listForSigns, measurePairs } from './sign-accuracy';

const BRANDS_IN = 6;

/** What is found of a set of pairs, each a number of them. */
export interface PublishedFigures {
  set: string;
  pairs: number;
  found: number;
  atOneFalse: number;
  shown: number;
}

/**
 * Of what was decided in public: fresh pairs that are kept apart, the other fresh ones, and those that were gathered before, which may all
 * be looked at; of each those held too near and held not. Of all that were held too near, and are not kept apart, each kind.
 */
export function publishedFigures(): { sets: PublishedFigures[]; kinds: PublishedFigures[] } {
  const fresh = freshPairs();
  const before = publishedPairs();
  const decided = [...fresh, ...before].flatMap((pair) => pair.marks);
  const marks = [...new Set([...listForSigns(), ...decided])];
  const compare = engineFor(marks, 'brand');
  const brands = otherBrands().filter((_, at) => at % BRANDS_IN === 0);
  const threshold = falseHits(compare, marks, brands).all[brands.length] ?? 0;
  const figures = (set: string, some: readonly OwnPair[]): PublishedFigures => {
    const { pairs: all, found, atOneFalse, shown } = measurePairs(compare, marks, some, threshold);
    return { set, pairs: all, found, atOneFalse, shown };
  };
  const sets: [string, readonly OwnPair[]][] = [
    ['fresh, kept apart', fresh.filter(({ keptApart }) => keptApart)],
    ['fresh, worked on', fresh.filter(({ keptApart }) => !keptApart)],
    ['gathered before', before],
  ];
  const similar = sets.slice(1).flatMap(([, some]) => some.filter(({ alike }) => alike));
  return {
    sets: sets.flatMap(([set, some]) =>
      [true, false].map((alike) =>
        figures(
          `${set}, held ${alike ? 'too near' : 'not'}`,
          some.filter((pair) => pair.alike === alike),
        ),
      ),
    ),
    kinds: [...new Set(similar.map(({ kind }) => kind))].map((kind) =>
      figures(
        kind,
        similar.filter((pair) => pair.kind === kind),
      ),
    ),
  };
}
