import type { Badge } from './badge';
import { besideListing } from './placement';

/** Time a pointer rests before the card opens by itself, and before it closes again. */
const REST_TO_OPEN = 350;
const REST_TO_CLOSE = 250;
/** The way from the words to the card is longer than that from the badge. */
const REST_TO_CLOSE_FROM_WORDS = 400;
/** Milliseconds within which a badge that scrolled into view has been placed. */
const SETTLE = 120;

/** What a window is about, and what it tells. */
export interface CardWindowOptions {
  badge: Badge;
  listing: Element;
  /** Asked as soon as a pointer or the focus comes near, so that it is mostly done when the card is to open. */
  load(): Promise<Draw>;
  on: { opened(): void; closed(): void };
  /** Ends it. */
  signal: AbortSignal;
}

/** Makes the window of one badge. */
export type CardWindows = (options: CardWindowOptions) => CardWindow;

/**
 * Windows for explanations, with the style sheet of the stage that these are drawn on. `apology` gives what replaces an
 * explanation that could not be loaded.
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
 * it and move the focus in; Escape, a press elsewhere or the card's own button closes it and gives the focus back.
 */
function createCardWindow(styles: string, options: CardWindowOptions): CardWindow {
  const { badge, load, on, signal } = options;
  const { box, button } = badge;
  let stage: OpenStage | undefined;
  let pinned = false;
  /** Between the wish to see the card and its end; the card itself comes when it is loaded. */
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

/** What a pointer does that rests where it is: the latest of it alone. */
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
/** An explanation that stands open. */
interface OpenStage {
  /** Moves the focus to where its reader begins. */
  focus(): void;
  /** Takes it away; returns whether the focus was in it. */
  close(): boolean;
}

/** Draws an explanation beside its listing, where it stays until it is closed: by the reader, who is heard on the whole page. */
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
  // A badge that has just come into view finds its corner a moment later: follow it there.
  setTimeout(place, SETTLE);
  const heard = { signal: whileOpen.signal, capture: true, passive: true };
  // Outside our root, a press on the card has the root's host as its target.
  document.addEventListener(
    'pointerdown',
    (event) => event.isTrusted && event.target !== root.host && close(),
    heard,
  );
  // What came by resting the pointer goes without moving it.
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

/** A person's own press: a page could close what is open with a forged one. */
const isEscape = (event: KeyboardEvent): boolean => event.isTrusted && event.key === 'Escape';

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
