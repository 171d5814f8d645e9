import { shownFindings } from '../screening/shown-findings';
import { keepBadgesPlaced } from './badge-places';
import type { HighlightItem, HighlightLook } from './highlight-look';
import { cardDrawing, type Drawn, type Marked } from './marked-card';
import { spansOf } from './marked-ranges';
import { createOverlays, type Overlay } from './overlay';
import { createPainter } from './paint';
import { bringIntoView } from './revealed';
import { canBeSeen, watchSight } from './sight';

export interface Highlighter {
  /** Adds these listings, or replaces what is shown for them. A listing that is clear loses its marks. Never throws. */
  show(items: readonly HighlightItem[]): void;
  /** Removes the marks of these listings (by `Listing.id`) from the page. */
  remove(listingIds: Iterable<string>): void;
  /**
   * Scrolls a listing into view and opens its explanation at one finding, or none if negative. False if it has no
   * badge.
   */
  reveal(listingId: string, finding?: number): boolean;
  /** False if a finding could not be drawn, or the page removes it: marks may be missing. */
  isWhole(): boolean;
  /** Sets a callback for when `isWhole` changes without a call of `show`. */
  onLoss(tell: () => void): void;
  /** Removes everything from the page, as the abort of the signal does. */
  undo(): void;
}

/** Milliseconds between checks for changes without events: cards that fade in or move, marks that the page removes. */
const PULSE = 1_000;

/**
 * Shows findings on a page: underlines below the exact letters, one badge per card, an explanation that opens from
 * it. The page's own nodes and texts are never changed, and nothing of ours is among them: badges are drawn over their
 * cards in a closed tree. What is underlined is the same for everybody (`Screening.marked`); what is the person's own
 * stays in that tree. Cards that nobody has seen yet are left alone.
 */
export function createHighlighter(document: Document, look: HighlightLook, signal: AbortSignal): Highlighter {
  const painter = createPainter(look.underlines);
  const overlays = createOverlays(look.styles);
  const marked = new Map<string, Marked>();
  const byCard = new Map<Element, string>();
  const view = document.defaultView!;
  const places = keepBadgesPlaced(view);
  const tellsCovers = doesTellCovers(view);
  const cards = cardDrawing(document, look, painter, places, tellsCovers, {
    opened: closeOthers,
    outdated: draw,
  });
  const hidden = new Set<Element>();
  const failed = new Set<string>();
  /** A card that could not be removed may have left marks that no longer mean anything. */
  let isLittered = false;
  const sight = watchSight(view, came, left);
  const pulse = setInterval(() => marked.size > 0 && !document.hidden && lookAgain(), PULSE);
  let wasWhole = true;
  let told = () => {};

  function show(items: readonly HighlightItem[]): void {
    if (signal.aborted) return;
    for (const item of items) attempt(item.place.listing.id, () => showOne(item));
    restore();
  }

  /** Restores what others removed, and underlines words again that the page moved elsewhere. */
  function restore(): void {
    overlays.putBack();
    for (const id of painter.restore()) {
      const entry = marked.get(id);
      if (entry) attempt(id, () => draw(entry));
    }
    places.follow();
  }

  /** A card that cannot be drawn must not stop the others. */
  function attempt(id: string, draw: () => void): void {
    try {
      draw();
    } catch {
      failed.add(id);
    }
  }

  function showOne(item: HighlightItem): void {
    const { listing, card } = item.place;
    // For every card, with or without findings: the existence of a host must tell the page nothing about findings.
    const overlay = overlays.over(card);
    const before = marked.get(listing.id);
    if (before && before.overlay !== overlay) moveTo(before, overlay);
    else if (before && isShown(before, item)) return;
    const isEmpty = item.screening.outcome === 'clear';
    if (before && isEmpty && before.drawn?.window.isOpen && before.item.place.card === card) {
      before.drawn.leaving = true;
      before.item = item;
      cards.underline(before);
      return;
    }
    if (before && before.item.place.card !== card) removeOne(listing.id);
    if (isEmpty && spansOf(item.screening).length === 0 && !tellsCovers) {
      removeOne(listing.id);
      return;
    }
    const entry = marked.get(listing.id) ?? { item, overlay, seen: false };
    entry.item = item;
    marked.set(listing.id, entry);
    byCard.set(card, listing.id);
    if (entry.seen) draw(entry);
    else sight.watch(card);
  }

  /** The card is now in a dialog that covers its badge's old place, or that dialog has closed. */
  function moveTo(entry: Marked, overlay: Overlay): void {
    cards.erase(entry);
    entry.overlay = overlay;
  }

  function came(card: Element): void {
    places.came(card);
    const entry = marked.get(byCard.get(card) ?? '');
    if (!entry || entry.seen) return;
    attempt(entry.item.place.listing.id, () => {
      entry.seen = canBeSeen(card);
      hidden.delete(card);
      if (entry.seen) draw(entry);
      else hidden.add(card);
    });
  }

  function left(card: Element): void {
    hidden.delete(card);
    places.left(card);
  }

  function lookAgain(): void {
    [...hidden].forEach(came);
    restore();
    if (isWhole() === wasWhole) return;
    wasWhole = !wasWhole;
    told();
  }

  function isWhole(): boolean {
    return failed.size === 0 && !isLittered && overlays.stand && painter.stands;
  }

  function draw(entry: Marked): void {
    failed.delete(entry.item.place.listing.id);
    cards.draw(entry);
  }

  function closeOthers(open: Drawn): void {
    for (const { drawn } of marked.values()) if (drawn !== open) drawn?.window.close();
  }

  function removeOne(id: string): void {
    failed.delete(id);
    const entry = marked.get(id);
    if (!entry) return;
    const { card } = entry.item.place;
    marked.delete(id);
    if (byCard.get(card) === id) byCard.delete(card);
    hidden.delete(card);
    sight.release(card);
    cards.erase(entry);
    painter.clear(id);
    painter.clear(`${id} open`);
  }

  function undo(): void {
    for (const id of marked.keys()) removeOne(id);
    clearInterval(pulse);
    sight.stop();
    places.stop();
    overlays.remove();
    painter.undo();
  }

  signal.addEventListener('abort', undo, { once: true });

  return {
    show,
    remove: (ids) => {
      for (const id of ids) {
        try {
          removeOne(id);
        } catch {
          isLittered = true;
        }
      }
    },
    reveal(listingId, finding = 0) {
      const entry = marked.get(listingId);
      if (!entry || shownFindings(entry.item.screening).length === 0) return false;
      bringIntoView(entry.item.place.card);
      entry.seen = true;
      draw(entry);
      entry.drawn?.window.close();
      if (!entry.drawn) return false;
      entry.drawn.first = finding;
      if (finding >= 0) entry.drawn.window.open();
      return true;
    },
    isWhole,
    onLoss: (tell) => {
      told = tell;
    },
    undo,
  };
}

/**
 * Whether the browser tells a page that something covers its elements (IntersectionObserver v2, Chromium). There,
 * cards without a badge get a blank of the same size, so that the page does not learn where badges are.
 */
function doesTellCovers({ IntersectionObserverEntry }: Window & typeof globalThis): boolean {
  return IntersectionObserverEntry !== undefined && 'isVisible' in IntersectionObserverEntry.prototype;
}

/** Whether an item is shown as it is; an unchanged card is the same object in every reading. */
function isShown({ item, drawn }: Marked, { place, screening }: HighlightItem): boolean {
  return item.place === place && item.screening === screening && !drawn?.leaving;
}
