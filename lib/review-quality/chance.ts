/** A number in [0, 1), by chance. */
export type Chance = () => number;

/** Chance that nobody can foresee. */
export const trueChance: Chance = () => crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32;

/**
 * So many of the items, each selection as likely as any other, in an order by chance (Fisher and Yates); all of them where
 * there are no more. The input is not changed. O(items).
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

/** All items in an order by chance. */
export const shuffled = <Item>(items: readonly Item[], chance: Chance): Item[] =>
  drawn(items, items.length, chance);
