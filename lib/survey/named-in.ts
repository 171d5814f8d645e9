import { foldedWords } from '../decisions/folded-words';
import type { SurveyMark } from '../settings/survey';
import type { Named, SightedVerdict } from './sighting';
import { standsIn } from './words-in';

/** The texts of an offer in which a mark may be named. */
export interface NamingTexts {
  title: string;
  brand?: string;
  seller?: string;
}

/**
 * The marks of a survey that an offer names, each by every way of writing it that stands there: as the lists here found it
 * (which sees look-alikes and misspellings), and as the person wrote mark and variants down, whether a list has them or not.
 * O(marks × variants × text).
 */
export function namedIn(
  texts: NamingTexts,
  verdicts: readonly Pick<SightedVerdict, 'mark' | 'words' | 'relation' | 'regime'>[],
  marks: readonly SurveyMark[],
): Named[] {
  return marks.flatMap(({ markText, variants = [] }) => {
    const spellings = [markText, ...variants];
    const known = new Set(spellings.map(foldedWords));
    const named = new Map<string, Named>();
    for (const { mark, words, relation, regime } of verdicts) {
      if (!known.has(foldedWords(mark))) continue;
      const before = named.get(foldedWords(words));
      // The person's own mark is in no register by being theirs.
      if (regime === OWN) named.set(foldedWords(words), before ?? { mark: markText, words });
      else named.set(foldedWords(words), closer(before, { mark: markText, words, relation }));
    }
    for (const words of spellings) {
      if (named.has(foldedWords(words))) continue;
      if (Object.values(texts).some((text) => standsIn(words, text)))
        named.set(foldedWords(words), { mark: markText, words });
    }
    return [...named.values()];
  });
}

/** Lists of the person's own marks name this in the place of a customs. */
const OWN = 'own';

const CLOSENESS = ['similar', 'near-identical', 'identical'] as const;

/** Of two readings of the same words the one that says most: what is recorded somewhere is recorded. */
function closer(before: Named | undefined, found: Named): Named {
  const rank = ({ relation }: Named) => (relation ? CLOSENESS.indexOf(relation) : -1);
  return before && rank(before) >= rank(found) ? before : found;
}
