import { type Level, severity } from '../domain/outcome';
import { translate } from '../locales/translate';
import type { Judged } from '../verdict/judgement';

/** The lowest level that is shown. */
const LOWEST_SHOWN: Level = 'note';

/**
 * A finding whose words hardly say who made the goods, but are the known name of what these fit, hold or are made of
 * ("laptop with Intel N97"): it is shown at the lowest level, with the reason. Folded away, it would leave the listing
 * clear. O(1).
 */
export function faint(
  { outcome, explain }: Judged,
  words: string,
  locale: string,
): Partial<Pick<Judged, 'outcome' | 'explain'>> {
  if (severity(outcome) <= severity(LOWEST_SHOWN)) return {};
  const told = () =>
    translate(locale, 'verdict.faint', { words, level: translate(locale, `level.${outcome}`) });
  return { outcome: LOWEST_SHOWN, explain: () => [...explain(), told()] };
}
