import { lookUpGaps } from '../coverage/not-looked-up';
import { readSettings } from '../settings/items';
import { type OwnMarksAnswer, rivalsOf } from '../watch/conflicting-recordals';
import { openedLists } from './open-lists';

/**
 * Answers "Has somebody else recorded my brand?", and names the own marks for which this is unknown because they were
 * not looked up.
 */
export async function ownMarks(): Promise<OwnMarksAnswer> {
  const [{ own }, lists] = await Promise.all([readSettings(), openedLists()]);
  const gapOf = lookUpGaps(lists);
  const open = own.map(({ markText }) => markText).filter((brand) => gapOf({ title: '', brand }));
  return { rivals: await rivalsOf(own, lists), notLookedUp: [...new Set(open)] };
}
