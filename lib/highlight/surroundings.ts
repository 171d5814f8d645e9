import { parentOf } from './sight';

/** What stands around cards and rules what a mark over them may do. */
export interface Surroundings {
  /** Level at which the card is painted; marks stand no lower. */
  level: number;
  /** Boxes that show only a part of what is in them: no mark beyond their edges. */
  clips: readonly Element[];
}

/** Level of a badge over a card that the page gives none. */
const LEVEL = 20;

/** Looks up what stands around a card; the cards of one parent share it. O(depth) once for all of them, reads style. */
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
