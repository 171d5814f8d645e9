import type { ScreeningList } from '../../lists/store/screening-list';
import { keptLookUps } from './keep';
import { toldAnswers } from './told-answers';

const NO_MARKS: ScreeningList['index'] = { size: 0, marks: 0, find: () => [], suggest: () => [] };

/**
 * The searches that a person entered by hand, as a list without rows: it finds nothing, and answers for what was
 * searched. None if nothing was entered. Unreadable entries count as not looked up, which is the safe side: never
 * rejects.
 */
export async function toldByHand(): Promise<ScreeningList[]> {
  const queries = await keptLookUps().then(toldAnswers, (error: unknown) => {
    console.warn('look-ups that were told by hand cannot be read', error);
    return [];
  });
  if (queries.length === 0) return [];
  const regimes = [...new Set(queries.map(({ regime }) => regime))];
  const index = NO_MARKS;
  return [
    {
      ...{ name: '', date: '', demonstration: false, ageless: true },
      ...{ regimes, coverage: { queries }, index, recordals: async () => [] },
    },
  ];
}
