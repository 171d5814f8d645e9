import type { OfferedKind } from '../decisions/decision';
import type { Listing } from '../domain/listing';
import type { Finding } from '../screening/finding';
import type { Role } from '../verdict/procedure/rule';

/** What can be done with a finding from its card. */
export interface CardActions {
  /** Stores a decision and returns its ids. Absent where that is not possible: the buttons are not shown then. */
  onDecide?: ((finding: Finding, kind: OfferedKind, note?: string) => Promise<readonly string[]>) | undefined;
  /** Takes decisions back. Absent where the surface around the card says what was decided and takes it back. */
  onRetract?(ids: readonly string[]): Promise<unknown>;
  /** Puts a text on the clipboard; resolves once it is there. */
  onCopy?(text: string): Promise<void>;
  onOpenRecord?(finding: Finding): void;
  /** Shows where the listing's pictures can be read. Absent where this build reads none. */
  onReadPictures?(): void;
}

/** What an explanation on a page needs from the extension around it. */
export interface ExplanationServices extends Omit<CardActions, 'onDecide' | 'onReadPictures'> {
  /** Read each time a card opens, so that a changed role shows at once. */
  role(): Role;
  /** Draws in the card on `stage` how the listing's title may be worded. Absent where nobody can say. */
  onWord?(stage: HTMLElement, listing: Listing): void;
  onReadPictures?(listing: Listing): void;
  /** Absent where decisions cannot be stored. `stage` holds the card; a confirmation may be requested in it. */
  onDecide?(
    finding: Finding,
    kind: OfferedKind,
    on: { listing: Listing; stage: HTMLElement },
    note?: string,
  ): Promise<string[]>;
}
