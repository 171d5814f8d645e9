import { type Answering, answeredIn } from '../domain/answered';
import type { ScreeningList } from '../lists/store/screening-list';
import { acrossLists } from '../verdict/across-lists';
import type { Finding } from './finding';

/**
 * Where the mark of a finding is recorded and where it is not: "recorded in China (list …), not in the United States
 * (list …)". Undefined if fewer than two customs lists of one kind are open, or the words only resemble the mark.
 * Looks the words up in every list, since a finding too weak to be shown must not read as "not recorded".
 * Demonstration lists are never compared with real ones, and a list of searches can never say "not recorded". O(lists)
 * look-ups of a few letters.
 */
export function recordedElsewhere(
  { text, field, start, relation, list, regime, demonstration }: Finding,
  lists: readonly ScreeningList[],
  locale: string,
): string | undefined {
  if (relation !== 'identical' || regime === 'own') return undefined;
  const asked = lists
    .filter((other) => other.demonstration === demonstration && other.regime !== 'own')
    .map((other) => ({ ...other, regime: other.name === list ? regime : (other.regime ?? 'other') }))
    .filter(
      (other) =>
        other.name === list || !other.coverage || answeredIn(asAnswering(other), other.regime) === 'whole',
    );
  const places = asked
    .filter((other) => other.name === list || names(other, text))
    .map(({ name }) => ({ text, field, start, relation, list: name }));
  return acrossLists(places, asked, locale)[0];
}

function asAnswering({ regime = 'other', regimes = [regime], coverage }: ScreeningList): Answering {
  return { regimes, ...(coverage ? { coverage } : {}) };
}

function names({ index }: ScreeningList, text: string): boolean {
  return index
    .find({ text, field: 'brand' })
    .some(({ start, end, relation }) => relation === 'identical' && start === 0 && end === text.length);
}
