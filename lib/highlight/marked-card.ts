import type { Finding } from '../screening/finding';
import { shownFindings } from '../screening/shown-findings';
import { type Badge, badgeMaker, makeBlank, type Placed } from './badge';
import { insertInOrder } from './badge-order';
import type { BadgePlaces } from './badge-places';
import { type CardOpener, openerOf } from './card-opener';
import type { HighlightItem, HighlightLook } from './highlight-look';
import { markedWords, rangesIn, spansOf, titleRange } from './marked-ranges';
import type { Overlay } from './overlay';
import type { Painter } from './paint';
import { type MarkedWords, watchWords } from './word-hover';

/** A listing with something to mark. */
export interface Marked {
  item: HighlightItem;
  overlay: Overlay;
  /** It has been visible in the window; other listings are not drawn. */
  seen: boolean;
  drawn?: Drawn;
  /** In place of a badge. */
  blank?: HTMLElement;
}

export interface Drawn {
  badge: Badge;
  words: readonly MarkedWords[];
  window: CardOpener;
  /** The finding that the next opening begins with. */
  first: number;
  life: AbortController;
  /**
   * Nothing is left to show; the badge is removed when the reader closes the card, in which the decision can be
   * undone.
   */
  leaving: boolean;
}

/** Callbacks about an explanation that the reader opens and closes. */
export interface WindowEvents {
  opened(drawn: Drawn): void;
  /** It must be drawn anew, since the findings have changed in the meantime. */
  outdated(entry: Marked): void;
}

/** Draws and removes what is on and over one card: underlines, the badge or its blank, the explanation. */
export interface CardDrawing {
  draw(entry: Marked): void;
  underline(entry: Marked): void;
  /** Removes badge or blank from its card; underlines stay. */
  erase(entry: Marked): void;
}

/** `blanks`: whether cards without a badge get a blank of the same size. */
export function cardDrawing(
  document: Document,
  look: HighlightLook,
  painter: Painter,
  places: BadgePlaces,
  blanks: boolean,
  on: WindowEvents,
): CardDrawing {
  const createBadge = badgeMaker(document);

  function draw(entry: Marked): void {
    const { item } = entry;
    underline(entry);
    const { outcome } = item.screening;
    if (outcome === 'clear') {
      eraseBadge(entry);
      if (blanks) addBlank(entry);
      return;
    }
    eraseBlank(entry);
    const drawn = entry.drawn ?? addBadge(entry);
    drawn.leaving = false;
    drawn.words = [...markedWords(item.place, shownFindings(item.screening))];
    drawn.badge.relabel(outcome, look.label(item));
  }

  function underline({ item }: Marked): void {
    painter.set(
      item.place.listing.id,
      'words',
      spansOf(item.screening).flatMap((span) => rangesIn(item.place, span)),
    );
  }

  function addBadge(entry: Marked): Drawn {
    const badge = createBadge(entry.overlay);
    const life = new AbortController();
    const drawn: Drawn = { badge, words: [], life, first: 0, leaving: false, window: undefined as never };
    openFromBadge(entry, drawn);
    openFromWords(entry, drawn);
    entry.drawn = drawn;
    put(entry, badge);
    return drawn;
  }

  function openFromBadge(entry: Marked, drawn: Drawn): void {
    const { badge, life } = drawn;
    const { signal } = life;
    const load = async () => {
      const draw = await look.explanation();
      return (stage: HTMLElement, close: () => void) => {
        const { first } = drawn;
        drawn.first = 0;
        return draw(stage, entry.item, first, { close, focus: (finding) => tint(entry.item, finding) });
      };
    };
    const events = { opened: () => on.opened(drawn), closed: () => tidy(entry) };
    const listing = entry.item.place.card;
    const make = async () => (await look.cardWindow())({ badge, listing, load, on: events, signal });
    drawn.window = openerOf(badge, make, signal);
  }

  function openFromWords({ item }: Marked, drawn: Drawn): void {
    const on = {
      entered(finding: number) {
        if (!drawn.window.isOpen) drawn.first = finding;
        drawn.window.wordsEntered();
      },
      left: () => drawn.window.wordsLeft(),
    };
    watchWords(item.place.card, () => drawn.words, on, drawn.life.signal);
  }

  /** Places a badge or its blank over the card. */
  function put(entry: Marked, placed: Placed): void {
    const { item, overlay } = entry;
    insertInOrder(overlay.layer, item.place.card, placed.box);
    places.keep(item.place.card, overlay, placed, () => titleRange(entry.item.place));
  }

  function tint({ place }: HighlightItem, finding: Finding): void {
    painter.set(`${place.listing.id} open`, 'open', rangesIn(place, finding));
  }

  function tidy(entry: Marked): void {
    painter.clear(`${entry.item.place.listing.id} open`);
    if (entry.drawn?.leaving) on.outdated(entry);
  }

  function eraseBadge(entry: Marked): void {
    const { drawn } = entry;
    if (!drawn) return;
    delete entry.drawn;
    drawn.life.abort();
    places.release(entry.item.place.card);
    drawn.badge.box.remove();
  }

  function addBlank(entry: Marked): void {
    if (entry.blank) return;
    const blank = makeBlank(document);
    entry.blank = blank.box;
    put(entry, blank);
  }

  function eraseBlank(entry: Marked): void {
    if (!entry.blank) return;
    places.release(entry.item.place.card);
    entry.blank.remove();
    delete entry.blank;
  }

  function erase(entry: Marked): void {
    eraseBadge(entry);
    eraseBlank(entry);
  }

  return { draw, underline, erase };
}
