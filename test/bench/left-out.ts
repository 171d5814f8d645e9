/**
 * What the comparison of signs comes to on decisions of sources that its costs were not fitted on: each source of office pairs is
 * left out in turn, all costs are fitted anew on the other ones, and the pairs left out are looked up. `npm run accuracy:sources` begins
 * at values chosen by no data; with `shipped` behind it at those that are shipped, which know all sources; with the names of sources
 * only these are left out. Some minutes for each.
 */
import { pathToFileURL } from 'node:url';
import { COSTS } from '../../lib/matching/sign/costs';
import { bundled } from './bundle';
import { type DecidedPair, disputedDomains, officePairs, otherBrands } from './decided-pairs';
import type * as Engine from './fitted-engine';
import { hasShared, keyOf, plainRecordals } from './shared';
import { listForSigns } from './sign-accuracy';

type Costs = Record<Exclude<keyof Engine.SignCosts, 'ordinaryWord'>, number>;

/** Before any pair was looked at: a change of a letter is a change, whichever, and nothing speaks for a mark but its likeness. */
const PLAIN: Costs = {
  ...{ vowel: -5, sound: -5, eye: -5, unlike: -5, soundPair: -5, eyePair: -5, swap: -5, double: -5 },
  ...{ leaveOut: -5, leaveOutVowel: -5, leaveOutMore: -1, leaveOutWord: -5, leaveOutWordMore: -1 },
  ...{ add: -5, addVowel: -5, addMore: -1, addMoreAtRim: -1, addWord: -5, addAtRim: -5 },
  ...{ addOrdinaryWord: 0, addNoWord: 0, first: 0, cut: 0, otherNumber: -5, turned: -5 },
  ...{ wellKnown: 0, usualBrand: 0, nothing: 0, perNat: 0.5 },
};
/** Steps of a descent, largest first, for costs in nats; a few are in other units. */
const STEPS = [2, 0.7];
const SCALE: Partial<Costs> = {
  perNat: 0.06,
  addMoreAtRim: 0.35,
  leaveOutWordMore: 0.35,
  usualBrand: 0.3,
  wellKnown: 3,
};
const MAY_SPEAK_FOR: ReadonlySet<string> = new Set([
  'addOrdinaryWord',
  'wellKnown',
  'usualBrand',
  'nothing',
  'perNat',
]);

const ofOtherScripts = ({ vowel, sound, addVowel, leaveOutVowel, double }: Engine.SignCosts) => ({
  ...{ vowel, sound, addVowel, leaveOutVowel, double },
});

const { ordinaryWord: _, ...SHIPPED } = COSTS;
const begin: Costs = process.argv.includes('shipped') ? SHIPPED : PLAIN;

const LEAST = 0.002;
const SMALL_SOURCE = 5;
const LABELS_IN = 6;
const [FIT, THRESHOLD] = [0, 6];
const PARTS = 12;

/** How strongly each sign's own marks were found, and each false hit of each brand that was made from none. */
interface Answers {
  pairs: number[];
  fitted: number[][];
  /** Of brands that nothing was fitted on. */
  apart(): number[][];
}

class FittedEngine {
  readonly #known = new Map<string, Promise<Answers>>();
  readonly #path: Promise<string>;
  #bytes: Uint8Array | undefined;
  readonly #marks = listForSigns();
  readonly #pairs: readonly DecidedPair[];

  constructor(pairs: readonly DecidedPair[]) {
    this.#pairs = pairs;
    this.#path = bundled('test/bench/fitted-engine.ts', 'fitted-engine.mjs');
  }

  /** Undefined: with the costs that are shipped. */
  answers(costs?: Costs): Promise<Answers> {
    const key = JSON.stringify(costs ?? 'shipped');
    const known = this.#known.get(key) ?? this.#ask(costs);
    this.#known.set(key, known);
    return known;
  }

  /** Tables made of costs are kept by the module: each set of costs has a module of its own. */
  async #ask(costs?: Costs): Promise<Answers> {
    const module = `${pathToFileURL(await this.#path).href}?costs=${this.#known.size}`;
    const { COSTS, COSTS_ACROSS_SCRIPTS, compileIndex, openIndex }: typeof Engine = await import(module);
    Object.assign(COSTS, costs);
    // What is special to another script was chosen by names that are no pairs of these.
    if (costs) Object.assign(COSTS_ACROSS_SCRIPTS, costs, ofOtherScripts(COSTS_ACROSS_SCRIPTS));
    this.#bytes ??= compileIndex(plainRecordals(this.#marks));
    const index = openIndex(this.#bytes);
    const hits = (sign: string) =>
      index.find({ text: sign, field: 'brand' }).map(({ row, confidence }) => ({
        mark: keyOf(this.#marks[row]!),
        confidence,
      }));
    const falseHits = (part: number) =>
      otherBrands()
        .filter((_, at) => at % PARTS === part)
        .map((sign) => hits(sign).filter(({ mark }) => mark !== keyOf(sign)))
        .map((ofOne) => [...new Map(ofOne.map(({ mark, confidence }) => [mark, confidence])).values()]);
    const pairs = this.#pairs.map(({ sign, marks }) => {
      const own = new Set(marks.map(keyOf));
      return Math.max(
        0,
        ...hits(sign)
          .filter(({ mark }) => own.has(mark))
          .map((hit) => hit.confidence),
      );
    });
    return { pairs, fitted: falseHits(FIT), apart: () => falseHits(THRESHOLD) };
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** Log-loss: of the pairs that are fitted on, and of brands that were made from no mark. */
const lossOf = ({ pairs, fitted }: Answers, isFittedOn: (at: number) => boolean) =>
  -sum(pairs.filter((_, at) => isFittedOn(at)).map((confidence) => Math.log(Math.max(LEAST, confidence)))) -
  sum(fitted.flat().map((confidence) => Math.log(1 - Math.min(confidence, 1 - LEAST))));

/** Coordinate descent on the log-loss. */
async function fit(engine: FittedEngine, isFittedOn: (at: number) => boolean): Promise<Costs> {
  let costs = begin;
  let least = lossOf(await engine.answers(costs), isFittedOn);
  for (const step of STEPS)
    for (const name of Object.keys(PLAIN) as (keyof Costs)[])
      for (const direction of [1, -1]) {
        const moved = costs[name] + direction * step * (SCALE[name] ?? 1);
        const tried = { ...costs, [name]: MAY_SPEAK_FOR.has(name) ? moved : Math.min(0, moved) };
        const loss = lossOf(await engine.answers(tried), isFittedOn);
        if (loss >= least) continue;
        [costs, least] = [tried, loss];
        break;
      }
  return costs;
}

/** Which pairs come to what brands made from no mark reach once each. */
function foundAtOneFalseHit({ pairs, apart }: Answers): boolean[] {
  const brands = apart();
  const strengths = brands.flat().sort((a, b) => b - a);
  const threshold = strengths[brands.length] ?? 0;
  return pairs.map((confidence) => confidence > 0 && confidence >= threshold);
}

async function main(): Promise<void> {
  const office = officePairs();
  const labels = disputedDomains().filter((_, at) => at % LABELS_IN === 0);
  const engine = new FittedEngine([...office, ...labels]);
  const counts = new Map<string, number>();
  for (const { source } of office) counts.set(source, (counts.get(source) ?? 0) + 1);
  const groupOf = ({ source }: DecidedPair) => (counts.get(source)! < SMALL_SOURCE ? 'smaller ones' : source);
  const shipped = foundAtOneFalseHit(await engine.answers());
  const all = { pairs: 0, shipped: 0, leftOut: 0 };
  const groups = [...new Set(office.map(groupOf))];
  const wanted = groups.filter((group) => process.argv.includes(group));
  for (const group of wanted.length > 0 ? wanted : groups) {
    const isOut = office.map((pair) => groupOf(pair) === group);
    const costs = await fit(engine, (at) => !isOut[at]);
    const found = foundAtOneFalseHit(await engine.answers(costs));
    const of = (which: readonly boolean[]) => isOut.filter((out, at) => out && which[at]).length;
    const figures = { pairs: isOut.filter(Boolean).length, shipped: of(shipped), leftOut: of(found) };
    for (const name of Object.keys(all) as (keyof typeof all)[]) all[name] += figures[name];
    console.log(group, figures, JSON.stringify(costs));
  }
  console.log('all', all);
}

if (hasShared) await main();
else console.log('skipped: ../shared is not there');
