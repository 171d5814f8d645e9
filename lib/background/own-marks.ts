import { lookUpGaps } from '../coverage/not-looked-up';
import { readSettings } from '../settings/items';
import { type OwnMarksAnswer, rivalsOf } from '../watch/conflicting-recordals';
import { openedLists } from './open-lists';

/** "Has somebody else recorded my brand?", and of which own marks nobody can tell, since they were not looked up. */
export async function ownMarks(): Promise<OwnMarksAnswer> {
  const [{ own }, lists] = await Promise.all([readSettings(), openedLists()]);
  const gapOf = lookUpGaps(lists);
  const open = own.map(({ markText }) => markText).filter((brand) => gapOf({ title: '', brand }));
  return { rivals: await rivalsOf(own, lists), notLookedUp: [...new Set(open)] };
}
