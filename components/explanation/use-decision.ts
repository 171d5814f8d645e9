import { useState } from 'preact/hooks';
import type { DecisionKind } from '../../lib/decisions/decision';
import type { Finding } from '../../lib/screening';
import type { CardActions } from './actions';

/** What was just done on a card, for the line that offers to take it back and to say why. */
export interface DecidedStep {
  kind: DecisionKind | 'retracted' | 'failed';
  ids: readonly string[];
  note: string;
}

/**
 * Decisions made on a card. Where the card cannot take them back itself they are only handed on: the surface around
 * it then says what was done.
 */
export function useDecision({ finding, onDecide, onRetract }: CardActions & { finding: Finding }) {
  const [decided, setDecided] = useState<DecidedStep & { finding: Finding }>();

  async function decide(kind: DecisionKind, note = ''): Promise<void> {
    const before = decided?.finding === finding ? decided.ids : [];
    try {
      const ids = (await onDecide?.(finding, kind, note)) ?? [];
      if (!onRetract) return;
      // The latest word stands alone: the one that it replaces goes.
      if (before.length > 0) await onRetract(before);
      setDecided({ kind, ids, note, finding });
    } catch {
      setDecided({ kind: 'failed', ids: before, note, finding });
    }
  }

  async function takeBack(): Promise<void> {
    if (!decided) return;
    try {
      await onRetract?.(decided.ids);
      setDecided({ kind: 'retracted', ids: [], note: '', finding });
    } catch {
      setDecided({ ...decided, kind: 'failed' });
    }
  }

  const explain = (note: string): void => {
    if (decided && decided.kind !== 'retracted' && decided.kind !== 'failed') void decide(decided.kind, note);
  };
  return {
    decided: decided?.finding === finding ? decided : undefined,
    decide: (kind: DecisionKind) => void decide(kind),
    takeBack: () => void takeBack(),
    explain,
  };
}
