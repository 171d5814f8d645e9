import { otherBrands } from './decided-pairs';
import { type PublishedPair, publishedPairs } from './published-pairs';
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

/** Of what was decided in public: those kept apart and the others, held too near and held not; of those held too near, each kind. */
export function publishedFigures(): { sets: PublishedFigures[]; kinds: PublishedFigures[] } {
  const pairs = publishedPairs();
  const marks = [...new Set([...listForSigns(), ...pairs.flatMap((pair) => pair.marks)])];
  const compare = engineFor(marks, 'brand');
  const brands = otherBrands().filter((_, at) => at % BRANDS_IN === 0);
  const threshold = falseHits(compare, marks, brands).all[brands.length] ?? 0;
  const figures = (set: string, some: readonly PublishedPair[]): PublishedFigures => {
    const { pairs: all, found, atOneFalse, shown } = measurePairs(compare, marks, some, threshold);
    return { set, pairs: all, found, atOneFalse, shown };
  };
  const similar = pairs.filter(({ alike }) => alike);
  return {
    sets: [true, false].flatMap((keptApart) =>
      [true, false].map((alike) =>
        figures(
          `${keptApart ? 'kept apart' : 'worked on'}, ${alike ? 'held too near' : 'held not'}`,
          pairs.filter((pair) => pair.keptApart === keptApart && pair.alike === alike),
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
