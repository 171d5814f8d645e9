/** The range in which a share lies, as far as a sample tells; both bounds are within [0, 1]. */
export interface Interval {
  low: number;
  high: number;
}

/** A share estimated from a sample, with its interval. */
export interface Estimate extends Interval {
  share: number;
}

/**
 * The confidence of an interval, and its normal deviate. `both`: 97.5 %, for two intervals that are to hold together
 * with 95 % (Bonferroni).
 */
export const SURE = {
  one: { miss: 0.05, z: 1.959964 },
  both: { miss: 0.025, z: 2.241403 },
} as const;
export type Sure = (typeof SURE)[keyof typeof SURE];

export const within = (share: number): number => Math.min(1, Math.max(0, share));
