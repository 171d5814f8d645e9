/** Set where a mark longer than MAX_KEY units begins with these three units. */
export const LONG_KEY = 1 << 31;

/**
 * Slot of three units in the table of key lengths: bit n−1 of a slot says that some key of n units begins so. Most
 * words of a title begin like no mark of the right length, and cost one look here instead of one per length.
 * `slots` is a power of two.
 */
export function lengthSlot(units: ArrayLike<number>, at: number, slots: number): number {
  const mixed =
    Math.imul(units[at]!, 0x9e3779b1) ^
    Math.imul(units[at + 1]!, 0x85ebca77) ^
    Math.imul(units[at + 2]!, 0xc2b2ae3d);
  return (mixed ^ (mixed >>> 15)) & (slots - 1);
}
