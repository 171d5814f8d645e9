import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { bundled } from './bundle';
import type * as Engine from './fitted-engine';
import { keyOf, plainRecordals } from './shared';

/** What may be fitted: the most that an ordinary word tells bounds what is told, and costs nothing. */
export type Costs = Record<Exclude<keyof Engine.SignCosts, 'ordinaryWord'>, number>;

/** A mark that a sign was found to be like. */
export interface FoundMark {
  mark: string;
  confidence: number;
}

/** Marks of a sign that are compared letter by letter under other costs, once it is known which come near at all. */
const MOST_NEAR = 8;

/** Tables made of costs are made for each index, not once for all. */
const tablesAnew: Plugin = {
  name: 'tables-anew',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('sign/sign-search.ts')
      ? code.replaceAll('once(() => new Exchanges', '((make: any) => make)(() => new Exchanges')
      : undefined,
};

const ofOtherScripts = ({ vowel, sound, addVowel, leaveOutVowel, double }: Engine.SignCosts) => ({
  ...{ vowel, sound, addVowel, leaveOutVowel, double },
});

/**
 * The engine under other costs, as often as asked. Which marks a sign is compared with does not depend on them: it is looked up
 * once, and with `narrowed` only those that came nearest last time are compared.
 */
export class RefittedEngine {
  readonly #engine: typeof Engine;
  readonly #shipped: Engine.SignCosts;
  readonly #shippedAcross: Engine.SignCosts;
  readonly #bytes: ReturnType<typeof Engine.compileIndex>;
  readonly #keys: string[];
  readonly #candidates = new Map<string, number[]>();
  readonly #near = new Map<string, Set<number>>();
  #asked = '';
  #calls = 0;
  narrowed = false;

  private constructor(engine: typeof Engine, marks: readonly string[]) {
    this.#engine = engine;
    this.#shipped = { ...engine.COSTS };
    this.#shippedAcross = { ...engine.COSTS_ACROSS_SCRIPTS };
    this.#bytes = engine.compileIndex(plainRecordals(marks));
    this.#keys = marks.map(keyOf);
    this.#remember();
  }

  /** Each list has a module of its own, for its costs and what is remembered. */
  static async over(marks: readonly string[], name: string): Promise<RefittedEngine> {
    const path = await bundled('test/bench/fitted-engine.ts', `refitted-${name}-${process.pid}.mjs`, [
      tablesAnew,
    ]);
    return new RefittedEngine(await import(pathToFileURL(path).href), marks);
  }

  get shipped(): Costs {
    const { ordinaryWord: _, ...costs } = this.#shipped;
    return costs;
  }

  /** A look-up of brand fields under these costs. */
  under(costs: Costs): (sign: string) => FoundMark[] {
    const { COSTS, COSTS_ACROSS_SCRIPTS, openIndex } = this.#engine;
    const isShipped = Object.entries(costs).every(
      ([name, cost]) => this.#shipped[name as keyof Costs] === cost,
    );
    Object.assign(COSTS, costs);
    Object.assign(COSTS_ACROSS_SCRIPTS, this.#shippedAcross);
    // What is special to another script was chosen by names that are no pairs of these.
    if (!isShipped) Object.assign(COSTS_ACROSS_SCRIPTS, costs, ofOtherScripts(this.#shippedAcross));
    const index = openIndex(this.#bytes);
    return (sign) => {
      this.#asked = sign;
      this.#calls = 0;
      return index
        .find({ text: sign, field: 'brand' })
        .map(({ row, confidence }) => ({ mark: this.#keys[row]!, confidence }));
    };
  }

  #remember(): void {
    const { SignCandidates, SignSearch } = this.#engine;
    const { of } = SignCandidates.prototype;
    const { search } = SignSearch.prototype;
    const engine = this;
    SignCandidates.prototype.of = function (keys) {
      return engine.#candidatesOf(() => of.call(this, keys));
    };
    SignSearch.prototype.search = function (...asked) {
      const found = search.apply(this, asked);
      if (!engine.narrowed) engine.#noteNearest(found);
      return found;
    };
  }

  /** A sign in kana asks more than once. */
  #candidatesOf(look: () => number[]): number[] {
    const call = this.#calls++;
    if (this.narrowed) return call === 0 ? [...(this.#near.get(this.#asked) ?? [])] : [];
    const key = `${call} ${this.#asked}`;
    const known = this.#candidates.get(key) ?? look();
    this.#candidates.set(key, known);
    return known;
  }

  #noteNearest(found: ReturnType<Engine.SignSearch['search']>): void {
    const near = this.#near.get(this.#asked) ?? new Set<number>();
    found
      .filter(({ han }) => !han)
      .sort((a, b) => b.ratio + b.prior - a.ratio - a.prior)
      .slice(0, MOST_NEAR)
      .forEach(({ mark }) => void near.add(mark));
    this.#near.set(this.#asked, near);
  }
}
