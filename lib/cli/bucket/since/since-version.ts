import type { CompiledList } from '../../../lists/compiled/open';
import { openIndex } from '../../../matching/open';
import { fewMarks } from '../../../matching/score/few-marks';
import type { ScreeningContext } from '../../../screening/finding';
import { printError } from '../../output';
import { UsageError } from '../../usage-error';
import { listsOfVersion } from '../kept-lists';
import { accountOf, pieceOf, type RunPlace } from '../piece';
import type { BlockAtHand, Retake } from '../run-bucket';
import type { LineMaker } from '../screened-lines';
import { changesBetween } from './changes';
import { ChangedSigns } from './signs';
import { STORED_READERS } from './stored-lines';
import { takenOver } from './taken-over';
import { type OpenChanges, TouchedListings } from './touched';

export interface SinceRun {
  place: RunPlace;
  lists: readonly CompiledList[];
  context: ScreeningContext;
  pool: LineMaker;
  /** The digest of a run with lists of a version. */
  runOf(version: string): string;
}

/**
 * How blocks are screened that were screened with an earlier version of the lists: their results are taken over but for the
 * listings that the changes touch. Undefined where any listing may be, which is said on stderr: all are screened then.
 * Throws a UsageError where the folder has no results of that version.
 */
export async function sinceVersion(since: string, run: SinceRun): Promise<Retake | undefined> {
  const read = STORED_READERS[run.place.format];
  if (!read)
    throw new UsageError(`--since takes over results in ${Object.keys(STORED_READERS).join(' or ')}`);
  const compared = compareLists(await listsOfVersion(run.place.out, since), run.lists);
  if (typeof compared === 'string') {
    printError(`--since ${since}: ${compared}; every listing is screened`);
    return undefined;
  }
  const touched = new TouchedListings(compared.changes);
  const formerPlace = { ...run.place, run: run.runOf(since) };
  return async ({ path, input, block }: BlockAtHand) => {
    const piece = pieceOf(formerPlace, path, input, block.number);
    if (!(await accountOf(piece))) return undefined;
    return takenOver({
      rows: block.rows,
      stored: read(piece.place),
      isTouched: (row, line) =>
        'listing' in row && ((compared.dated && hasFindings(line)) || touched.isTouched(row.listing)),
      screen: (rows) => run.pool.lines(rows),
    });
  };
}

/** In a line as `screen` prints it; within a text the quotation marks would be escaped. */
const hasFindings = (line: string) => line.includes('"findings":[{');

interface Compared {
  changes: OpenChanges[];
  /** A list speaks for another day, which stands in whatever is said of a finding. */
  dated: boolean;
}

/** What changed, or why that cannot be told listing by listing. */
function compareLists(former: readonly CompiledList[], present: readonly CompiledList[]): Compared | string {
  if (former.length !== present.length) return 'there are more lists, or fewer';
  const changes: OpenChanges[] = [];
  for (const [at, after] of present.entries()) {
    const before = former[at]!;
    if (JSON.stringify(sayingOf(before)) !== JSON.stringify(sayingOf(after)))
      return `list ${after.name} has another name, other regimes, or answers for other searches`;
    const between = changesOf(before, after);
    if (typeof between === 'string') return `${between} in list ${after.name}`;
    changes.push(between);
  }
  return { changes, dated: present.some(({ date }, at) => date !== former[at]!.date) };
}

function sayingOf({ name, demonstration, expires, regime, regimes, coverage }: CompiledList) {
  return [name, demonstration, expires ?? null, regime ?? null, regimes, coverage ?? null];
}

function changesOf(before: CompiledList, after: CompiledList): OpenChanges | string {
  if (fewMarks(before.index.marks) !== fewMarks(after.index.marks))
    return 'likenesses weigh otherwise by the number of marks';
  const changes = changesBetween([...before.rows()], [...after.rows()]);
  if (!changes) return 'rows stand in another order';
  return { index: openIndex(changes.index), signs: new ChangedSigns(before, after, changes.keys) };
}
