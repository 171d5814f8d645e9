import type { Badge } from './badge';
import { besideListing } from './placement';

/** Milliseconds for which a pointer rests before the card opens by itself, and before it closes again. */
const REST_TO_OPEN = 350;
const REST_TO_CLOSE = 250;
/** The way from the words to the card is longer than from the badge. */
const REST_TO_CLOSE_FROM_WORDS = 400;
/** Milliseconds within which a badge that scrolled into view has been placed. */
const SETTLE = 120;

/** What a window is about, and its callbacks. */
export interface CardWindowOptions {
  badge: Badge;
  listing: Element;
  /** Called as soon as a pointer or the focus comes near, so that it is usually done when the card opens. */
  load(): Promise<Draw>;
  on: { opened(): void; closed(): void };
  /** Ends it. */
  signal: AbortSignal;
}

/** Makes the window of one badge. */
export type CardWindows = (options: CardWindowOptions) => CardWindow;

/**
 * Creates windows for explanations, with the style sheet of the stage on which they are drawn. `apology` returns what
 * is shown instead of an explanation that could not be loaded.
 */
export function cardWindows(styles: string, apology: () => string): CardWindows {
  return (options) =>
    createCardWindow(styles, {
      ...options,
      load: () => options.load().catch(() => apologize(apology())),
    });
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

/** Draws the explanation into `stage` and returns a function that removes it. */
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
 * Opens and closes one explanation card: resting the pointer on the badge or the words previews it, a click or Enter
 * pins it and moves the focus in; Escape, a click elsewhere or the card's own button closes it and returns the focus.
 */
function createCardWindow(styles: string, options: CardWindowOptions): CardWindow {
  const { badge, load, on, signal } = options;
  const { box, button } = badge;
  let stage: OpenStage | undefined;
  let pinned = false;
  /** Between the wish to see the card and its end; the card itself appears when it is loaded. */
  let wanted = false;
  const rest = restingPointer();

  function open(manner: 'peek' | 'pinned'): void {
    rest.end();
    pinned ||= manner === 'pinned';
    wanted = true;
    if (stage) moveFocusIn();
    else void load().then(show);
  }

  function show(draw: Draw): void {
    if (!wanted || stage) return;
    stage = openStage(styles, options, draw, close);
    on.opened();
    moveFocusIn();
  }

  function moveFocusIn(): void {
    if (pinned) stage?.focus();
  }

  function close(): void {
    rest.end();
    const open = stage;
    const gaveFocus = pinned;
    [wanted, pinned, stage] = [false, false, undefined];
    if (!open) return;
    const hadFocus = open.close();
    if (gaveFocus && hadFocus) button.focus({ preventScroll: true });
    on.closed();
  }

  function pointerCame(): void {
    void load();
    rest.begin(REST_TO_OPEN, () => open('peek'));
  }

  const pointerLeft = (delay: number) => rest.begin(delay, () => !pinned && close());

  button.addEventListener('click', () => (stage && pinned ? close() : open('pinned')), { signal });
  box.addEventListener('focusin', () => void load(), { signal, once: true });
  box.addEventListener('pointerenter', pointerCame, { signal });
  box.addEventListener('pointerleave', () => pointerLeft(REST_TO_CLOSE), { signal });
  box.addEventListener('keydown', (event) => wanted && isEscape(event) && close(), { signal });
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

/** Delays what a resting pointer does; only the latest counts. */
function restingPointer() {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = () => clearTimeout(timer);
  return {
    end,
    begin(delay: number, act: () => void): void {
      end();
      timer = setTimeout(act, delay);
    },
  };
}
/** An explanation that is open. */
interface OpenStage {
  /** Moves the focus to where reading begins. */
  focus(): void;
  /** Removes it; returns whether it contained the focus. */
  close(): boolean;
}

/**
 * Draws an explanation beside its listing, where it stays until the reader, whose input is observed on the whole page,
 * closes it.
 */
function openStage(
  styles: string,
  { badge, listing }: CardWindowOptions,
  draw: Draw,
  close: () => void,
): OpenStage {
  const { box, button, root } = badge;
  const document = box.ownerDocument;
  const view = document.defaultView!;
  const stage = makeStage(box, styles);
  const erase = draw(stage, close);
  const whileOpen = new AbortController();

  function place(): void {
    if (whileOpen.signal.aborted) return;
    const { left, top } = besideListing(
      listing.getBoundingClientRect(),
      button.getBoundingClientRect(),
      stage.getBoundingClientRect(),
      { width: document.documentElement.clientWidth, height: view.innerHeight },
    );
    Object.assign(stage.style, { left: `${left}px`, top: `${top}px` });
  }

  stage.showPopover?.();
  button.setAttribute('aria-expanded', 'true');
  place();
  // A badge that has just come into view gets its place a moment later: follow it there.
  setTimeout(place, SETTLE);
  const heard = { signal: whileOpen.signal, capture: true, passive: true };
  // Outside our root, a click on the card has the root's host as its target.
  document.addEventListener(
    'pointerdown',
    (event) => event.isTrusted && event.target !== root.host && close(),
    heard,
  );
  // A card that was opened by resting the pointer closes without moving the focus.
  document.addEventListener('keydown', (event) => isEscape(event) && close(), heard);
  view.addEventListener('scroll', place, heard);
  view.addEventListener('resize', place, heard);

  return {
    focus: () => stage.querySelector<HTMLElement>('[data-first-focus]')?.focus({ preventScroll: true }),
    close() {
      const hadFocus = box.contains(root.activeElement);
      whileOpen.abort();
      erase();
      for (const ours of [...box.children]) if (ours !== button) ours.remove();
      button.setAttribute('aria-expanded', 'false');
      return hadFocus;
    },
  };
}

/** A person's own click: a page could close what is open with a forged one. */
const isEscape = (event: KeyboardEvent): boolean => event.isTrusted && event.key === 'Escape';

/** Where an explanation is drawn: a popover, so that nothing on the site can clip it. */
function makeStage(box: HTMLElement, styles: string): HTMLElement {
  const sheet = box.ownerDocument.createElement('style');
  sheet.textContent = styles;
  const stage = box.ownerDocument.createElement('div');
  stage.className = 'stage';
  stage.setAttribute('popover', 'manual');
  box.append(sheet, stage);
  return stage;
}
