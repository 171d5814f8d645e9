import { foldedWords } from '../decisions/folded-words';
import { marksOf } from './genuine-price';
import { orderOf } from './places';
import type { SightedVerdict, Sighting } from './sighting';

/**
 * The tenth of a sighting that is read when all of them are searched. It is stored beside the sighting, is written
 * together with it, and is sorted by time.
 */
export interface Line
  extends Pick<
    Sighting,
    'key' | 'site' | 'seller' | 'named' | 'outcome' | 'first' | 'last' | 'price' | 'currency'
  > {
  /** Its position in time, the latest first. */
  order: string;
  /** Title, seller and brand, folded, one per line. */
  text: string;
  verdicts: LineVerdict[];
  reported?: true;
  looked?: Pick<NonNullable<Sighting['looked']>, 'state'>;
  /**
   * Marks that it names, currency and price, by which an index counts prices. Absent if there is no price to compare.
   */
  offered?: [marks: string, currency: string, price: number];
}

/** The facts about verdicts that are queried over all offers, without duplicates. */
export type LineVerdict = Pick<SightedVerdict, 'regime' | 'mark' | 'words' | 'relation'> & {
  law?: 'authorised';
  decision?: 'authorised';
};

/** The line of a sighting. O(its text and verdicts). */
export function lineOf(sighting: Sighting): Line {
  const { key, site, seller, title, brand, named, outcome, first, last } = sighting;
  const { price, currency, reported, looked } = sighting;
  const texts = [title, seller ?? '', brand ?? ''].map(foldedWords);
  return {
    ...{ order: orderOf(sighting), key, site, named, outcome, first, last },
    ...(seller && { seller }),
    text: texts.join('\n').trimEnd(),
    verdicts: [
      ...new Map(sighting.verdicts.map((one) => [JSON.stringify(shortened(one)), shortened(one)])).values(),
    ],
    ...(price !== undefined && { price }),
    ...(currency && { currency }),
    ...(reported && { reported: true as const }),
    ...(looked && { looked: { state: looked.state } }),
    ...(price !== undefined && currency && { offered: [offeredMarks(named), currency, price] as const }),
  } as Line;
}

/** Marks in the form of the price index. */
const offeredMarks = (named: Sighting['named']): string => JSON.stringify(marksOf(named));

function shortened({ regime, mark, words, relation, law, decision }: SightedVerdict): LineVerdict {
  return {
    ...{ regime, mark, words, relation },
    ...(law === 'authorised' && { law }),
    ...(decision === 'authorised' && { decision }),
  };
}
