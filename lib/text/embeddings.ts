/** The direction of a run of text; the numbers are the parity of embedding levels. */
export const Direction = { Right: 0, Left: 1 } as const;
export type Direction = (typeof Direction)[keyof typeof Direction];

/** A character with its combining marks, and its embedding level. */
export interface Cluster {
  readonly from: number;
  readonly to: number;
  /** The natural direction of its letters; undefined for digits and symbols. */
  readonly own: Direction | undefined;
  readonly figure: boolean;
  /** The direction that an override gives it instead. */
  readonly forced: Direction | undefined;
  readonly level: number;
  /** Characters with the same number are adjacent, whatever is isolated between them. */
  readonly stretch: number;
  /** Begins or ends an isolate: invisible, and it separates its neighbours. */
  readonly isolates?: true;
}

interface Embedding {
  level: number;
  forced: Direction | undefined;
  isolate: boolean;
  stretch: number;
}

/** Letters that are written from right to left, and the marks that stand for one of them. */
export const LEFTWARD = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc]|\ud83a[\udc00-\udfff]/;
const RIGHTWARD = /[\p{L}\u200e]/u;
const FIGURE = /\p{Nd}/u;
/** One character with its combining marks. */
const CLUSTER = /[\s\S][\p{M}\u200d]*/uy;

const POP_EMBEDDING = '\u202c';
const POP_ISOLATE = '\u2069';
const OPENING: Readonly<Record<string, Pick<Embedding, 'forced' | 'isolate'> & { to?: Direction }>> = {
  '\u202a': { to: Direction.Right, forced: undefined, isolate: false },
  '\u202b': { to: Direction.Left, forced: undefined, isolate: false },
  '\u202d': { to: Direction.Right, forced: Direction.Right, isolate: false },
  '\u202e': { to: Direction.Left, forced: Direction.Left, isolate: false },
  '\u2066': { to: Direction.Right, forced: undefined, isolate: true },
  '\u2067': { to: Direction.Left, forced: undefined, isolate: true },
  '\u2068': { forced: undefined, isolate: true },
};
/** The greatest depth of any display (Unicode Bidirectional Algorithm, BD2). */
const DEEPEST = 125;

/** From each unit of a text on, the direction of the first letter; rightward where there is none. O(length). */
export function firstDirections(text: string): Uint8Array {
  const first = new Uint8Array(text.length + 1);
  first[text.length] = Direction.Right;
  for (let at = text.length - 1; at >= 0; at--)
    first[at] = ownDirection(String.fromCodePoint(text.codePointAt(at)!)) ?? first[at + 1]!;
  return first;
}

function ownDirection(character: string): Direction | undefined {
  if (LEFTWARD.test(character)) return FIGURE.test(character) ? undefined : Direction.Left;
  return RIGHTWARD.test(character) ? Direction.Right : undefined;
}

/**
 * The characters of a line, each with its embedding, as the Unicode Bidirectional Algorithm opens and closes these (X1 to X8); what steers
 * is left out. Those that close nothing, and what is never closed, are as good as in a display. O(length).
 */
export function embedded(text: string, first: Uint8Array): Cluster[] {
  const clusters: Cluster[] = [];
  let stretches = 0;
  let isolates = 0;
  const open: Embedding[] = [{ level: first[0]!, forced: undefined, isolate: false, stretch: 0 }];
  for (let at = 0; at < text.length; ) {
    const now = open.at(-1)!;
    const opening = OPENING[text[at]!];
    if (opening) {
      const { forced, isolate, to = first[at + 1]! } = opening;
      const level = now.level + ((now.level & 1) === to ? 2 : 1);
      const deeper = level > DEEPEST ? now : { level, forced };
      open.push({ ...deeper, isolate, stretch: ++stretches });
      if (isolate) {
        isolates++;
        clusters.push(signAt(at, now));
      }
      at++;
    } else if (text[at] === POP_EMBEDDING) {
      if (open.length > 1 && !now.isolate) {
        open.pop();
        open.push({ ...open.pop()!, stretch: ++stretches });
      }
      at++;
    } else if (text[at] === POP_ISOLATE) {
      if (isolates > 0) {
        while (!open.pop()!.isolate);
        isolates--;
        clusters.push(signAt(at, open.at(-1)!));
      }
      at++;
    } else {
      CLUSTER.lastIndex = at;
      const to = at + (CLUSTER.exec(text)?.[0].length ?? 1);
      const character = text.slice(at, to);
      const figure = FIGURE.test(character);
      clusters.push({ from: at, to, own: ownDirection(character), figure, ...placeOf(now) });
      at = to;
    }
  }
  return clusters;
}

const placeOf = ({ level, forced, stretch }: Embedding) => ({ level, forced, stretch });

const signAt = (at: number, outside: Embedding): Cluster => ({
  ...{ from: at, to: at + 1, own: undefined, figure: false, isolates: true },
  ...placeOf(outside),
});
