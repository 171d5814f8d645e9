import { parentOf } from './sight';

/** What of a card's ancestors limits a mark over it. */
export interface Surroundings {
  /** Level at which the card is painted; marks stand no lower. */
  level: number;
  /** Boxes that show only a part of what is in them: no mark beyond their edges. */
  clips: readonly Element[];
}

/** Level of a badge over a card that the page gives none. */
const LEVEL = 20;

/** Looks up a card's surroundings; the cards of one parent share them. O(depth) once for all of them, reads style. */
export function surroundingsReader(): (card: Element) => Surroundings {
  const known = new WeakMap<Element, Surroundings>();
  return (card) => {
    const around = parentOf(card);
    if (!around) return { level: LEVEL, clips: [] };
    const found = known.get(around) ?? surroundings(around);
    known.set(around, found);
    return found;
  };
}

function surroundings(around: Element): Surroundings {
  const clips: Element[] = [];
  let level = 0;
  for (let at: Element | null = around; at && !/^(BODY|HTML)$/.test(at.tagName); at = parentOf(at)) {
    const { overflowX, overflowY, zIndex } = getComputedStyle(at);
    if (overflowX !== 'visible' || overflowY !== 'visible') clips.push(at);
    // The outermost level counts: those further in are levels inside it.
    level = Number(zIndex) || level;
  }
  return { level: Math.max(LEVEL, level), clips };
}
