import type { Listing } from '../../../domain/listing';
import type { CompiledList } from '../../../lists/compiled/open';
import { ListDifference } from '../../../matching/difference/list-difference';
import { fewMarks } from '../../../matching/score/few-marks';
import { isLawTheSame } from '../../../verdict/law/cite';
import { changesBetween } from './changes';
import { Redating, type ScreeningDay } from './redated';
import { SignsInBoth } from './signs';
import { type OpenChanges, TouchedListings } from './touched';

/** What of the results of an earlier version of lists, or of an earlier day, still holds. */
export interface VersionsApart {
  /** Whether a listing must be screened anew. */
  isTouched(listing: Listing): boolean;
  /** The printed line of one that must not, with the days of now; see `Redating`. Absent where it is as it was. */
  redated?: (line: string) => string | undefined;
}

/**
 * Compares the lists of an earlier run with those of now, one by one, or tells why what they find cannot be compared listing by
 * listing. O(length of the rows + marks).
 */
export function betweenVersions(
  then: ScreeningDay,
  now: ScreeningDay,
  locale: string,
): VersionsApart | string {
  const changes = compare(then, now);
  if (typeof changes === 'string') return changes;
  const touched = new TouchedListings(changes);
  const redating = isSameDay(then, now) ? undefined : new Redating(then, now, locale);
  return {
    isTouched: (listing) => touched.isTouched(listing),
    ...(redating && { redated: (line: string) => redating.redated(line) }),
  };
}

const isSameDay = (then: ScreeningDay, now: ScreeningDay): boolean =>
  then.on === now.on && now.lists.every(({ date }, at) => date === then.lists[at]!.date);

/** What changed, list by list, or why that cannot be told listing by listing. */
function compare(then: ScreeningDay, now: ScreeningDay): OpenChanges[] | string {
  if (then.lists.length !== now.lists.length) return 'there are more lists, or fewer';
  if (!isLawTheSame(then.on, now.on)) return `the law is another than on ${then.on}`;
  const changes: OpenChanges[] = [];
  for (const [at, after] of now.lists.entries()) {
    const before = then.lists[at]!;
    if (JSON.stringify(sayingOf(before)) !== JSON.stringify(sayingOf(after)))
      return `list ${after.name} has another name, other regimes, or answers for other searches`;
    const between = changesOf({ list: before, on: then.on }, { list: after, on: now.on });
    if (typeof between === 'string') return `${between} in list ${after.name}`;
    changes.push(between);
  }
  return changes;
}

function sayingOf({ name, demonstration, regime, regimes, coverage }: CompiledList) {
  return [name, demonstration, regime ?? null, regimes, coverage ?? null];
}

/** A version of a list, and the day it was screened with. */
interface Version {
  list: CompiledList;
  on: string;
}

function changesOf(before: Version, after: Version): OpenChanges | string {
  const [then, now] = [before.list, after.list];
  if (fewMarks(then.index.marks) !== fewMarks(now.index.marks))
    return 'likenesses weigh otherwise by the number of marks';
  const changes = changesBetween(before, after);
  if (!changes) return 'rows stand in another order';
  return {
    difference: new ListDifference(then.index, now.index, changes.index),
    signs: new SignsInBoth(then, now, changes.keys),
  };
}
