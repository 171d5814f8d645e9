import type { NameLetters } from '../names/name-letters';

const SHORTEST_TURNED = 5;
/** So many letters at the sign's beginning must be those at the turning point. */
const ALIKE = 3;

/** Where in the mark the sign begins, if it goes on from there round the mark: 4 in STARBUCKS for Bucksstar. 0: nowhere. */
export function turningPoint(mark: NameLetters, sign: NameLetters): number {
  if (mark.length < SHORTEST_TURNED || sign.length < SHORTEST_TURNED) return 0;
  for (let at = 2; at + 2 <= mark.length; at++) {
    let alike = 0;
    while (alike < ALIKE && mark.letters[(at + alike) % mark.length] === sign.letters[alike]) alike++;
    if (alike === ALIKE) return at;
  }
  return 0;
}
