import { BADGE_SIDE, type Spot } from '../highlight/placement';
import { parentOf } from '../highlight/sight';

/** Between field and mark, in CSS pixels. */
const GAP = 4;

/**
 * Where a field's mark hides least, in the window: after the field, else above or below its end, else inside its end. A place
 * is free where nothing of the page lies but what the field itself lies in. Reads layout.
 */
export function fieldSpot(field: Element): Spot {
  const box = field.getBoundingClientRect();
  const isRightToLeft = getComputedStyle(field).direction === 'rtl';
  const spots = spotsAround(box, isRightToLeft);
  const width = field.ownerDocument.documentElement.clientWidth;
  const inWindow = spots.filter(({ left }) => left >= 0 && left + BADGE_SIDE <= width);
  return inWindow.find((spot) => isFree(field, spot)) ?? spots.at(-1)!;
}

function spotsAround({ left, right, top, bottom, height }: DOMRect, isRightToLeft: boolean): Spot[] {
  const middle = top + Math.min(height, 40) / 2 - BADGE_SIDE / 2;
  const end = isRightToLeft ? left : right - BADGE_SIDE;
  return [
    { left: isRightToLeft ? left - GAP - BADGE_SIDE : right + GAP, top: middle },
    { left: end, top: top - GAP - BADGE_SIDE },
    { left: end, top: bottom + GAP },
    { left: isRightToLeft ? left + GAP : right - GAP - BADGE_SIDE, top: middle },
  ];
}

/** Looked at in two corners: what is drawn smaller than the mark is no field, label or button. */
function isFree(field: Element, { left, top }: Spot): boolean {
  const around = ancestorsOf(field);
  const corners = [CORNER, BADGE_SIDE - CORNER].map((inset) => [left + inset, top + inset] as const);
  return corners.every(([x, y]) => {
    const hit = field.ownerDocument.elementFromPoint(x, y);
    // Outside the window nobody knows; our own layer is no obstacle to itself.
    return !hit || around.has(hit) || hit.hasAttribute('data-recordal-lens');
  });
}

const CORNER = 3;

function ancestorsOf(field: Element): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (let at = parentOf(field); at; at = parentOf(at)) found.add(at);
  return found;
}
