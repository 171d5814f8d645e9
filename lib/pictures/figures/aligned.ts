import type { Drawn, Sides } from './drawn';
import { farFrom, laying, reversed, UNSEEN } from './laid';
import { FARTHEST, type Nearness, nearnessOf } from './nearness';

/** A drawing, ready to be laid over others. */
export interface Layer extends Drawn {
  near: Nearness;
}

/** Makes it ready. O(pixels). */
export const layerOf = (drawn: Drawn): Layer => ({ ...drawn, near: nearnessOf(drawn.outline) });

/** How a figure lies over a picture: where its box comes to lie, and whether in a mirror. */
export interface Alignment {
  box: Sides;
  isMirrored: boolean;
  /** How far the two outlines are from each other on the mean, there and back, in pixels. */
  far: number;
}

/** Shares of a side of a figure that may be missing at its two ends. */
const CUTS = [
  [0, 0],
  [0.05, 0],
  [0, 0.05],
  [0.05, 0.05],
  [0.1, 0],
  [0, 0.1],
] as const;
/** So many of the ways in which a figure may lie are followed up. */
const FOLLOWED = 3;

/**
 * The way in which a figure's outline lies nearest to that of a part of a picture: as it is or in a mirror, with up to a tenth
 * of each side missing, and moved and stretched from there by small steps. O(points), some thousand times.
 */
export function aligned(figure: Layer, part: Layer): Alignment {
  const starts = [false, true].flatMap((isMirrored) =>
    CUTS.flatMap((across) =>
      CUTS.map((down) => tried(figure, part, { box: wholeOf(part.box, across, down), isMirrored }, ROUGHLY)),
    ),
  );
  return starts
    .sort(nearestFirst)
    .slice(0, FOLLOWED)
    .map((start) => followed(figure, part, start))
    .sort(nearestFirst)[0]!;
}

const nearestFirst = (a: Alignment, b: Alignment) => a.far - b.far;

type Cut = (typeof CUTS)[number];

/** Where the whole figure would lie if the part lacks so much of it. */
function wholeOf([left, top, right, bottom]: Sides, across: Cut, down: Cut): Sides {
  const width = (right - left) / (1 - across[0] - across[1]);
  const height = (bottom - top) / (1 - down[0] - down[1]);
  return [
    left - across[0] * width,
    top - down[0] * height,
    right + across[1] * width,
    bottom + down[1] * height,
  ];
}

/** Steps in pixels, each as often as it leads nearer, and of how many points one is looked at meanwhile. */
const STEPS = [
  { step: 3, every: 4 },
  { step: 1.5, every: 2 },
  { step: 0.7, every: 2 },
  { step: 0.35, every: 1 },
] as const;
const ROUGHLY = 4;
const MOST_ROUNDS = 6;
/** To move it, or one of its sides. */
const MOVES: readonly Sides[] = [
  [1, 0, 1, 0],
  [0, 1, 0, 1],
  [1, 0, 0, 0],
  [0, 1, 0, 0],
  [0, 0, 1, 0],
  [0, 0, 0, 1],
].flatMap(([left, top, right, bottom]): Sides[] => [
  [left!, top!, right!, bottom!],
  [-left!, -top!, -right!, -bottom!],
]);

function followed(figure: Layer, part: Layer, start: Alignment): Alignment {
  let best = start;
  for (const { step, every } of STEPS) {
    best = tried(figure, part, best, every);
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const before = best.far;
      for (const move of MOVES) {
        const next = tried(figure, part, { ...best, box: moved(best.box, move, step) }, every);
        if (next.far < best.far) best = next;
      }
      if (best.far >= before) break;
    }
  }
  return best;
}

const moved = (box: Sides, move: Sides, step: number): Sides => [
  box[0] + move[0] * step,
  box[1] + move[1] * step,
  box[2] + move[2] * step,
  box[3] + move[3] * step,
];

function tried(
  figure: Layer,
  part: Layer,
  { box, isMirrored }: Omit<Alignment, 'far'>,
  every: number,
): Alignment {
  const { there, back } = bothWays(figure, part, { box, isMirrored }, every);
  return { box, isMirrored, far: mean(there) + mean(back) };
}

/** How far each point of the figure is from the part's outline, and each of those that lie in the figure's box from the figure's. */
export function bothWays(
  figure: Layer,
  part: Layer,
  { box, isMirrored }: Omit<Alignment, 'far'>,
  every = 1,
): { there: Float32Array; back: Float32Array } {
  const lies = laying(figure.box, box, isMirrored);
  return {
    there: farFrom(part.near, figure.outline, lies, seenIn(part), every),
    back: farFrom(figure.near, part.outline, reversed(lies), figure.box, every),
  };
}

/** A picture's rim has no outline: what is drawn there breaks off. */
const seenIn = ({ outline: { width, height } }: Layer): Sides => [1, 1, width - 2, height - 2];

function mean(far: Float32Array): number {
  let [sum, seen] = [0, 0];
  for (const one of far)
    if (one !== UNSEEN) {
      sum += one;
      seen += 1;
    }
  return seen === 0 ? FARTHEST : sum / seen;
}
