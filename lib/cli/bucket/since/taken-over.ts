import type { WholeRow } from '../../../listing-files/open-listings';
import { UsageError } from '../../usage-error';
import { count, type Tally, uncount } from '../tally';
import type { LineRun } from './line-run';

export interface TakingOver {
  rows: AsyncIterable<WholeRow>;
  stored: AsyncIterable<LineRun>;
  /** Whether a row must be screened anew. */
  isTouched(row: WholeRow): boolean;
  screen(rows: readonly WholeRow[]): Promise<string>;
  /** Says a line of an earlier day anew, undefined where it cannot; absent where the days are the same. */
  redated?: ((line: string) => string | undefined) | undefined;
  /** Of the stored lines; becomes that of the new ones. */
  tally: Tally;
}

/**
 * The stored line of each row, and a new one where it is touched, in order. Throws a UsageError where there are not as many
 * lines as rows.
 */
export async function* takenOver(taking: TakingOver): AsyncGenerator<Uint8Array | string> {
  const rows = taking.rows[Symbol.asyncIterator]();
  for await (const run of taking.stored) {
    const others = new Map<number, string>();
    const touched: { at: number; row: WholeRow }[] = [];
    for (let at = 0; at < run.length; at++) {
      const { value: row, done } = await rows.next();
      if (done) throw new UsageError('stored results have more rows than their input');
      const redated = taking.isTouched(row) ? undefined : lineOfNow(run, at, taking);
      if (redated === undefined) touched.push({ at, row });
      if (redated !== SAME) others.set(at, redated ?? '');
    }
    await screenAnew(touched, run, others, taking);
    yield* run.with(others);
  }
  if (!(await rows.next()).done) throw new UsageError('stored results have fewer rows than their input');
}

/** Stands for a line that is taken over as it is. */
const SAME = Symbol('same');

function lineOfNow(run: LineRun, at: number, { redated }: TakingOver): string | undefined | typeof SAME {
  return redated && run.hasFindings(at) ? redated(run.line(at)) : SAME;
}

/** Their places in `others` are kept, so that it stays in the order of the lines. */
async function screenAnew(
  touched: readonly { at: number; row: WholeRow }[],
  run: LineRun,
  others: Map<number, string>,
  { screen, tally }: TakingOver,
): Promise<void> {
  if (touched.length === 0) return;
  const anew = (await screen(touched.map(({ row }) => row))).split('\n');
  for (const [nth, { at }] of touched.entries()) {
    uncount(tally, run.line(at));
    count(tally, anew[nth]!);
    others.set(at, anew[nth]!);
  }
}
