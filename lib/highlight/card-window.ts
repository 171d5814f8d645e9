import type { Badge } from './badge';
import { besideListing } from './placement';

/** Time a pointer rests before the card opens by itself, and before it closes again. */
const REST_TO_OPEN = 350;
const REST_TO_CLOSE = 250;
/** The way from the words to the card is longer than that from the badge. */
const REST_TO_CLOSE_FROM_WORDS = 400;
/** Milliseconds within which a badge that scrolled into view has been placed. */
const SETTLE = 120;

/** Makes the window of one badge. */
export type CardWindows = (
  ...given: Parameters<typeof createCardWindow> extends [string, ...infer Rest] ? Rest : never
) => CardWindow;

/**
 * Windows for explanations, with the style sheet of the stage that these are drawn on. `apology` gives what replaces an
 * explanation that could not be loaded.
 */
export function cardWindows(styles: string, apology: () => string): CardWindows {
  return (badge, listing, load, ...rest) =>
    createCardWindow(styles, badge, listing, () => load().catch(() => apologize(apology())), ...rest);
}

function apologize(words: string): Draw {
  return (stage) => {
    const said = stage.ownerDocument.createElement('p');
    said.className = 'apology';
    said.tabIndex = -1;
    said.dataset.firstFocus = '';
    said.textContent = words;
    stage.append(said);
    return () => said.remove();
  };
}

/** Draws the explanation into `stage` and returns how to take it away again. */
export type Draw = (stage: HTMLElement, close: () => void) => () => void;

export interface CardWindow {
  open(manner: 'peek' | 'pinned'): void;
  close(): void;
  /** Called when the pointer enters the words that the card is about, or its badge, and when it leaves the words. */
  pointerCame(): void;
  wordsLeft(): void;
  readonly isOpen: boolean;
}

/**
 * Opens and closes one explanation card: rest the pointer on the badge or the words to peek, click or Enter to pin
 * it and move the focus in; Escape, a press elsewhere or the card's own button closes it and gives the focus back. `load` is
 * asked as soon as a pointer or the focus comes near, so that it is mostly done when the card is to open.
 */
function createCardWindow(
  styles: string,
  badge: Badge,
  listing: Element,
  load: () => Promise<Draw>,
  on: { opened(): void; closed(): void },
  signal: AbortSignal,
): CardWindow {
  const { box, button, root } = badge;
  const document = box.ownerDocument;
  const view = document.defaultView!;
  let stage: HTMLElement | undefined;
  let erase = () => {};
  let pinned = false;
  /** Between the wish to see the card and its end; the card itself comes when it is loaded. */
  let wanted = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let whileOpen: AbortController | undefined;

  function open(manner: 'peek' | 'pinned'): void {
    clearTimeout(timer);
    pinned ||= manner === 'pinned';
    wanted = true;
    if (stage) moveFocusIn();
    else void load().then(show);
  }

  function show(draw: Draw): void {
    if (!wanted || stage) return;
    stage = makeStage(box, styles);
    erase = draw(stage, close);
    stage.showPopover?.();
    button.setAttribute('aria-expanded', 'true');
    place();
    // A badge that has just come into view finds its corner a moment later: follow it there.
    setTimeout(place, SETTLE);
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
    if (pinned) stage?.querySelector<HTMLElement>('[data-first-focus]')?.focus({ preventScroll: true });
  }

  function place(): void {
    if (!stage) return;
    const { left, top } = besideListing(
      listing.getBoundingClientRect(),
      button.getBoundingClientRect(),
      stage.getBoundingClientRect(),
      { width: document.documentElement.clientWidth, height: view.innerHeight },
    );
    Object.assign(stage.style, { left: `${left}px`, top: `${top}px` });
  }

  function close(): void {
    clearTimeout(timer);
    wanted = false;
    if (stage) {
      const hadFocus = box.contains(root.activeElement);
      whileOpen?.abort();
      erase();
      for (const ours of [...box.children]) if (ours !== button) ours.remove();
      stage = undefined;
      button.setAttribute('aria-expanded', 'false');
      if (pinned && hadFocus) button.focus({ preventScroll: true });
      pinned = false;
      on.closed();
    }
    pinned = false;
  }

  /** Outside our root, a press on the card has the root's host as its target. */
  function closeFromOutside(event: Event): void {
    if (event.isTrusted && event.target !== root.host) close();
  }

  /** Heard from the whole page while the card is open: what came by resting the pointer goes without moving it. */
  function closeOnEscape(event: KeyboardEvent): void {
    if (event.isTrusted && event.key === 'Escape' && wanted) close();
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

  button.addEventListener('click', () => (stage && pinned ? close() : open('pinned')), { signal });
  box.addEventListener('focusin', () => void load(), { signal, once: true });
  box.addEventListener('pointerenter', pointerCame, { signal });
  box.addEventListener('pointerleave', () => pointerLeft(REST_TO_CLOSE), { signal });
  box.addEventListener('keydown', closeOnEscape, { signal });
  signal.addEventListener('abort', close);

  return {
    open,
    close,
    pointerCame,
    wordsLeft: () => pointerLeft(REST_TO_CLOSE_FROM_WORDS),
    get isOpen() {
      return stage !== undefined;
    },
  };
}

/** Where an explanation is drawn: a popover, so that nothing of the site can clip it. */
function makeStage(box: HTMLElement, styles: string): HTMLElement {
  const sheet = box.ownerDocument.createElement('style');
  sheet.textContent = styles;
  const stage = box.ownerDocument.createElement('div');
  stage.className = 'stage';
  stage.setAttribute('popover', 'manual');
  box.append(sheet, stage);
  return stage;
}
