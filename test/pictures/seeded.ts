/** Chance that comes out the same each time. */
export interface Random {
  /** 0 up to 1. */
  next(): number;
  /** A whole number, both ends included. */
  whole(from: number, to: number): number;
  one<T>(of: readonly T[]): T;
  /** −1 or 1. */
  sign(): number;
}

/** mulberry32. */
export function seeded(seed: number): Random {
  let state = (seed + 1) * 0x9e3779b1;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    one: (of) => of[Math.floor(next() * of.length)]!,
    sign: () => (next() < 0.5 ? -1 : 1),
  };
}
