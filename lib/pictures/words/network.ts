/** Numbers in a box of several dimensions, the last of them the fastest. */
export interface Tensor {
  numbers: Float32Array;
  shape: readonly number[];
}

/** The three networks of PP-OCRv4 mobile: where letters are, whether a line stands upside down, what a line says. */
export const NETWORKS = ['regions', 'direction', 'letters'] as const;
export type NetworkName = (typeof NETWORKS)[number];

/** Whatever runs the networks: a picture as numbers in, an answer as numbers out. One question at a time. */
export type RunNetwork = (network: NetworkName, input: Tensor) => Promise<Tensor>;
