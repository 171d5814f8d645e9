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

/** Characters of a Han mark beside those of the sign: 康(师→帅)傅. Of different number: the sign as it stands. */
export function drawnHan(mark: Scan, sign: Scan, from: number, to: number): string {
  let text = '';
  let i = 0;
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
  return text;
}
