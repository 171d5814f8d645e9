/** Nobody reads a card smaller than this, in CSS pixels. */
const LEAST_SIDE = 8;
/** The opacity below which nothing can be seen. */
const LEAST_OPACITY = 0.1;

export interface Sight {
  watch(card: Element): void;
  release(card: Element): void;
  stop(): void;
}

/**
 * Reports which cards are in the window. Only those are marked: a page must not learn from marks on cards that it
 * planted where nobody looks.
 */
export function watchSight(
  view: Window & typeof globalThis,
  came: (card: Element) => void,
  left: (card: Element) => void,
): Sight {
  const observer = new view.IntersectionObserver((changes) => {
    for (const { target, isIntersecting } of changes) (isIntersecting ? came : left)(target);
  });
  return {
    watch: (card) => observer.observe(card),
    release: (card) => observer.unobserve(card),
    stop: () => observer.disconnect(),
  };
}

/** Whether a person sees a card that is in the window: it is rendered, has a size, and is not transparent. Reads layout. */
export function canBeSeen(card: Element): boolean {
  const { width, height } = card.getBoundingClientRect();
  if (width < LEAST_SIDE || height < LEAST_SIDE) return false;
  if (!card.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) return false;
  let opacity = 1;
  for (let at: Element | null = card; at; at = parentOf(at)) {
    const style = getComputedStyle(at);
    opacity *= Number(style.opacity || 1);
    if (opacity < LEAST_OPACITY || CLIPPED_AWAY.test(style.clipPath)) return false;
  }
  return true;
}

/** Clips everything away, as sites do with words meant for screen readers only. */
const CLIPPED_AWAY = /^(?:inset\((?:50|100)%|circle\(0)/;

/** The surrounding element, across shadow roots. */
export function parentOf(element: Element): Element | null {
  return element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;
}
