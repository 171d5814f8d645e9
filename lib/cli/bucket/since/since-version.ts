import type { CompiledList } from '../../../lists/compiled/open';
import { ListDifference } from '../../../matching/difference/list-difference';
import { fewMarks } from '../../../matching/score/few-marks';
import type { ScreeningContext } from '../../../screening/finding';
import { isLawTheSame } from '../../../verdict/law/cite';
import { printError } from '../../output';
import { UsageError } from '../../usage-error';
import { listsOfVersion } from '../kept-lists';
import { accountOf, pieceOf, type RunPlace } from '../piece';
import type { BlockAtHand, Retake } from '../run-bucket';
import type { LineMaker } from '../screened-lines';
import { changesBetween } from './changes';
import { formerDay } from './former-runs';
import { Redating, type ScreeningDay } from './redated';
import { SignsInBoth } from './signs';
import { STORED_READERS } from './stored-lines';
import { takenOver } from './taken-over';
import { type OpenChanges, TouchedListings } from './touched';

export interface SinceRun {
  place: RunPlace;
  lists: readonly CompiledList[];
  context: ScreeningContext;
  pool: LineMaker;
  /** The digest of a run with lists of a version, on a day. */
  runOf(version: string, day: string): string;
}

/**
 * How blocks are screened that were screened with an earlier version of the lists, or on an earlier day: their results are
 * taken over but for the listings that the changes touch, and those of recordals that stand otherwise by now. Undefined where
 * any listing may be, which is said on stderr: all are screened then. Throws a UsageError where the folder has no results of
 * that version.
 */
export async function sinceVersion(since: string, run: SinceRun): Promise<Retake | undefined> {
  const read = STORED_READERS[run.place.format];
  if (!read)
    throw new UsageError(`--since takes over results in ${Object.keys(STORED_READERS).join(' or ')}`);
  const { place, lists, context, pool, runOf } = run;
  const former = await listsOfVersion(place.out, since);
  const day = await formerDay(place.out, since, context.on, (day) => runOf(since, day));
  if (day === undefined) return screenAll(since, 'no run with these options was begun with it');
  const [then, now] = [
    { on: day, lists: former },
    { on: context.on, lists },
  ];
  const changes = compare(then, now);
  if (typeof changes === 'string') return screenAll(since, changes);
  const touched = new TouchedListings(changes);
  const redating = isSameDay(then, now) ? undefined : new Redating(then, now, context.locale);
  const formerPlace = { ...place, run: runOf(since, day) };
  return async ({ path, input, block, tally }: BlockAtHand) => {
    const piece = pieceOf(formerPlace, path, input, block.number);
    const account = await accountOf(piece);
    if (!account) return undefined;
    const { rows, rejected, outcomes } = account;
    Object.assign(tally, { rows, rejected, outcomes: { ...outcomes } });
    return takenOver({
      rows: block.rows,
      stored: read(piece.place),
      isTouched: (row) => 'listing' in row && touched.isTouched(row.listing),
      screen: (rows) => pool.lines(rows),
      redated: redating && ((line) => redating.redated(line)),
      tally,
    });
  };
}

function screenAll(since: string, why: string): undefined {
  printError(`--since ${since}: ${why}; every listing is screened`);
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
