import type { NotLookedUp } from '../coverage/not-looked-up';
import { oldestDay } from '../domain/answered';
import type { ScreeningList } from '../lists/store/screening-list';
import { formatDay } from '../locales/days';
import { inLanguage } from '../locales/languages';
import { translate } from '../locales/translate';
import { regimeOf } from '../verdict/regimes/regimes';

/**
 * What nobody looked up about a listing, in the reader's language: the words, the register concerned, what was only
 * partly looked up, and what each list of searches answers for; for a translated listing, that the seller's own words
 * are missing. O(searches).
 */
export function lookUpNotes(
  { words, inPart, regimes, translated }: NotLookedUp,
  lists: readonly ScreeningList[],
  locale: string,
): string[] {
  if (translated) return [translate(locale, 'coverage.translated')];
  const where = regimes
    .map((regime) => inLanguage(regimeOf(regime).name, locale))
    .join(translate(locale, 'verdict.separator'));
  const said = { words: joined(words, locale), where: where || '–' };
  const first = translate(locale, words.length > 0 ? 'coverage.words' : 'coverage.noWord', said);
  const part = inPart.length > 0 && translate(locale, 'coverage.inPart', { words: joined(inPart, locale) });
  return [first, ...(part ? [part] : []), ...lists.flatMap((list) => answersOf(list, locale))];
}

/** What a list of searches answers for; nothing for a whole register or made-up data. */
export function answersOf(
  { name, coverage, demonstration }: Pick<ScreeningList, 'name' | 'coverage' | 'demonstration'>,
  locale: string,
): string[] {
  if (!coverage || demonstration) return [];
  const oldest = oldestDay(coverage.queries);
  if (!oldest) return [translate(locale, 'coverage.nothingAsked', { list: name })];
  const day = formatDay(oldest, translate(locale, 'languageTag'));
  return [translate(locale, 'coverage.list', { list: name, day }, coverage.queries.length)];
}

function joined(words: readonly string[], locale: string): string {
  return words.join(translate(locale, 'coverage.and'));
}
