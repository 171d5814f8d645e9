/**
 * What the comparison of signs comes to on decisions of sources that its costs were not fitted on: all costs are fitted anew on our
 * own pairs, from values chosen by no data; then each source of office pairs is left out in turn, they are fitted further on the other
 * ones, and the pairs left out are looked up. `npm run accuracy:sources`; with the names of sources only these are left out; with
 * `without` our own pairs are, with `own` nothing is fitted further. Some two minutes of processor time for each.
 */
import { type DecidedPair, disputedDomains, officePairs, otherBrands } from './decided-pairs';
import { ownPairs, someOfEachKind } from './own-pairs';
import { disbelief, PLAIN, SCALE } from './prior-costs';
import { type Costs, type FoundMark, RefittedEngine } from './refitted';
import { hasShared, keyOf } from './shared';
import { listForSigns } from './sign-accuracy';

/** Steps of a descent, largest first, for costs in nats; a few are in other units. */
const STEPS = [2, 1, 0.5];
const FURTHER_STEPS = [1, 0.5];
const MAY_SPEAK_FOR: ReadonlySet<string> = new Set([
  'addOrdinaryWord',
  'wellKnown',
  'usualBrand',
  'nothing',
  'perNat',
]);
/** One that costs nothing is read as one of letters that are not alike: see Exchanges. */
const EXCHANGES: ReadonlySet<string> = new Set(['vowel', 'sound', 'eye', 'soundPair', 'eyePair']);
const LEAST_EXCHANGE = -0.25;
const LEAST_PER_NAT = 0.1;
const MOST_SWEEPS = 3;
/** A sweep that gains less is the last with its step. */
const LEAST_GAIN = 1;

const LEAST = 0.002;
const SMALL_SOURCE = 5;
const LABELS_IN = 6;
const MOST_OF_A_KIND = 60;
const [FIT, THRESHOLD] = [0, 6];
const PARTS = 12;

/** A pair that is fitted on; `alike: false` says that the sign was not made from the mark. */
type FittedPair = DecidedPair & { alike?: boolean };

const confidenceIn = (found: readonly FoundMark[], marks: readonly string[]) => {
  const own = new Set(marks.map(keyOf));
  return Math.max(0, ...found.filter(({ mark }) => own.has(mark)).map(({ confidence }) => confidence));
};

const brandsOf = (part: number) => otherBrands().filter((_, at) => at % PARTS === part);

/** Of brands that were made from no mark: how strongly they are found to be like marks all the same. */
const falseHits = (find: (sign: string) => FoundMark[], brands: readonly string[]) =>
  brands.flatMap((brand) => {
    const others = find(brand).filter(({ mark }) => mark !== keyOf(brand));
    return [...new Map(others.map(({ mark, confidence }) => [mark, confidence])).values()];
  });

const logLossOf = (confidence: number, alike: boolean) =>
  -Math.log(alike ? Math.max(LEAST, confidence) : 1 - Math.min(confidence, 1 - LEAST));

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

function lossOf(engine: RefittedEngine, costs: Costs, pairs: readonly FittedPair[]): number {
  const find = engine.under(costs);
  const ofPairs = pairs.map(({ sign, marks, alike = true }) =>
    logLossOf(confidenceIn(find(sign), marks), alike),
  );
  const ofBrands = falseHits(find, brandsOf(FIT)).map((confidence) => logLossOf(confidence, false));
  return sum(ofPairs) + sum(ofBrands) + disbelief(costs);
}

/** Coordinate descent on the log-loss, from what was believed before. */
function fit(
  engine: RefittedEngine,
  begin: Costs,
  pairs: readonly FittedPair[],
  steps: readonly number[],
): Costs {
  let costs = begin;
  for (const step of steps)
    for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
      engine.narrowed = false;
      lossOf(engine, costs, pairs);
      engine.narrowed = true;
      const before = lossOf(engine, costs, pairs);
      let least = before;
      for (const name of Object.keys(PLAIN) as (keyof Costs)[])
        for (const direction of [1, -1]) {
          const tried = moved(costs, name, direction * step * (SCALE[name] ?? 1));
          const loss = tried ? lossOf(engine, tried, pairs) : least;
          if (loss >= least) continue;
          [costs, least] = [tried!, loss];
          break;
        }
      if (before - least < LEAST_GAIN) break;
    }
  engine.narrowed = false;
  return costs;
}

/** Undefined where it may not be moved so far. */
function moved(costs: Costs, name: keyof Costs, by: number): Costs | undefined {
  const most = MAY_SPEAK_FOR.has(name) ? Infinity : EXCHANGES.has(name) ? LEAST_EXCHANGE : 0;
  const value = Math.min(most, costs[name] + by);
  if (value === costs[name] || (name === 'perNat' && value < LEAST_PER_NAT)) return undefined;
  return { ...costs, [name]: value };
}

/** Which pairs come to what brands made from no mark reach once each. */
function foundAtOneFalseHit(engine: RefittedEngine, costs: Costs, pairs: readonly DecidedPair[]): boolean[] {
  const find = engine.under(costs);
  const brands = brandsOf(THRESHOLD);
  const threshold = falseHits(find, brands).sort((a, b) => b - a)[brands.length] ?? 0;
  return pairs.map(({ sign, marks }) => {
    const confidence = confidenceIn(find(sign), marks);
    return confidence > 0 && confidence >= threshold;
  });
}

/** A Han sign is compared with costs that are not fitted here. */
const isFitted = ({ sign }: DecidedPair) => !/\p{Script=Han}/u.test(sign);

async function main(asked: readonly string[]): Promise<void> {
  const office = officePairs();
  const known = asked.includes('without') ? [] : someOfEachKind(ownPairs().filter(isFitted), MOST_OF_A_KIND);
  const fitted: FittedPair[] = [...known, ...disputedDomains().filter((_, at) => at % LABELS_IN === 0)];
  const list = listForSigns();
  const measured = await RefittedEngine.over(list, 'measured');
  const withOwn = [...new Set([...list, ...ownPairs().flatMap(({ marks }) => marks)])];
  const engine = await RefittedEngine.over(withOwn, 'fitted');
  const counts = new Map<string, number>();
  for (const { source } of office) counts.set(source, (counts.get(source) ?? 0) + 1);
  const groupOf = ({ source }: DecidedPair) => (counts.get(source)! < SMALL_SOURCE ? 'smaller ones' : source);

  const shipped = foundAtOneFalseHit(measured, measured.shipped, office);
  const begin = fit(engine, PLAIN, fitted, STEPS);
  const ofNone = foundAtOneFalseHit(measured, begin, office);
  const count = (found: readonly boolean[]) => found.filter(Boolean).length;
  console.log(
    { pairs: office.length, shipped: count(shipped), fittedOnNone: count(ofNone) },
    JSON.stringify(begin),
  );
  if (asked.includes('own')) return;

  const all = { pairs: 0, shipped: 0, fittedOnNone: 0, leftOut: 0 };
  const groups = [...new Set(office.map(groupOf))];
  const wanted = groups.filter((group) => asked.includes(group));
  for (const group of wanted.length > 0 ? wanted : groups) {
    const isOut = office.map((pair) => groupOf(pair) === group);
    const others = office.filter((_, at) => !isOut[at]);
    const costs = fit(engine, begin, [...fitted, ...others], FURTHER_STEPS);
    const found = foundAtOneFalseHit(measured, costs, office);
    const missed = office.filter((_, at) => isOut[at] && !found[at]).map(({ sign }) => sign);
    const of = (which: readonly boolean[]) => count(isOut.map((out, at) => out && which[at]!));
    const figures = {
      pairs: count(isOut),
      shipped: of(shipped),
      fittedOnNone: of(ofNone),
      leftOut: of(found),
    };
    for (const name of Object.keys(all) as (keyof typeof all)[]) all[name] += figures[name];
    console.log(group, figures, JSON.stringify(costs), 'missed:', missed.join(', '));
  }
  console.log('all', all);
}

if (hasShared) await main(process.argv.slice(2));
else console.log('skipped: ../shared is not there');
