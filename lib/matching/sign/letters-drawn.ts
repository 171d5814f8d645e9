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
 * Characters of a Han mark beside those of the sign: 康(师→帅)傅, 爱租(+手)妙; where the sign holds a part of the mark, what it
 * leaves out at either end: (−中国)软动. O(characters of both).
 */
export function drawnHan(mark: Scan, sign: Scan, from: number, to: number): string {
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

const leftOut = ({ units }: Scan, from: number, to: number) =>
  from < to ? `(−${String.fromCharCode(...units.subarray(from, to))})` : '';
