import { isDigit } from '../names/letters';
import type { SignCosts } from './costs';

/** How one letter, or two, came to stand for others. */
export type ExchangeKind = 'eye' | 'sound' | 'vowel';

/** Letters that are taken for one another: those of one group each for each. */
const GROUPS: Readonly<Record<ExchangeKind, string>> = {
  vowel: 'aeiouy',
  sound: 'bp dt ckqgx sz szc fv fp vw iy ij gj uw bv mn rl xs ch kh xz ei',
  eye: 'bd dp bp pq dq bh hn mn nr uv vy uo ao ce co eo o0 i1 il ij lj lt ft tf gq g9 b8 s5 z2 e3 a4 t7 pf wv kx hb nu un ec yg oq ef pr od cg',
}; // biome-ignore format: a table

/** The same across scripts: kana are read without their voicing marks, so that ハ stands for pa and ba too. */
export const KANA_SOUNDS = 'hp hb hf jz';

/** Two letters for one, either way. An r before no vowel is not heard: see `isHeardR`. */
const PAIRS: Readonly<Record<'eye' | 'sound', string>> = {
  eye: 'rn:m nn:m vv:w ci:d cl:d ii:u',
  sound: 'ph:f ck:k cc:x ks:x cs:x gh:g qu:k kw:q ie:y ee:i ea:i ee:y ey:y oo:u ou:u ow:o au:o ai:e ay:e ch:k sh:s ts:s th:t ch:t wh:w ae:a oe:o ue:u aa:a ij:y dg:j ct:c kt:k pt:p mb:m kn:n wr:r gn:n ps:s qu:c kh:k zh:z tz:z dz:z oa:o eu:u ew:u aw:o ei:i ie:i ar:a er:e ir:i or:o ur:u',
}; // biome-ignore format: a table

/** Letters below this have costs of their own. */
export const ALPHABET = 128;
/** Two letters that stand for no one. */
export const NO_PAIR = new Float32Array(ALPHABET);
const KINDS: readonly ExchangeKind[] = ['eye', 'sound', 'vowel'];

/** The exchanges as an alignment asks for them, by letters below 128. */
export class Exchanges {
  /** By both letters: what it costs that one stands for the other; 0 where they are not alike. */
  readonly cost = new Float32Array(ALPHABET * ALPHABET);
  /** By the letter of the mark: the same for each letter of the sign, with what it costs where they are not alike. */
  readonly #costs: readonly Float32Array[];
  readonly #ofOthers: Float32Array;
  readonly #kind = new Uint8Array(ALPHABET * ALPHABET);
  /** By two letters: which of `#pairs` they are. */
  readonly #pairOf = new Uint8Array(ALPHABET * ALPHABET);
  /** By the one letter that a pair may stand for: what that costs. */
  readonly #pairs: Float32Array[] = [NO_PAIR];

  /** `sounds`: more groups of letters that sound alike. */
  constructor(costs: SignCosts, sounds = '') {
    KINDS.forEach((kind, number) => {
      const groups = kind === 'sound' ? `${GROUPS.sound} ${sounds}` : GROUPS[kind];
      for (const group of groups.split(' '))
        for (const a of group)
          for (const b of group) this.#add(a.charCodeAt(0), b.charCodeAt(0), costs[kind], number);
    });
    for (const kind of ['eye', 'sound'] as const)
      for (const entry of PAIRS[kind].split(' ')) {
        const [a, b, one] = [entry.charCodeAt(0), entry.charCodeAt(1), entry.charCodeAt(3)];
        const at = a * ALPHABET + b;
        this.#pairOf[at] ||= this.#pairs.push(new Float32Array(ALPHABET)) - 1;
        this.#pairs[this.#pairOf[at]!]![one] = costs[`${kind}Pair`];
      }
    this.#ofOthers = new Float32Array(ALPHABET).fill(costs.unlike);
    this.#costs = Array.from({ length: ALPHABET }, (_, a) =>
      Float32Array.from(
        { length: ALPHABET },
        // One digit for another is another number.
        (_, b) => this.costOf(a, b) || (isDigit(a) && isDigit(b) ? costs.unlike * 2 : costs.unlike),
      ),
    );
  }

  /** What it costs that each letter below 128 stands for one of the mark, alike or not. */
  costsOf(a: number): Float32Array {
    return this.#costs[a] ?? this.#ofOthers;
  }

  /** What it costs that two letters stand for each one below 128, or one for them; 0 where they are not alike. */
  costsOfPair(a: number, b: number): Float32Array {
    return (a | b) < ALPHABET ? this.#pairs[this.#pairOf[a * ALPHABET + b]!]! : NO_PAIR;
  }

  #add(a: number, b: number, cost: number, kind: number): void {
    const at = a * ALPHABET + b;
    if (a === b || (this.cost[at] !== 0 && this.cost[at]! >= cost)) return;
    this.cost[at] = cost;
    this.#kind[at] = kind;
  }

  /** What it costs that one letter stands for another; 0 where they are not alike. */
  costOf(a: number, b: number): number {
    return (a | b) < ALPHABET ? this.cost[a * ALPHABET + b]! : 0;
  }

  /** In what two letters are alike. */
  kindOf(a: number, b: number): ExchangeKind | undefined {
    return this.costOf(a, b) === 0 ? undefined : KINDS[this.#kind[a * ALPHABET + b]!];
  }
}
