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
 * The marks of a survey that an offer names, with every spelling that occurs: as the lists here found it (which
 * recognises look-alikes and misspellings), and as the person wrote down the mark and its variants, whether or not a
 * list has them. O(marks × variants × text).
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
      // Being the person's own does not put a mark into a register.
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

/** Stands in place of a customs in lists of the person's own marks. */
const OWN = 'own';

const CLOSENESS = ['similar', 'near-identical', 'identical'] as const;

/** Of two readings of the same words, the more specific: what is recorded somewhere is recorded. */
function closer(before: Named | undefined, found: Named): Named {
  const rank = ({ relation }: Named) => (relation ? CLOSENESS.indexOf(relation) : -1);
  return before && rank(before) >= rank(found) ? before : found;
}
