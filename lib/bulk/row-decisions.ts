import { applyDecisions } from '../decisions/apply';
import type { Decision } from '../decisions/decision';
import { type DecisionIndex, indexDecisions } from '../decisions/decision-index';
import type { BulkRow } from './results';

/** What was decided about the rows of a file since their check began, and how the latest of it is taken back. */
export interface RowDecisionsSince {
  /** How many rows the latest decision changed; 0 where it cannot be taken back. */
  readonly undoable: number;
  /** Rows after fresh decisions, those alone that these change. They are to be shown. O(rows). */
  decide(decisions: readonly Decision[], rows: readonly BulkRow[]): BulkRow[];
  /** A check begins, which knows all that was decided before. */
  begins(): void;
  /** Rows as a check judged them, with what was decided since it began. */
  over(rows: readonly BulkRow[]): BulkRow[];
  /** Rows were judged anew by all that is stored: how they stood before is not what they are without the latest decision. */
  judgedAnew(rows: readonly BulkRow[]): void;
  /** Of the rows that the latest decision changed, those that are put back as they stood, and numbers of those to judge once more. */
  before(): { stood: BulkRow[]; toJudge: number[] };
  /** The latest is no longer there. */
  forget(): void;
}

/** Begins with nothing decided. */
export function rowDecisionsSince(): RowDecisionsSince {
  /** What a check that began before does not know. */
  let earlier: Decision[] = [];
  let newest: readonly Decision[] = [];
  let [earlierIndex, newestIndex] = [indexDecisions([]), indexDecisions([])];
  /** As they were before the latest, by number. */
  let changed = new Map<number, BulkRow>();
  let anew = new Set<number>();

  function know(before: Decision[], latest: readonly Decision[]): void {
    [earlier, newest] = [before, latest];
    [earlierIndex, newestIndex] = [indexDecisions(before), indexDecisions(latest)];
  }

  function forget(): void {
    know(earlier, []);
    changed = new Map();
    anew = new Set();
  }

  function lay(index: DecisionIndex, row: BulkRow): BulkRow | undefined {
    const after = redecided(row, index);
    if (after && !changed.has(row.row)) changed.set(row.row, row);
    return after;
  }

  return {
    get undoable() {
      return changed.size;
    },
    decide(decisions, rows) {
      const before = [...earlier, ...newest];
      forget();
      know(before, decisions);
      return rows.flatMap((row) => lay(newestIndex, row) ?? []);
    },
    begins: () => know([], []),
    over(rows) {
      if (earlier.length === 0 && newest.length === 0) return [...rows];
      return rows.map((row) => {
        const stood = redecided(row, earlierIndex) ?? row;
        return lay(newestIndex, stood) ?? stood;
      });
    },
    judgedAnew(rows) {
      for (const { row } of rows) anew.add(row);
    },
    before: () => ({
      stood: [...changed.values()].filter(({ row }) => !anew.has(row)),
      toJudge: [...changed.keys()].filter((row) => anew.has(row)),
    }),
    forget,
  };
}

/**
 * The row after fresh decisions, undefined where none reaches it. It keeps its finding, so that what was set aside
 * can still be seen in its place.
 */
function redecided(row: BulkRow, decisions: DecisionIndex): BulkRow | undefined {
  if (!row.screening || !row.finding) return undefined;
  const screening = applyDecisions(row.screening, row.listing, decisions);
  if (screening === row.screening) return undefined;
  const { recordNo, start, field } = row.finding;
  const finding = screening.findings.find(
    (one) => one.recordNo === recordNo && one.start === start && one.field === field,
  );
  return { ...row, screening, level: screening.outcome, ...(finding && { finding }) };
}
