/** Fewer letters before its last part make no word of their own. */
const LEAST_FRONT = 3;

/**
 * Last parts of the names of goods in languages that put words together freely, folded: "Lauf|schuhe", "Leder|tasche",
 * "hardloop|schoenen", "löpar|skor". Each is in the vocabulary by itself; words that end so and name other goods, as
 * "Handschuhe", are there as a whole.
 */
const HEADS: readonly string[] =
  'schuhe schuh stiefel sandalen tasche taschen rucksack hemd hemden jacke jacken hosen kleid mantel pullover armbanduhr uhr brille kopfhorer spielzeug schoenen laarzen broek horloge skor stovlar jacka klocka kengat lenkkarit'.split(
    ' ',
  );
const SHORTEST = Math.min(...HEADS.map((head) => head.length));
const LETTERS = /^\p{L}+$/u;

/** The last part of a folded word that is put together, where it names goods: "schuhe" of "laufschuhe". O(heads). */
export function headOf(word: string): string | undefined {
  if (word.length < LEAST_FRONT + SHORTEST || !LETTERS.test(word)) return undefined;
  return HEADS.find((one) => word.endsWith(one) && word.length >= one.length + LEAST_FRONT);
}
