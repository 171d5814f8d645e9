import type { ReadListing } from '../marketplaces/reading';
import type { Finding, Screening } from '../screening/finding';
import type { CardWindows } from './card-window';

/** A listing's place on the page with what was found in it. */
export interface HighlightItem {
  place: ReadListing;
  screening: Screening;
}

export interface HighlightLook {
  /** The style sheet of what we draw over the page: tokens and badge. */
  styles: string;
  /** The look of the underlines, for browsers in which the page's own sheet does not reach into shadow roots. */
  underlines?: (() => Promise<string>) | undefined;
  /** Name of a badge for screen readers and its tooltip. */
  label(item: HighlightItem): string;
  /** What opens and closes explanations; requested when pointer or focus come near a badge or marked words. */
  cardWindow(): Promise<CardWindows>;
  /** What draws explanations; requested when one is about to be opened. */
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
