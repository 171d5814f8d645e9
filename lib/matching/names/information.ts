import { LETTER_INFORMATION } from '../tables/letters.generated';

/** Letters a–z are 1 … 26, any digit is 27; 0 is the beginning of a word, or a letter of another script. */
export const LETTERS = 28;
export const STEPS_PER_NAT = 4;
const DIGIT = 27;
/** What a letter tells that the table does not know: about one of thirty. */
const FOREIGN = 3.4;

const table = Float32Array.from(LETTER_INFORMATION, (step) => Number.parseInt(step, 36) / STEPS_PER_NAT);

/** The letter's number, see LETTERS. */
export function letterNumber(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x60;
  return unit >= 0x30 && unit <= 0x39 ? DIGIT : 0;
}

/**
 * What a letter tells after another, in nats: −ln of its share among the letters that follow there in names. Rare
 * letters and rare pairs tell more. `before` is 0 at the beginning of a word.
 */
export function informationOf(unit: number, before: number): number {
  const letter = letterNumber(unit);
  return letter === 0 ? FOREIGN : table[letterNumber(before) * (LETTERS - 1) + letter - 1]!;
}
