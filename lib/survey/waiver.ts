import { foldedWords } from '../decisions/folded-words';
import { regimeOf } from '../verdict/regimes/regimes';
import type { Line } from './line';

/** One way of writing a mark that the market uses, that no list here has and that does not read as a mark it has. */
export interface UnrecordedWords {
  words: string;
  offers: number;
  sellers: number;
  sites: string[];
  first: string;
  last: string;
  /** Customs that may read a similar mark as waived while it is not recorded, of those whose records it is like. */
  waivedAt: string[];
}

/** The unrecorded words of one mark of the survey, those in the most offers first. */
export interface MarkGap {
  mark: string;
  words: UnrecordedWords[];
}

/** Of a sighting, or of its line, what is counted. */
export type WaiverFacts = Pick<Line, 'named' | 'site' | 'seller' | 'first' | 'last'> & {
  verdicts: readonly Pick<Line['verdicts'][number], 'regime' | 'words' | 'relation'>[];
};

interface Counting extends Omit<UnrecordedWords, 'sellers' | 'sites' | 'waivedAt'> {
  sellers: Set<string>;
  sites: Set<string>;
  waivedAt: Set<string>;
  recorded: boolean;
}

/**
 * What the market writes for each mark, that no list here has and that does not read as a mark it has: by the words that are
 * seen. Offers that are kept apart count as well: how authorised sellers write a mark matters as much. O(sightings × words).
 */
export async function waiverGaps(batches: AsyncIterable<readonly WaiverFacts[]>): Promise<MarkGap[]> {
  const marks = new Map<string, Map<string, Counting>>();
  for await (const batch of batches) for (const sighting of batch) countIn(marks, sighting);
  return [...marks]
    .map(([mark, words]) => ({
      mark,
      words: [...words.values()].filter(({ recorded }) => !recorded).map(counted),
    }))
    .filter(({ words }) => words.length > 0)
    .map(({ mark, words }) => ({ mark, words: words.sort((one, other) => other.offers - one.offers) }))
    .sort((one, other) => offersIn(other) - offersIn(one));
}

function countIn(marks: Map<string, Map<string, Counting>>, sighting: WaiverFacts): void {
  for (const { mark, words, relation } of sighting.named) {
    const byWords = marks.get(mark) ?? new Map<string, Counting>();
    marks.set(mark, byWords);
    const key = foldedWords(words);
    const counting = byWords.get(key) ?? begun(words, sighting);
    byWords.set(key, counting);
    counting.offers++;
    if (sighting.first < counting.first) counting.first = sighting.first;
    if (sighting.last > counting.last) counting.last = sighting.last;
    counting.sites.add(sighting.site);
    if (sighting.seller) counting.sellers.add(`${sighting.site}\n${foldedWords(sighting.seller)}`);
    if (relation === 'identical' || relation === 'near-identical') counting.recorded = true;
    for (const regime of waivedIn(sighting, key)) counting.waivedAt.add(regime);
  }
}

function begun(words: string, { first, last }: WaiverFacts): Counting {
  return {
    ...{ words, first, last, offers: 0, recorded: false },
    ...{ sellers: new Set(), sites: new Set(), waivedAt: new Set() },
  };
}

function waivedIn({ verdicts }: WaiverFacts, words: string): string[] {
  return verdicts
    .filter((one) => one.relation === 'similar' && foldedWords(one.words) === words)
    .map(({ regime }) => regime)
    .filter((regime) => regimeOf(regime).similarMarks === 'waived');
}

const counted = ({ recorded, sellers, sites, waivedAt, ...rest }: Counting): UnrecordedWords => ({
  ...rest,
  sellers: sellers.size,
  sites: [...sites].sort(),
  waivedAt: [...waivedAt].sort(),
});

const offersIn = ({ words }: MarkGap) => words.reduce((sum, { offers }) => sum + offers, 0);
