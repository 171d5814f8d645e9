import type { Badge } from './badge';
import type { CardWindow } from './card-window';

/** A card's window, whether or not its code has been loaded yet. */
export interface CardOpener {
  open(): void;
  close(): void;
  /** Called when the pointer enters the words that the card is about, and when it leaves them. */
  wordsEntered(): void;
  wordsLeft(): void;
  readonly isOpen: boolean;
}

/**
 * Creates a badge's window when pointer or focus first come near it, and then passes on the latest request: most
 * badges of a page are never looked at, and the page must not wait for the code that opens them.
 */
export function openerOf(
  { box, button }: Badge,
  make: () => Promise<CardWindow>,
  signal: AbortSignal,
): CardOpener {
  let made: CardWindow | undefined;
  let making = false;
  let wish: ((window: CardWindow) => void) | undefined;
  const asleep = new AbortController();
  const options = { signal: asleep.signal };

  function wake(then?: typeof wish): void {
    wish = then ?? wish;
    if (made) then?.(made);
    if (made || making) return;
    making = true;
    make().then(born, () => {
      making = false;
    });
  }

  function born(window: CardWindow): void {
    if (signal.aborted) return;
    made = window;
    asleep.abort();
    wish?.(window);
  }

  const peek = (window: CardWindow) => window.pointerCame();
  const pin = (window: CardWindow) => window.open('pinned');
  function leave(): void {
    if (wish === peek) wish = undefined;
  }

  button.addEventListener('click', () => wake(pin), options);
  box.addEventListener('focusin', () => wake(), options);
  box.addEventListener('pointerenter', () => wake(peek), options);
  box.addEventListener('pointerleave', leave, options);
  signal.addEventListener('abort', () => asleep.abort());

  return {
    open: () => wake(pin),
    close() {
      wish = undefined;
      made?.close();
    },
    wordsEntered: () => wake(peek),
    wordsLeft() {
      leave();
      made?.wordsLeft();
    },
    get isOpen() {
      return made?.isOpen ?? false;
    },
  };
}
