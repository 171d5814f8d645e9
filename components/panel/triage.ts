import { useState } from 'preact/hooks';
import type { Decision, OfferedKind } from '../../lib/decisions/decision';
import type { DecisionRequest } from '../../lib/decisions/decision-service';
import type { PanelRow } from './rows';

export interface TriageServices {
  onDecide(asks: DecisionRequest[]): Promise<Decision[]>;
  onRetract(ids: string[]): Promise<void>;
}

/** What was just done, for the line that offers to take it back. */
export interface LastStep {
  kind: OfferedKind | 'retracted' | 'failed';
  row: PanelRow;
}

/**
 * Decisions that show at once: each is laid over its row while the page behind is screened anew, and the last ones can
 * be taken back one by one.
 */
export function useTriage({ onDecide, onRetract }: TriageServices) {
  const [fresh, setFresh] = useState<ReadonlyMap<string, Decision | undefined>>(new Map());
  const [steps, setSteps] = useState<{ row: PanelRow; ids: string[] }[]>([]);
  const [last, setLast] = useState<LastStep>();

  async function decide(row: PanelRow, kind: OfferedKind, note = ''): Promise<void> {
    try {
      const made = await onDecide([{ kind, finding: row.finding, listing: row.listing, note }]);
      setFresh((before) => new Map(before).set(row.key, made[0]));
      setSteps((before) => [...before, { row, ids: made.map(({ id }) => id) }]);
      setLast({ kind, row });
    } catch {
      setLast({ kind: 'failed', row });
    }
  }

  async function undo(): Promise<void> {
    const step = steps.at(-1);
    if (!step) return;
    try {
      await onRetract(step.ids);
      setFresh((before) => new Map(before).set(step.row.key, undefined));
      // Not simply the last: another decision may have been made while this one was undone.
      setSteps((before) => before.filter((one) => one !== step));
      setLast({ kind: 'retracted', row: step.row });
    } catch {
      setLast({ kind: 'failed', row: step.row });
    }
  }

  const withFresh = (row: PanelRow): PanelRow =>
    fresh.has(row.key) ? { ...row, decision: fresh.get(row.key) } : row;
  return { decide, undo, last, canUndo: steps.length > 0, withFresh };
}
