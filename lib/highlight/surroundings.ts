import { parentOf } from './sight';

/** What a card's ancestors impose on a mark over it. */
export interface Surroundings {
  /** The z-index at which the card is painted; marks must not be lower. */
  level: number;
  /** Boxes that clip their contents: marks must not extend beyond their edges. */
  clips: readonly Element[];
}

/** The z-index of a badge over a card without one. */
const LEVEL = 20;

/** Determines a card's surroundings; the cards of one parent share them. O(depth) once for all of them; reads style. */
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
    // The outermost one counts: those further in only order elements inside it.
    level = Number(zIndex) || level;
  }
  return { level: Math.max(LEVEL, level), clips };
}
