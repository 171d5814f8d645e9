import type { NameLetters } from '../names/name-letters';

const LEAST_ALIKE = 0;
/** Fewer signs come near several words by chance: New Barlun. */
const LEAST_ALIKE_IN_WORDS = -1.5;

/**
 * However well known a mark is, a sign that may have been made from it must keep about as much of it as it changes: Markham was not
 * made from Primark. In nats.
 */
export const leastKeptOf = ({ words }: NameLetters): number =>
  words > 1 ? LEAST_ALIKE_IN_WORDS : LEAST_ALIKE;
