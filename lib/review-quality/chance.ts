/** A random number in [0, 1). */
export type Chance = () => number;

/** Randomness that nobody can predict. */
export const trueChance: Chance = () => crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32;

/**
 * A random sample of the items, in random order, with every selection equally likely (Fisher and Yates); all of them
 * if there are no more. The input is not changed. O(items).
 */
export function drawn<Item>(items: readonly Item[], many: number, chance: Chance): Item[] {
  const pool = [...items];
  const taken = Math.min(Math.max(0, many), pool.length);
  for (let at = 0; at < taken; at++) {
    const from = at + Math.floor(chance() * (pool.length - at));
    [pool[at], pool[from]] = [pool[from]!, pool[at]!];
  }
  return pool.slice(0, taken);
}

/** All items in random order. */
export const shuffled = <Item>(items: readonly Item[], chance: Chance): Item[] =>
  drawn(items, items.length, chance);
