import type { ReadListing } from '../marketplaces/reading';
import type { Finding, Screening } from '../screening/finding';
import type { CardWindows } from './card-window';

/** A listing's place on the page and its findings. */
export interface HighlightItem {
  place: ReadListing;
  screening: Screening;
}

export interface HighlightLook {
  /** The style sheet of what we draw over the page: tokens and badge. */
  styles: string;
  /** The style of the underlines, for browsers in which the page's own sheet does not apply inside shadow roots. */
  underlines?: (() => Promise<string>) | undefined;
  /** A badge's name for screen readers and its tooltip. */
  label(item: HighlightItem): string;
  /** Opens and closes explanations; requested when pointer or focus come near a badge or marked words. */
  cardWindow(): Promise<CardWindows>;
  /** Draws explanations; requested when one is about to be opened. */
  explanation(): Promise<DrawExplanation>;
}

/**
 * Draws the explanation of an item, with its styles, into `stage`, beginning with finding `first` of its
 * `shownFindings`; `focus` reports which finding the reader looks at. Returns a function that removes it.
 */
export type DrawExplanation = (
  stage: HTMLElement,
  item: HighlightItem,
  first: number,
  tools: { close(): void; focus(finding: Finding): void },
) => () => void;
