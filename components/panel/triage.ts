import { useRef, useState } from 'preact/hooks';
import type { Decision, OfferedKind } from '../../lib/decisions/decision';
import type { DecisionRequest } from '../../lib/decisions/decision-service';
import { type Failure, failureOf } from '../../lib/locales/failure';
import type { PanelRow } from './rows';

export interface TriageServices {
  onDecide(asks: DecisionRequest[]): Promise<Decision[]>;
  onRetract(ids: string[]): Promise<void>;
}

/** What was just done, for the line that offers to take it back. */
export interface LastStep {
  kind: OfferedKind | 'retracted' | 'failed';
  row: PanelRow;
  /** Why it failed; empty where it did not. */
  reason: Failure;
}

/**
 * Decisions that show at once: each is laid over its row while the page behind is screened anew, and the last ones can
 * be taken back one by one.
 */
export function useTriage({ onDecide, onRetract }: TriageServices) {
  const [fresh, setFresh] = useState<ReadonlyMap<string, Decision | undefined>>(new Map());
  const [steps, setSteps] = useState<{ row: PanelRow; ids: string[] }[]>([]);
  const [last, setLast] = useState<LastStep>();

  const busy = useRef(false);

  /** One act after the other: a key that is held down does not decide about what nobody has seen. Whether it was done. */
  async function act(row: PanelRow, work: () => Promise<LastStep['kind']>): Promise<boolean> {
    if (busy.current) return false;
    busy.current = true;
    try {
      setLast({ kind: await work(), row, reason: '' });
      return true;
    } catch (error) {
      setLast({ kind: 'failed', row, reason: failureOf(error) });
      return false;
    } finally {
      busy.current = false;
    }
  }

  /** Whether it was stored. */
  const decide = (row: PanelRow, kind: OfferedKind, note = ''): Promise<boolean> =>
    act(row, async () => {
      const made = await onDecide([{ kind, finding: row.finding, listing: row.listing, note }]);
      setFresh((before) => new Map(before).set(row.key, made[0]));
      setSteps((before) => [...before, { row, ids: made.map(({ id }) => id) }]);
      return kind;
    });

  async function undo(): Promise<void> {
    const step = steps.at(-1);
    if (!step) return;
    await act(step.row, async () => {
      await onRetract(step.ids);
      setFresh((before) => new Map(before).set(step.row.key, undefined));
      setSteps((before) => before.filter((one) => one !== step));
      return 'retracted';
    });
  }

  const withFresh = (row: PanelRow): PanelRow =>
    fresh.has(row.key) ? { ...row, decision: fresh.get(row.key) } : row;
  return { decide, undo, last, canUndo: steps.length > 0, withFresh };
}
