import { findSpot } from './placement';

/** A badge and what its place follows. */
interface Kept {
  card: Element;
  host: HTMLElement;
  title: () => Range | undefined;
  /** How far the host was moved from where the flow puts it, in CSS pixels. */
  left: number;
  top: number;
  /** Placed in the frame in which it was added: the first report of the observers brings nothing new. */
  fresh: boolean;
  width?: number;
  height?: number;
}

export interface BadgePlaces {
  /** Places a badge before it is first drawn or as soon as its card comes near, and again when the card's size changes. */
  keep(card: Element, host: HTMLElement, title: () => Range | undefined): void;
  release(card: Element): void;
  stop(): void;
}

/** Cards so many CSS pixels outside the window are placed too: scrolling meets badges that are already there. */
const NEAR = 600;

/**
 * Keeps badges in their places. Layout is read for all waiting cards together and written afterwards, once per
 * frame and before the frame is drawn: a badge shows in its place from the first, and the page is drawn once for all
 * of them. A card far from the window costs nothing until it comes near.
 */
export function keepBadgesPlaced(view: Window & typeof globalThis): BadgePlaces {
  const kept = new Map<Element, Kept>();
  const near = new Set<Element>();
  const waiting = new Set<Kept>();
  let frame = 0;

  const nearness =
    view.IntersectionObserver &&
    new view.IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting } of changes) {
          if (isIntersecting) near.add(target);
          else near.delete(target);
          const entry = kept.get(target);
          if (isIntersecting && entry && !entry.fresh) placeSoon(entry);
          if (entry) entry.fresh = false;
        }
      },
      { rootMargin: `${NEAR}px 0px` },
    );
  const sizes =
    view.ResizeObserver &&
    new view.ResizeObserver((changes) => {
      for (const { target, contentRect } of changes) {
        const entry = kept.get(target);
        if (!entry) continue;
        const { width, height } = contentRect;
        const isNews = entry.width !== undefined && (entry.width !== width || entry.height !== height);
        Object.assign(entry, { width, height });
        if (isNews && near.has(target)) placeSoon(entry);
      }
    });

  function placeSoon(entry: Kept): void {
    waiting.add(entry);
    frame ||= view.requestAnimationFrame(placeWaiting);
  }

  function placeWaiting(): void {
    frame = 0;
    const moves = [...waiting].filter(isNear).map((entry) => ({
      entry,
      spot: findSpot(entry.card, entry.title()),
      now: entry.host.getBoundingClientRect(),
    }));
    waiting.clear();
    for (const { entry, spot, now } of moves) {
      entry.left += spot.left - now.left;
      entry.top += spot.top - now.top;
      entry.host.style.setProperty('translate', `${entry.left}px ${entry.top}px`, 'important');
    }
  }

  function isNear(entry: Kept): boolean {
    const { top, bottom } = entry.card.getBoundingClientRect();
    return bottom > -NEAR && top < view.innerHeight + NEAR;
  }

  return {
    keep(card, host, title) {
      const entry: Kept = { card, host, title, left: 0, top: 0, fresh: true };
      kept.set(card, entry);
      sizes?.observe(card);
      nearness?.observe(card);
      placeSoon(entry);
    },
    release(card) {
      const entry = kept.get(card);
      if (entry) waiting.delete(entry);
      kept.delete(card);
      near.delete(card);
      sizes?.unobserve(card);
      nearness?.unobserve(card);
    },
    stop() {
      sizes?.disconnect();
      nearness?.disconnect();
      if (frame) view.cancelAnimationFrame(frame);
    },
  };
}
