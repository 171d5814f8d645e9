import type { CompiledList } from '../../../lists/compiled/open';
import type { ScreeningContext } from '../../../screening/finding';
import { printError } from '../../output';
import { UsageError } from '../../usage-error';
import { listsOfVersion } from '../kept-lists';
import { accountOf, pieceOf, type RunPlace } from '../piece';
import type { BlockAtHand, Retake } from '../run-bucket';
import type { LineMaker } from '../screened-lines';
import { betweenVersions } from './between-versions';
import { formerDay } from './former-runs';
import { STORED_READERS } from './stored-lines';
import { takenOver } from './taken-over';

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
  const apart = betweenVersions(then, now, context.locale);
  if (typeof apart === 'string') return screenAll(since, apart);
  const formerPlace = { ...place, run: runOf(since, day) };
  return async ({ block, tally, ...file }: BlockAtHand) => {
    const piece = pieceOf(formerPlace, file, block.number);
    const account = await accountOf(piece);
    if (!account) return undefined;
    const { rows, rejected, outcomes } = account;
    Object.assign(tally, { rows, rejected, outcomes: { ...outcomes } });
    return takenOver({
      rows: block.rows,
      stored: read(piece.place),
      isTouched: (row) => 'listing' in row && apart.isTouched(row.listing),
      screen: (rows) => pool.lines(rows),
      redated: apart.redated,
      tally,
    });
  };
}

function screenAll(since: string, why: string): undefined {
  printError(`--since ${since}: ${why}; every listing is screened`);
}
