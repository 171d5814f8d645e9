import { findSpot } from './placement';

/** A badge and what its place follows. */
interface Kept {
  card: Element;
  host: HTMLElement;
  title: () => Range | undefined;
  /** How far the host was moved from where the flow puts it, in CSS pixels. */
  left: number;
  top: number;
}

export interface BadgePlaces {
  /** Places a badge as soon as its card comes near the window, and again whenever the card changes its size. */
  keep(card: Element, host: HTMLElement, title: () => Range | undefined): void;
  release(card: Element): void;
  stop(): void;
}

/** Cards this far outside the window are placed too, so that scrolling meets badges that are already there. */
const NEAR = '600px 0px';

/**
 * Keeps badges in their places. Layout is read for all waiting cards together and written afterwards, once per
 * frame; a card far from the window costs nothing until it comes near.
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
          if (isIntersecting) placeSoon(target);
        }
      },
      { rootMargin: NEAR },
    );
  const sizes =
    view.ResizeObserver &&
    new view.ResizeObserver((changes) => {
      for (const { target } of changes) if (near.has(target)) placeSoon(target);
    });

  function placeSoon(card: Element): void {
    const entry = kept.get(card);
    if (!entry) return;
    waiting.add(entry);
    frame ||= view.requestAnimationFrame(placeWaiting);
  }

  function placeWaiting(): void {
    frame = 0;
    const moves = [...waiting].map((entry) => ({
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

  return {
    keep(card, host, title) {
      kept.set(card, { card, host, title, left: 0, top: 0 });
      sizes?.observe(card);
      if (nearness) nearness.observe(card);
      else placeSoon(card);
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
