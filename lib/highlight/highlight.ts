import type { ReadListing } from '../marketplaces/reading';
import type { Finding, Screening } from '../screening/finding';
import { shownFindings } from '../screening/shown-findings';
import { type Badge, badgeMaker } from './badge';
import { keepBadgesPlaced } from './badge-places';
import { type CardWindow, createCardWindow } from './card-window';
import { createPainter, type Layer } from './paint';
import { rangesOf } from './ranges';
import { type MarkedWords, watchWords } from './word-hover';

/** A listing's place on the page with what was found in it. */
export interface HighlightItem {
  place: ReadListing;
  screening: Screening;
}

export interface HighlightLook {
  /** The style sheet of the shadow roots: tokens and badge. */
  styles: string;
  /** The look of the underlines, for browsers in which the page's own sheet does not reach into shadow roots. */
  underlines?: string;
  /** Name of a badge for screen readers and its tooltip. */
  label(item: HighlightItem): string;
  /** What draws explanations; requested when a card is about to be opened. Never rejects. */
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

export interface Highlighter {
  /** Adds these listings, or replaces what is shown for them. A listing without a shown finding loses its marks. */
  show(items: readonly HighlightItem[]): void;
  /** Takes the marks of these listings (by `Listing.id`) off the page. */
  remove(listingIds: Iterable<string>): void;
  /** Scrolls a listing into view and opens its explanation at one finding. False where it has no badge. */
  reveal(listingId: string, finding?: number): boolean;
  /** Takes everything off the page, also done when the signal aborts. */
  undo(): void;
}

interface Shown {
  item: HighlightItem;
  badge: Badge;
  words: readonly MarkedWords[];
  window: CardWindow;
  /** The finding that the next opening begins with. */
  first: number;
  life: AbortController;
  /** Nothing is left to show; the marks go when the reader closes the card, in which the decision can be undone. */
  leaving: boolean;
}

/**
 * Shows findings on a page: underlines below the exact letters, one badge per card, an explanation that opens from
 * it. The page's own nodes and texts are never changed; each badge is one absolutely positioned element at the end
 * of its card.
 */
export function createHighlighter(document: Document, look: HighlightLook, signal: AbortSignal): Highlighter {
  const painter = createPainter(look.underlines);
  const shown = new Map<string, Shown>();
  const view = document.defaultView!;
  const places = keepBadgesPlaced(view);
  const createBadge = badgeMaker(document, look.styles);

  function show(items: readonly HighlightItem[]): void {
    if (signal.aborted) return;
    for (const item of items) {
      const id = item.place.listing.id;
      const before = shown.get(id);
      // The reader brings the same object for a card that has not changed.
      if (before?.item.place === item.place && before.item.screening === item.screening && !before.leaving)
        continue;
      const findings = shownFindings(item.screening);
      if (before?.window.isOpen && findings.length === 0 && before.item.place.card === item.place.card) {
        before.leaving = true;
        painter.clear(id);
        continue;
      }
      if (before && (findings.length === 0 || before.item.place.card !== item.place.card)) removeOne(id);
      if (findings.length === 0) continue;
      const words = [...markedWords(item, findings)];
      painter.set(
        id,
        words.map(({ range, finding }) => ({ layer: findings[finding]!.outcome as Layer, range })),
      );
      const current = shown.get(id) ?? addBadge(item);
      current.item = item;
      current.leaving = false;
      current.words = words;
      current.badge.relabel(findings[0]!.outcome, look.label(item));
    }
  }

  function addBadge(item: HighlightItem): Shown {
    const id = item.place.listing.id;
    const badge = createBadge();
    const life = new AbortController();
    const entry: Shown = {
      item,
      badge,
      words: [],
      life,
      first: 0,
      leaving: false,
      window: undefined as never,
    };
    entry.window = createCardWindow(
      badge,
      item.place.card,
      async () => {
        const draw = await look.explanation();
        return (stage, close) => {
          const { item, first } = entry;
          entry.first = 0;
          return draw(stage, item, first, { close, focus: (finding) => tint(entry, finding) });
        };
      },
      { opened: () => closeOthers(id), closed: () => tidy(entry) },
      life.signal,
    );
    watchWords(
      item.place.card,
      badge.host,
      () => entry.words,
      {
        entered(finding) {
          if (!entry.window.isOpen) entry.first = finding;
          entry.window.wordsEntered();
        },
        left: () => entry.window.wordsLeft(),
      },
      life.signal,
    );
    shown.set(id, entry);
    attach(badge.host, item.place.card);
    places.keep(item.place.card, badge.host, () => titleRange(entry.item.place));
    return entry;
  }

  function tint({ item }: Shown, finding: Finding): void {
    const joined = item.place[finding.field];
    const ranges = joined ? rangesOf(joined, finding.start, finding.end) : [];
    painter.set(
      `${item.place.listing.id} open`,
      ranges.map((range) => ({ layer: 'open' as const, range })),
    );
  }

  function tidy({ item, leaving }: Shown): void {
    const { id } = item.place.listing;
    painter.clear(`${id} open`);
    if (leaving) removeOne(id);
  }

  function closeOthers(id: string): void {
    for (const [other, entry] of shown) if (other !== id) entry.window.close();
  }

  function removeOne(id: string): void {
    const entry = shown.get(id);
    if (!entry) return;
    entry.life.abort();
    painter.clear(id);
    painter.clear(`${id} open`);
    places.release(entry.item.place.card);
    entry.badge.host.remove();
    shown.delete(id);
  }

  function undo(): void {
    for (const id of [...shown.keys()]) removeOne(id);
    places.stop();
    painter.undo();
  }

  signal.addEventListener('abort', undo, { once: true });

  return {
    show,
    remove: (ids) => {
      for (const id of ids) removeOne(id);
    },
    reveal(listingId, finding = 0) {
      const entry = shown.get(listingId);
      if (!entry) return false;
      entry.window.close();
      entry.first = finding;
      entry.item.place.card.scrollIntoView({ block: 'center' });
      entry.window.open('pinned');
      return true;
    },
    undo,
  };
}

function* markedWords({ place }: HighlightItem, findings: readonly Finding[]): Generator<MarkedWords> {
  for (const [finding, { field, start, end }] of findings.entries()) {
    const joined = place[field];
    if (!joined) continue;
    for (const range of rangesOf(joined, start, end)) yield { range, finding };
  }
}

function titleRange(place: ReadListing): Range | undefined {
  const pieces = place.title?.pieces;
  const first = pieces?.[0];
  const last = pieces?.at(-1);
  if (!first || !last || !first.node.isConnected || !last.node.isConnected) return undefined;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, Math.min(first.nodeStart, first.node.data.length));
  range.setEnd(last.node, Math.min(last.nodeStart + last.length, last.node.data.length));
  return range;
}

/** At the card's end: the fewest structural selectors look there. A card that is itself a link gets it just after. */
function attach(host: HTMLElement, card: Element): void {
  const link = card.closest('a');
  if (link?.parentElement) link.after(host);
  else card.append(host);
}
