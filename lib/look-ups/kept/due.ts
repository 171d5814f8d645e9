import { today } from '../../domain/day';
import { listStatus } from '../../lists/store/list-repository';
import { readSettings } from '../../settings/items';
import { answersOf } from '../answers';
import type { CountedWord } from '../brand-words';
import { firstRegime } from '../first-regime';
import { type MetWord, rankWords } from '../look-up-rows';
import { isDue, standingOf } from '../standing';
import { hiddenWords } from './gather';
import { keptLookUps } from './keep';
import { toldAnswers } from './told-answers';

/** China: most sellers who read this ship from there. */
const USUAL_REGIME = 'CN';

/**
 * Those of these words that nobody has looked up, or not for a long time, with most listings first. Words marked as no
 * brands are left out.
 */
export async function dueWords(words: Iterable<CountedWord>): Promise<string[]> {
  const [kept, lists, { staleAfterDays, customs }] = await Promise.all([
    keptLookUps(),
    listStatus(),
    readSettings(),
  ]);
  const answers = answersOf(lists, toldAnswers(kept));
  const regime = customs || firstRegime(answers, USUAL_REGIME);
  const ageing = { today: today(), staleAfterDays };
  const hidden = hiddenWords(kept);
  const met = Array.from(words, (one): MetWord => ({ ...one, origin: 'page' }));
  return rankWords(met)
    .filter(({ key }) => !hidden.has(key) && isDue(standingOf(key, regime, answers, ageing)))
    .map(({ word }) => word);
}
