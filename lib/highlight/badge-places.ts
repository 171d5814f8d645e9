import type { Placed } from './badge';
import type { Overlay } from './overlay';
import { BADGE_SIDE, findSpot, type Spot } from './placement';
import { type Surroundings, surroundingsReader } from './surroundings';

/** A badge and what determines its place. */
interface Kept {
  card: Element;
  overlay: Overlay;
  badge: Placed;
  title: () => Range | undefined;
  /** The offset from the card's corner to the badge's; unknown until the card is laid out. */
  offset?: Spot | undefined;
  /** Whether it is in the window. */
  at?: Spot | undefined;
  width?: number;
  height?: number;
  /** Its level and place as last written. */
  level?: number | undefined;
  place?: string;
}

export interface BadgePlaces {
  /** Places a badge before it is next drawn, and keeps it on its card. */
  keep(card: Element, overlay: Overlay, badge: Placed, title: () => Range | undefined): void;
  /** Call this when a card enters the window, and when it leaves. */
  came(card: Element): void;
  left(card: Element): void;
  /** Something on the page may have moved. */
  follow(): void;
  release(card: Element): void;
  stop(): void;
}

/**
 * The distance in CSS pixels at which a pointer makes a badge clickable. Before that, the page's hit test does not
 * find it.
 */
const REACH = 12;

/** Invisible but still in the tab order: when it receives the focus, its card is scrolled into the window. */
const AWAY = 'clip-path:inset(50%)';

/** Events after which things on a page may have moved. */
const MOVES = ['scroll', 'transitionrun', 'transitionend', 'animationstart', 'load'];

/**
 * Keeps badges, which are drawn in a tree of their own, over their cards. Layout is read for all cards in the window
 * together and written afterwards, at most once per frame and only if something moved. A card outside the window costs
 * nothing. `spotOf` chooses a badge's place beside its card.
 */
export function keepBadgesPlaced(
  view: Window & typeof globalThis,
  spotOf: typeof findSpot = findSpot,
): BadgePlaces {
  const kept = new Map<Element, Kept>();
  const near = new Set<Kept>();
  const met = new WeakSet<Node>();
  const life = new AbortController();
  const around = surroundingsReader();
  let frame = 0;

  const sizes = new view.ResizeObserver((changes) => {
    for (const { target, contentRect } of changes) {
      const entry = kept.get(target);
      if (entry) resize(entry, contentRect);
    }
    follow();
  });

  function follow(): void {
    if (near.size > 0) frame ||= view.requestAnimationFrame(place);
  }

  function place(): void {
    frame = 0;
    // What has begun to move usually keeps moving.
    if (placeAll(near, spotOf, around)) follow();
  }

  function listenIn(document: Document): void {
    const options = { signal: life.signal, capture: true, passive: true };
    for (const type of MOVES) document.addEventListener(type, follow, options);
    for (const type of ['pointermove', 'pointerdown'])
      document.addEventListener(type, (event) => pointAt(near, event), options);
    document.defaultView?.addEventListener('resize', follow, options);
  }

  /**
   * Whether a document or its root is seen for the first time: an app that draws the document anew gives it another
   * root.
   */
  const isNew = (node: Node) => !met.has(node) && met.add(node);

  return {
    keep(card, overlay, badge, title) {
      const entry: Kept = { card, overlay, badge, title };
      kept.set(card, entry);
      near.add(entry);
      badge.box.addEventListener('focusin', () => card.scrollIntoView({ block: 'nearest' }));
      const document = card.ownerDocument;
      const root = document.documentElement;
      if (isNew(document)) listenIn(document);
      if (isNew(root)) sizes.observe(root);
      sizes.observe(card);
      follow();
    },
    came(card) {
      const entry = kept.get(card);
      if (entry) near.add(entry);
      follow();
    },
    left(card) {
      const entry = kept.get(card);
      if (!entry) return;
      near.delete(entry);
      // It scrolls along with the page; only a box that scrolls separately would leave it behind.
      if (around(card).clips.length > 0) dress(entry, AWAY);
    },
    follow,
    release(card) {
      const entry = kept.get(card);
      if (entry) near.delete(entry);
      kept.delete(card);
      sizes.unobserve(card);
    },
    stop() {
      life.abort();
      sizes.disconnect();
      if (frame) view.cancelAnimationFrame(frame);
    },
  };
}

/** A card whose size changed was laid out anew, so the badge's place is computed once more. */
function resize(entry: Kept, { width, height }: DOMRectReadOnly): void {
  if (entry.width === width && entry.height === height) return;
  if (entry.width !== undefined) entry.offset = undefined;
  Object.assign(entry, { width, height });
}

/** Reads layout for all of them, then writes it; returns whether one of them moved. */
function placeAll(
  near: ReadonlySet<Kept>,
  spotOf: typeof findSpot,
  around: ReturnType<typeof surroundingsReader>,
): boolean {
  const grounds = new Map<Overlay, DOMRect>();
  const moves = [...near].map((entry) => {
    const { card, overlay, title } = entry;
    const ground = grounds.get(overlay) ?? overlay.layer.getBoundingClientRect();
    grounds.set(overlay, ground);
    const { left, top } = card.getBoundingClientRect();
    if (!entry.offset) {
      const spot = spotOf(card, title());
      entry.offset = { left: spot.left - left, top: spot.top - top };
    }
    const at = { left: left + entry.offset.left, top: top + entry.offset.top };
    const { level, clips } = around(card);
    return { entry, at, ground, level, isClipped: isOutside(at, clips) };
  });
  let moved = false;
  for (const { entry, at, ground, level, isClipped } of moves) {
    entry.at = at;
    const place = `translate:${at.left - ground.left}px ${at.top - ground.top}px`;
    moved = dress(entry, isClipped ? AWAY : place, level) || moved;
  }
  return moved;
}

/** Writes level and place if they changed; returns whether the place did. */
function dress(entry: Kept, place: string, level = entry.level): boolean {
  const { box, button } = entry.badge;
  if (level !== entry.level) box.style.cssText = `z-index:${level}`;
  entry.level = level;
  if (place === entry.place) return false;
  button.style.cssText = place;
  entry.place = place;
  return true;
}

/** Only a real pointer counts: a page could find badges with a forged one. */
function pointAt(near: ReadonlySet<Kept>, event: Event): void {
  if (!event.isTrusted) return;
  const { clientX, clientY } = event as PointerEvent;
  for (const { badge, at } of near)
    badge.box.classList.toggle('near', at !== undefined && isAbout(at, clientX, clientY));
}

function isOutside({ left, top }: Spot, clips: Surroundings['clips']): boolean {
  const [x, y] = [left + BADGE_SIDE / 2, top + BADGE_SIDE / 2];
  return clips.some((clip) => {
    const box = clip.getBoundingClientRect();
    return x < box.left || x > box.right || y < box.top || y > box.bottom;
  });
}

function isAbout({ left, top }: Spot, x: number, y: number): boolean {
  return x > left - REACH && x < left + BADGE_SIDE + REACH && y > top - REACH && y < top + BADGE_SIDE + REACH;
}
