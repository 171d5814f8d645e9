import type { Scan } from '../../text/scan';
import type { NameLetters } from '../names/name-letters';
import { type LetterStep, Step } from './alignment';

/**
 * How a sign may have been made from a mark, letter by letter, in the letters of the sign as written:
 *
 *     PUMA, Fuma       (P→F)uma            SERIAL KILLER for KILLER   (+serial)killer
 *     McDonald's …     mcd(on⇄no)alds      New Barlun                 newbal(−)…
 */
export function drawn(steps: readonly LetterStep[], mark: NameLetters, sign: NameLetters): string {
  let text = '';
  let [i, j] = [0, 0];
  for (let at = 0; at < steps.length; ) {
    const { step } = steps[at]!;
    let [toMark, toSign] = [i, j];
    do {
      toMark += steps[at]!.mark;
      toSign += steps[at]!.sign;
      at++;
    } while (at < steps.length && steps[at]!.step === step && step !== Step.Swapped);
    text += drawnStep(step, lettersOf(mark, i, toMark), lettersOf(sign, j, toSign));
    [i, j] = [toMark, toSign];
  }
  return text;
}

function drawnStep(step: number, ofMark: string, ofSign: string): string {
  if (step === Step.Same) return ofSign;
  if (step === Step.Swapped) return `(${ofMark}⇄${ofSign})`;
  if (step === Step.Added) return `(+${ofSign})`;
  if (step === Step.LeftOut || step === Step.WordLeftOut) return `(−${ofMark})`;
  return `(${ofMark}→${ofSign})`;
}

const lettersOf = ({ letters }: NameLetters, from: number, to: number) =>
  String.fromCharCode(...letters.subarray(from, to));

/**
 * Characters of a Han mark beside those of the sign: 康(师→帅)傅, 爱租(+手)妙, 阿迪(−达)斯; where the sign holds a part of the mark,
 * what it leaves out at either end: (−中国)软动. O(characters of both).
 */
export function drawnHan(mark: Scan, sign: Scan, from: number, to: number): string {
  const inside = placeLeftOut(mark, sign, from, to);
  if (inside > 0)
    return (
      lettersAt(sign, from, from + inside) +
      leftOut(mark, inside, inside + 1) +
      lettersAt(sign, from + inside, to)
    );
  const first = placeOfPart(mark, sign, from, to);
  let text = leftOut(mark, 0, first);
  let i = first;
  for (let at = from; at < to; at++) {
    const [own, other] = [mark.units[i], sign.units[at]];
    const between = to - from > mark.length - i + (at - from) && own !== other;
    text +=
      own === other
        ? String.fromCharCode(other!)
        : between
          ? `(+${String.fromCharCode(other!)})`
          : `(${String.fromCharCode(own!)}→${String.fromCharCode(other!)})`;
    if (!between) i++;
  }
  return text + leftOut(mark, first + to - from, mark.length);
}

/** Where in a longer mark most characters are those of the sign; 0 in one that is no longer. */
function placeOfPart(mark: Scan, sign: Scan, from: number, to: number): number {
  let [best, most] = [0, -1];
  for (let place = 0; place <= mark.length - (to - from); place++) {
    let alike = 0;
    for (let at = from; at < to; at++) if (mark.units[place + at - from] === sign.units[at]) alike++;
    if (alike > most) [best, most] = [place, alike];
  }
  return best;
}

/** Where the one character stands that the sign lacks inside the mark; 0 where it differs otherwise. */
function placeLeftOut(mark: Scan, sign: Scan, from: number, to: number): number {
  if (mark.length !== to - from + 1) return 0;
  let place = 0;
  while (place < to - from && mark.units[place] === sign.units[from + place]) place++;
  for (let at = place; at < to - from; at++) if (mark.units[at + 1] !== sign.units[from + at]) return 0;
  return place < to - from ? place : 0;
}

const lettersAt = ({ units }: Scan, from: number, to: number) =>
  String.fromCharCode(...units.subarray(from, to));

const leftOut = (mark: Scan, from: number, to: number) =>
  from < to ? `(−${lettersAt(mark, from, to)})` : '';
