/** Nobody reads a card smaller than this, in CSS pixels. */
const LEAST_SIDE = 8;
/** Below this nothing can be seen. */
const LEAST_OPACITY = 0.1;

export interface Sight {
  watch(card: Element): void;
  release(card: Element): void;
  stop(): void;
}

/**
 * Reports which cards are in the window. Only those are marked: a page must not learn from marks on cards that it planted
 * where nobody looks.
 */
export function watchSight(
  view: Window & typeof globalThis,
  came: (cards: Element[]) => void,
  left: (card: Element) => void,
): Sight {
  const observer = new view.IntersectionObserver((changes) => {
    const inside: Element[] = [];
    for (const { target, isIntersecting } of changes)
      if (isIntersecting) inside.push(target);
      else left(target);
    came(inside);
  });
  return {
    watch: (card) => observer.observe(card),
    release: (card) => observer.unobserve(card),
    stop: () => observer.disconnect(),
  };
}

/**
 * Whether a person sees a card that is in the window: it is rendered, has a size, and is not transparent. Reads layout.
 * Cards that are looked at together, with nothing written between, share in `opacities` what is around them.
 */
export function canBeSeen(card: Element, opacities = new Map<Element, number>()): boolean {
  const { width, height } = card.getBoundingClientRect();
  return (
    width >= LEAST_SIDE &&
    height >= LEAST_SIDE &&
    card.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
    opacityOf(card, opacities) >= LEAST_OPACITY
  );
}

/** Of an element with all that is around it; 0 where it is clipped away. */
function opacityOf(element: Element, known: Map<Element, number>): number {
  let opacity = known.get(element);
  if (opacity === undefined) {
    const style = getComputedStyle(element);
    const around = parentOf(element);
    opacity = CLIPPED_AWAY.test(style.clipPath) ? 0 : Number(style.opacity || 1);
    if (around) opacity *= opacityOf(around, known);
    known.set(element, opacity);
  }
  return opacity;
}

/** Clips everything away, as sites do with words meant for screen readers only. */
const CLIPPED_AWAY = /^(?:inset\((?:50|100)%|circle\(0)/;

/** The element around, out of shadow trees too. */
export function parentOf(element: Element): Element | null {
  return element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;
}
