import type { Finding } from '../screening/finding';
import { shownFindings } from '../screening/shown-findings';
import { type Badge, badgeMaker, makeBlank } from './badge';
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
  /** Nothing is left to show; the badge goes when the reader closes the card, in which the decision can be undone. */
  leaving: boolean;
}

/** What is told of an explanation that the reader opens and closes. */
export interface WindowEvents {
  opened(drawn: Drawn): void;
  /** It is to be drawn anew, as what was found has changed in the meantime. */
  outdated(entry: Marked): void;
}

/** Draws what stands on and over one card, and takes it off: underlines, the badge or its blank, the explanation. */
export interface CardDrawing {
  draw(entry: Marked): void;
  underline(entry: Marked): void;
  eraseBadge(entry: Marked): void;
  eraseBlank(entry: Marked): void;
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
    const { overlay } = entry;
    const { place } = entry.item;
    const badge = createBadge(overlay);
    const life = new AbortController();
    const drawn: Drawn = { badge, words: [], life, first: 0, leaving: false, window: undefined as never };
    const load = async () => {
      const draw = await look.explanation();
      return (stage: HTMLElement, close: () => void) => {
        const { first } = drawn;
        drawn.first = 0;
        return draw(stage, entry.item, first, { close, focus: (finding) => tint(entry.item, finding) });
      };
    };
    const events = { opened: () => on.opened(drawn), closed: () => tidy(entry) };
    const make = async () => (await look.cardWindow())(badge, place.card, load, events, life.signal);
    drawn.window = openerOf(badge, make, life.signal);
    watchWords(
      place.card,
      () => drawn.words,
      {
        entered(finding) {
          if (!drawn.window.isOpen) drawn.first = finding;
          drawn.window.wordsEntered();
        },
        left: () => drawn.window.wordsLeft(),
      },
      life.signal,
    );
    entry.drawn = drawn;
    insertInOrder(overlay.layer, place.card, badge.box);
    places.keep(place.card, overlay, badge, () => titleRange(entry.item.place));
    return drawn;
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
    const { card } = entry.item.place;
    const blank = makeBlank(document);
    entry.blank = blank.box;
    insertInOrder(entry.overlay.layer, card, blank.box);
    places.keep(card, entry.overlay, blank, () => titleRange(entry.item.place));
  }

  function eraseBlank(entry: Marked): void {
    if (!entry.blank) return;
    places.release(entry.item.place.card);
    entry.blank.remove();
    delete entry.blank;
  }

  return { draw, underline, eraseBadge, eraseBlank };
}
