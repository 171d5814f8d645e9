import { useState } from 'preact/hooks';
import type { OfferedKind } from '../../lib/decisions/decision';
import type { CardActions } from '../../lib/highlight/card-actions';
import type { Failure, NoticeError } from '../../lib/locales/failure';
import type { Finding } from '../../lib/screening/finding';

/** What was just done on a card, for the line that offers to take it back and to say why. */
export interface DecidedStep {
  kind: OfferedKind | 'retracted' | 'failed';
  /** Decisions in force; none once they were undone. */
  ids: readonly string[];
  note: string;
  /** Why it failed; empty where it did not. */
  reason: Failure;
}

/**
 * Decisions made on a card about one finding; the latest word replaces the one before. Where the card cannot take them
 * back they are only handed on: the surface around it then says what was done.
 */
export function useDecision({ finding, onDecide, onRetract }: CardActions & { finding: Finding }) {
  const [step, setStep] = useState<DecidedStep>();
  const standing = step?.ids ?? [];

  async function become(kind: DecidedStep['kind'], note: string, made?: Promise<readonly string[]>) {
    try {
      const ids = (await made) ?? [];
      if (standing[0]) await onRetract?.(standing);
      if (onRetract) setStep({ kind, ids, note, reason: '' });
    } catch (error) {
      const { notice, message } = error as Partial<NoticeError> & Error;
      setStep({ kind: 'failed', ids: standing, note, reason: notice ?? message });
    }
  }

  return {
    step,
    decide: (kind: OfferedKind, note = '') => become(kind, note, onDecide?.(finding, kind, note)),
    takeBack: () => become('retracted', ''),
  };
}
