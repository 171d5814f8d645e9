import type { Badge } from './badge';
import { besideListing } from './placement';

/** Time a pointer rests before the card opens by itself, and before it closes again. */
const REST_TO_OPEN = 350;
const REST_TO_CLOSE = 250;
/** The way from the words to the card is longer than that from the badge. */
const REST_TO_CLOSE_FROM_WORDS = 400;
/** Milliseconds within which a badge that scrolled into view has been placed. */
const SETTLE = 120;

/** Draws the explanation into `stage` and returns how to take it away again. */
export type Draw = (stage: HTMLElement, close: () => void) => () => void;

export interface CardWindow {
  open(manner: 'peek' | 'pinned'): void;
  close(): void;
  /** Called when the pointer enters the words that the card is about, and when it leaves them. */
  wordsEntered(): void;
  wordsLeft(): void;
  readonly isOpen: boolean;
}

/**
 * Opens and closes one explanation card: rest the pointer on the badge or the words to peek, click or Enter to pin
 * it and move the focus in; Escape, a press elsewhere or the card's own button closes it and gives the focus back. `load` is
 * asked as soon as a pointer or the focus comes near, so that it is mostly done when the card is to open.
 */
export function createCardWindow(
  badge: Badge,
  listing: Element,
  load: () => Promise<Draw>,
  on: { opened(): void; closed(): void },
  signal: AbortSignal,
): CardWindow {
  const document = badge.host.ownerDocument;
  const view = document.defaultView!;
  let erase: (() => void) | undefined;
  let pinned = false;
  /** Between the wish to see the card and its end; the card itself comes when it is loaded. */
  let wanted = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let whileOpen: AbortController | undefined;

  function open(manner: 'peek' | 'pinned'): void {
    clearTimeout(timer);
    pinned ||= manner === 'pinned';
    wanted = true;
    if (erase) moveFocusIn();
    else void load().then(show);
  }

  function show(draw: Draw): void {
    if (!wanted || erase) return;
    erase = draw(badge.stage, close);
    badge.stage.showPopover?.();
    badge.button.setAttribute('aria-expanded', 'true');
    place();
    // A badge that has just come into view finds its corner a moment later: follow it there.
    setTimeout(() => erase && place(), SETTLE);
    whileOpen = new AbortController();
    const options = { signal: whileOpen.signal, capture: true, passive: true };
    document.addEventListener('pointerdown', closeFromOutside, options);
    document.addEventListener('keydown', closeOnEscape, options);
    view.addEventListener('scroll', place, options);
    view.addEventListener('resize', place, options);
    on.opened();
    moveFocusIn();
  }

  function moveFocusIn(): void {
    if (pinned) badge.stage.querySelector<HTMLElement>('[data-first-focus]')?.focus({ preventScroll: true });
  }

  function place(): void {
    const { width, height } = badge.stage.getBoundingClientRect();
    const spot = besideListing(
      listing.getBoundingClientRect(),
      badge.button.getBoundingClientRect(),
      { width, height },
      { width: document.documentElement.clientWidth, height: view.innerHeight },
    );
    badge.stage.style.left = `${spot.left}px`;
    badge.stage.style.top = `${spot.top}px`;
  }

  function close(): void {
    clearTimeout(timer);
    wanted = false;
    if (!erase) {
      pinned = false;
      return;
    }
    const hadFocus = (badge.host.getRootNode() as Document).activeElement === badge.host;
    whileOpen?.abort();
    badge.stage.hidePopover?.();
    erase();
    erase = undefined;
    badge.button.setAttribute('aria-expanded', 'false');
    if (pinned && hadFocus) badge.button.focus({ preventScroll: true });
    pinned = false;
    on.closed();
  }

  function closeFromOutside(event: Event): void {
    if (!event.composedPath().includes(badge.host)) close();
  }

  /** Heard from the whole page while the card is open: what came by resting the pointer goes without moving it. */
  function closeOnEscape(event: KeyboardEvent): void {
    if (event.key === 'Escape' && wanted) close();
  }

  function pointerCame(): void {
    void load();
    later(REST_TO_OPEN, () => open('peek'));
  }

  function pointerLeft(rest: number): void {
    later(rest, () => !pinned && close());
  }

  function later(delay: number, act: () => void): void {
    clearTimeout(timer);
    timer = setTimeout(act, delay);
  }

  badge.button.addEventListener('click', () => (erase && pinned ? close() : open('pinned')), { signal });
  badge.host.addEventListener('focusin', () => void load(), { signal, once: true });
  badge.host.addEventListener('pointerenter', pointerCame, { signal });
  badge.host.addEventListener('pointerleave', () => pointerLeft(REST_TO_CLOSE), { signal });
  badge.host.addEventListener('keydown', closeOnEscape, { signal });
  signal.addEventListener('abort', close);

  return {
    open,
    close,
    wordsEntered: pointerCame,
    wordsLeft: () => pointerLeft(REST_TO_CLOSE_FROM_WORDS),
    get isOpen() {
      return erase !== undefined;
    },
  };
}
