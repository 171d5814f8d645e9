import * as Kind from '../../text/kinds';
import type { Scan } from '../../text/scan';
import { isWellKnown } from '../index/profile';
import type { IndexSections } from '../index/sections';
import { alternativesOf, type HanExchange } from './han-alternatives';
import type { HanLikeness } from './han-signs';
import { likenessToKnown } from './known-han-likeness';
import { looseReadings, soundsNear } from './near-sounds';

/** A mark of Han characters that everyone knows. */
interface KnownName {
  mark: number;
  units: readonly number[];
  /** How each is read; of a name of two. */
  sounds: readonly ReadonlySet<string>[];
}

/** What a character that stays tells: as in HanSigns. */
const KEPT = 6.2;
/** A character that sounds nearly as the mark's; one of the same sound or shape tells more, and HanSigns finds it. */
const NEAR = 0.3;
/** Both have changed places. It tells what one character of the same sound does. */
const TURNED = KEPT + 0.8;
/** Whoever writes one character by its sound does so with the other. */
const BOTH = 3;

/** Longer names are hardly taken by their characters. */
const LONGEST = 6;
const OF_TWO = 2;
/** Any of them may stand before a name: 中国平安 is not near 中国银行 for it. */
const COUNTRY = [0x4e2d, 0x56fd];

/** What the name of a shop goes on with. */
const SHOP = /^(?:官方|品牌)?(?:旗舰店|专卖店|专营店|自营店|直营店|店)?$/;
const LONGEST_SHOP = 10;

/**
 * Signs that were made from a well-known mark of as many characters. Of two: exchanged places (克耐), a character that sounds nearly
 * the same (戴生 for 戴森, 美地 for 美的), both written by their sound (奈客). Of three and more: one that is like its own in nothing, or
 * several by shape and sound (奥利兹 and 粤力奥 for 奥利奥). In any list these would be too many; of well-known names there are some
 * hundred. One instance per index.
 */
export class KnownHanNames {
  readonly #names: KnownName[] = [];

  /** Reads every mark that has such characters, once: O(text of the list). */
  constructor(index: IndexSections) {
    index.eachBeyondLatin((scan, mark) => {
      const { length } = scan;
      if (length < OF_TWO || length > LONGEST || !isHan(scan, length)) return;
      if (!isWellKnown(index.profiles[mark]!) || COUNTRY.every((unit, at) => scan.units[at] === unit)) return;
      const units = [...scan.units.subarray(0, length)];
      this.#names.push({ mark, units, sounds: length === OF_TWO ? units.map(looseReadings) : [] });
    });
  }

  /** O(well-known marks of so many characters). `length`: of a scan, see `knownNameLength`. */
  search({ units }: Scan, length: number, visit: (likeness: HanLikeness) => void): void {
    if (length === OF_TWO) this.#ofTwo(units[0]!, units[1]!, visit);
    else
      for (const { mark, units: own } of this.#names) {
        const alike = own.length === length && likenessToKnown(own, units);
        if (alike) visit({ mark, from: 0, to: length, ...alike });
      }
  }

  #ofTwo(a: number, b: number, visit: (likeness: HanLikeness) => void): void {
    const [first, second] = [looseReadings(a), looseReadings(b)];
    for (const { mark, units: own, sounds } of this.#names) {
      if (own.length !== OF_TWO) continue;
      const tell = (ratio: number, ...exchanges: HanExchange[]) =>
        visit({ mark, from: 0, to: OF_TWO, ratio, exchanges });
      if (own[0] === b && own[1] === a) {
        if (a !== b) tell(TURNED, 'turned');
      } else if (own[0] === a) {
        if (own[1] !== b && soundsNear(sounds[1]!, second)) tell(KEPT + NEAR, 'sound');
      } else if (own[1] === b) {
        if (soundsNear(sounds[0]!, first)) tell(KEPT + NEAR, 'sound');
      } else {
        const [one, two] = [sameSound(a, own[0]!), sameSound(b, own[1]!)];
        if (one && two) tell(one.tells + two.tells + BOTH, one.exchange, two.exchange);
      }
    }
  }
}

const sameSound = (unit: number, own: number) =>
  alternativesOf(unit).find((one) => one.unit === own && one.exchange !== 'shape' && !one.near);

/** How many Han characters a sign is, alone or as the name of a shop (克耐, 戴生旗舰店); 0 where it is more, or none. */
export function knownNameLength(scan: Scan): number {
  for (let length = OF_TWO; length <= Math.min(LONGEST, scan.length) && isHan(scan, length); length++) {
    const rest = scan.units.subarray(length, Math.min(scan.length, length + LONGEST_SHOP));
    if (SHOP.test(String.fromCharCode(...rest))) return length;
  }
  return 0;
}

const isHan = ({ kinds }: Scan, length: number) =>
  kinds.subarray(0, length).every((kind) => kind === Kind.Han);
