import type { OfferedKind } from '../decisions/decision';
import type { Listing } from '../domain/listing';
import type { Finding } from '../screening/finding';
import type { Role } from '../verdict/procedure/rule';

/** What can be done with a finding from its card. */
export interface CardActions {
  /** Stores a decision and returns its ids. Absent if that is not possible: then the buttons are not shown. */
  onDecide?: ((finding: Finding, kind: OfferedKind, note?: string) => Promise<readonly string[]>) | undefined;
  /** Takes decisions back. Absent if the surface around the card shows the decision and takes it back. */
  onRetract?(ids: readonly string[]): Promise<unknown>;
  /** Copies a text to the clipboard; resolves once it is there. */
  onCopy?(text: string): Promise<void>;
  onOpenRecord?(finding: Finding): void;
  /** Opens the page on which the listing's pictures can be read. Absent in an edition that reads none. */
  onReadPictures?(): void;
}

/** The dependencies of an explanation on a page. */
export interface ExplanationServices extends Omit<CardActions, 'onDecide' | 'onReadPictures'> {
  /** Read each time a card opens, so that a changed role takes effect at once. */
  role(): Role;
  /** Shows, in the card on `stage`, how the listing's title may be worded. Absent if that is unknown. */
  onWord?(stage: HTMLElement, listing: Listing): void;
  onReadPictures?(listing: Listing): void;
  /** Absent if decisions cannot be stored. `stage` contains the card; a confirmation may be requested in it. */
  onDecide?(
    finding: Finding,
    kind: OfferedKind,
    on: { listing: Listing; stage: HTMLElement },
    note?: string,
  ): Promise<string[]>;
}
