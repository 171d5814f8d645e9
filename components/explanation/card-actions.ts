import type { DecisionKind } from '../../lib/decisions/decision';
import type { Finding } from '../../lib/screening/finding';

/** What can be done with a finding from its card. */
export interface CardActions {
  /** Keeps a decision and gives the ids of what was kept. Absent where none can be: the three buttons are not shown then. */
  onDecide?(finding: Finding, kind: DecisionKind, note?: string): Promise<readonly string[]>;
  /** Takes decisions back. Absent where the surface around the card says what was decided and takes it back. */
  onRetract?(ids: readonly string[]): Promise<unknown>;
  /** Puts a text on the clipboard; resolves once it is there. */
  onCopy?(text: string): Promise<void>;
  onOpenRecord?(finding: Finding): void;
}
