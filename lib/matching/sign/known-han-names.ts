import * as Kind from '../../text/kinds';
import type { Scan } from '../../text/scan';
import { isWellKnown } from '../index/profile';
import type { IndexSections } from '../index/sections';
import { alternativesOf, type HanExchange } from './han-alternatives';
import type { HanLikeness } from './han-signs';
import { looseReadings, soundsNear } from './near-sounds';

/** A mark of two Han characters that everyone knows. */
interface KnownName {
  mark: number;
  units: readonly [number, number];
  sounds: readonly [ReadonlySet<string>, ReadonlySet<string>];
}

/** What a character that stays tells: as in HanSigns. */
const KEPT = 6.2;
/** A character that sounds nearly as the mark's; one of the same sound or shape tells more, and HanSigns finds it. */
const NEAR = 0.3;
/** Both have changed places. It tells what one character of the same sound does. */
const TURNED = KEPT + 0.8;
/** Whoever writes one character by its sound does so with the other. */
const BOTH = 3;

/** What the name of a shop goes on with. */
const SHOP = /^(?:官方|品牌)?(?:旗舰店|专卖店|专营店|自营店|直营店|店)?$/;

/**
 * Signs of two characters that were made from a well-known mark of two: exchanged places (克耐), a character that sounds nearly
 * the same (戴生 for 戴森, 美地 for 美的), both written by their sound (奈客). In any list these would be too many; of well-known
 * names there are some hundred. One instance per index.
 */
export class KnownHanNames {
  readonly #names: KnownName[] = [];

  /** Reads every mark that has such characters, once: O(text of the list). */
  constructor(index: IndexSections) {
    index.eachBeyondLatin((scan, mark) => {
      if (scan.length !== 2 || !isHan(scan, 2) || !isWellKnown(index.profiles[mark]!)) return;
      const [first, second] = [scan.units[0]!, scan.units[1]!];
      this.#names.push({
        mark,
        units: [first, second],
        sounds: [looseReadings(first), looseReadings(second)],
      });
    });
  }

  /** O(well-known marks of two characters). `scan`: of one for which `mayBeKnownName` holds. */
  search({ units }: Scan, visit: (likeness: HanLikeness) => void): void {
    const [a, b] = [units[0]!, units[1]!];
    const [first, second] = [looseReadings(a), looseReadings(b)];
    for (const { mark, units: own, sounds } of this.#names) {
      const tell = (ratio: number, ...exchanges: HanExchange[]) =>
        visit({ mark, from: 0, to: 2, ratio, exchanges });
      if (own[0] === b && own[1] === a) {
        if (a !== b) tell(TURNED, 'turned');
      } else if (own[0] === a) {
        if (own[1] !== b && soundsNear(sounds[1], second)) tell(KEPT + NEAR, 'sound');
      } else if (own[1] === b) {
        if (soundsNear(sounds[0], first)) tell(KEPT + NEAR, 'sound');
      } else {
        const [one, two] = [sameSound(a, own[0]), sameSound(b, own[1])];
        if (one && two) tell(one.tells + two.tells + BOTH, one.exchange, two.exchange);
      }
    }
  }
}

const sameSound = (unit: number, own: number) =>
  alternativesOf(unit).find((one) => one.unit === own && one.exchange !== 'shape' && !one.near);

/** Whether a sign is two Han characters, alone or as the name of a shop: 克耐, 戴生旗舰店. */
export const mayBeKnownName = (scan: Scan): boolean =>
  scan.length >= 2 &&
  isHan(scan, 2) &&
  (scan.length === 2 || SHOP.test(String.fromCharCode(...scan.units.subarray(2, Math.min(scan.length, 12)))));

const isHan = ({ kinds }: Scan, length: number) =>
  kinds.subarray(0, length).every((kind) => kind === Kind.Han);
