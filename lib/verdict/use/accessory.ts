import { once } from '../../runtime/once';
import { isWordCode, wordEnd } from './fold';
import { accessoryHeads, accessoryPhrases } from './markers';

/** Fewer letters before its last part make no word of their own. */
const LEAST_FRONT = 3;
const SHORTEST_HEAD = 4;
const LONGEST_HEAD = 12;

/** Whether a folded text names an accessory or a part. O(length). */
export function namesAccessory(folded: string): boolean {
  return accessoryPhrases().in(folded).length > 0 || hasCompound(folded);
}

/** "Ersatzakku", "reserveaccu", "vaihtoakku": words put together are too many to list, their last parts are few. */
function hasCompound(folded: string): boolean {
  for (let i = 0; i < folded.length; ) {
    if (!isWordCode(folded.charCodeAt(i))) {
      i++;
      continue;
    }
    const end = wordEnd(folded, i);
    if (endsInHead(folded, i, end)) return true;
    i = end;
  }
  return false;
}

/** The last letters of those parts: of a word that ends in none of them nothing more is asked. */
const tails = once(() => new Set(Array.from(accessoryHeads(), (head) => head.slice(-SHORTEST_HEAD))));

function endsInHead(folded: string, start: number, end: number): boolean {
  if (end - start < LEAST_FRONT + SHORTEST_HEAD) return false;
  if (!tails().has(folded.slice(end - SHORTEST_HEAD, end))) return false;
  const longest = Math.min(end - start - LEAST_FRONT, LONGEST_HEAD);
  for (let length = SHORTEST_HEAD; length <= longest; length++)
    if (accessoryHeads().has(folded.slice(end - length, end))) return true;
  return false;
}
