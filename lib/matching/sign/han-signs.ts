import * as Kind from '../../text/kinds';
import type { Scan } from '../../text/scan';
import { mayHold } from '../index/bloom';
import { namesGoods } from '../index/chinese-and-japanese';
import { holdsSkeleton, marksByKey } from '../index/lookup';
import type { IndexSections } from '../index/sections';
import { KeyKind } from '../keys/mark-keys';
import { exchanged, hashUnits, mixed, plainHash, SALT } from '../keys/span-hash';
import { sameUnits } from '../keys/words';
import { LONGEST_NAME } from '../names/name-letters';
import type { Alternative, HanExchange } from './han-alternatives';
import { HanChoices } from './han-choices';
import { isNumeral, withAnother, withAnotherNumeral, withOneMore } from './han-open';
import { HanPairs } from './han-pairs';
import { eachTurned } from './han-turned';

/** A Han mark that units [from, to) of a sign may have been made from. */
export interface HanLikeness {
  mark: number;
  from: number;
  to: number;
  /** How much likelier than chance; nats. */
  ratio: number;
  exchanges: readonly HanExchange[];
  /** What of the mark the characters are, where that is not all of it: 特仑苏 of “特仑苏 Milk”. */
  part?: string;
}

/** What a character of a name tells: about one in five hundred is chosen. */
const HAN_INFORMATION = 6.2;
const OTHER = -2.5;
/** The same exchange at a further place of the sign. */
const AGAIN = 3;
const BETWEEN = -2.2;
const PART = 1;
/** Neighbours, or halves, that have changed places; not of two characters, which make another word so. */
const TURNED = -2.2;
const SHORTEST_TURNED = 3;

/** … and a character of the same field of meaning leaves a word of that field. */
const SHORTEST_LIKE_MEANING = 3;

const LONGEST = 6;
/** Two characters are exchanged at once only in marks of so many. */
const SHORTEST_TWICE = 3;
const LEAST_TWICE = 1;
/** … and in signs of no more: the cost is the square of the alternatives. */
const LONGEST_TWICE = 12;

/** Signs after which the list is read for what its marks have side by side: a page of Latin titles never needs that. */
const PAIRS_FROM = 64;

/** Looks for Han marks in a sign with one or two characters exchanged, one put between, or one open. One instance per index. */
export class HanSigns {
  readonly #index: IndexSections;
  readonly #units = new Uint16Array(LONGEST + 1);
  readonly #choices = new HanChoices();
  #pairs: HanPairs | undefined;
  #searched = 0;
  #twice = false;
  /** Not in a title, which holds many more characters. */
  #inSign = false;
  #visit!: (likeness: HanLikeness) => void;

  constructor(index: IndexSections) {
    this.#index = index;
  }

  /** O(characters × alternatives) looks at what stands side by side in marks; before that is known, a look at the keys for each. */
  search(scan: Scan, visit: (likeness: HanLikeness) => void, inTitle = false): void {
    const length = Math.min(scan.length, LONGEST_NAME);
    if (!hasHan(scan, length)) return;
    this.#begin(scan, length, visit);
    this.#twice = length <= LONGEST_TWICE;
    this.#inSign = !inTitle;
    for (let from = 0; from < length; from++) this.#spansFrom(scan, from, length);
  }

  /** The same for a text that is more than a sign: only what begins at these units, in order. */
  searchAt(scan: Scan, starts: readonly number[], visit: (likeness: HanLikeness) => void): void {
    if (starts.length === 0) return;
    const length = Math.min(scan.length, LONGEST_NAME, starts.at(-1)! + LONGEST);
    this.#begin(scan, length, visit);
    this.#twice = false;
    this.#inSign = false;
    for (const from of starts) this.#spansFrom(scan, from, length);
  }

  #begin(scan: Scan, length: number, visit: (likeness: HanLikeness) => void): void {
    this.#visit = visit;
    if (++this.#searched === PAIRS_FROM) this.#pairs = new HanPairs(this.#index);
    this.#choices.read(scan, length, this.#pairs);
  }

  #spansFrom(scan: Scan, from: number, length: number): void {
    for (let to = from + 2; to <= Math.min(length, from + LONGEST); to++) {
      if (scan.kinds[from] !== Kind.Han || scan.kinds[to - 1] !== Kind.Han) break;
      this.#span(scan, from, to);
    }
  }

  #span(scan: Scan, from: number, to: number): void {
    const length = to - from;
    this.#units.set(scan.units.subarray(from, to));
    this.#part(length, from, to);
    const plain = plainHash(this.#units, 0, length);
    for (let i = 0; i < length && this.#choices.areKnown(from, from + i); i++) this.#at(i, plain, from, to);
    if (length > SHORTEST_TWICE) this.#between(scan, from, to);
    if (length < SHORTEST_TURNED) return;
    this.#open(scan, from, to);
    this.#turned(scan, from, to);
  }

  /** Its characters stand in another order. */
  #turned(scan: Scan, from: number, to: number): void {
    const length = to - from;
    const told = length * HAN_INFORMATION + TURNED;
    eachTurned(scan.units.subarray(from, to), this.#units, this.#inSign, () =>
      this.#lookUp(plainHash(this.#units, 0, length), length, from, to, told, 'turned'),
    );
  }

  /** With the character at place i of the span exchanged; `plain` is the hash of the span as it stands. */
  #at(i: number, plain: number, from: number, to: number): void {
    const choices = this.#choices;
    const length = to - from;
    const at = from + i;
    const own = this.#units[i]!;
    const twice = this.#twice && length >= SHORTEST_TWICE;
    const again = this.#standsAgain(i, length);
    const restKnown = choices.areKnown(at + 1, to);
    if (!restKnown && !twice && !again) return;
    const kept = (length - 1) * HAN_INFORMATION;
    // What is exchanged behind it may make room for more.
    for (const one of choices.of(at, from, twice || again ? at + 1 : to)) {
      if (one.near && !(this.#inSign && length > 2)) continue;
      if (one.meaning && length < SHORTEST_LIKE_MEANING) continue;
      const fits = i === length - 1 || choices.mayStand(one.unit, this.#units[i + 1]!);
      this.#units[i] = one.unit;
      const changed = exchanged(plain, length - 1 - i, own, one.unit);
      if (fits && restKnown) this.#lookUp(changed, length, from, to, kept + one.tells, one.exchange);
      if (again) this.#everywhere(i, length, from, to, kept + one.tells, one, own);
      if (twice && one.tells >= LEAST_TWICE)
        this.#second({ one, i, fits }, changed, from, to, kept - HAN_INFORMATION + one.tells);
    }
    this.#units[i] = own;
  }

  #standsAgain(i: number, length: number): boolean {
    for (let at = i + 1; at < length; at++) if (this.#units[at] === this.#units[i]) return true;
    return false;
  }

  /** The same character stands once more, and was exchanged there too: 粤利粤 for 奥利奥. */
  #everywhere(
    i: number,
    length: number,
    from: number,
    to: number,
    told: number,
    one: Alternative,
    own: number,
  ): void {
    let again = 0;
    for (let at = i + 1; at < length; at++)
      if (this.#units[at] === own) {
        this.#units[at] = one.unit;
        again++;
      }
    const plain = plainHash(this.#units, 0, length);
    this.#lookUp(plain, length, from, to, told - again * (HAN_INFORMATION - AGAIN), one.exchange);
    for (let at = i + 1; at < length; at++) if (this.#units[at] === one.unit) this.#units[at] = own;
  }

  /** One more character exchanged, behind place i. */
  #second({ one, i, fits }: FirstExchange, plain: number, from: number, to: number, told: number): void {
    const choices = this.#choices;
    const length = to - from;
    for (let j = i + 1; j < length; j++) {
      const beside = j === i + 1;
      if (!beside && !(fits && choices.areKnown(from + i + 1, from + j))) return;
      if (!choices.areKnown(from + j + 1, to)) continue;
      const own = this.#units[j]!;
      // Beside the first, the character before it is another than in the sign.
      for (const two of choices.of(from + j, beside ? from + j : from, to)) {
        if (two.tells < LEAST_TWICE || (beside && !choices.mayStand(one.unit, two.unit))) continue;
        this.#units[j] = two.unit;
        const changed = exchanged(plain, length - 1 - j, own, two.unit);
        this.#lookUp(changed, length, from, to, told + two.tells, one.exchange, two.exchange);
      }
      this.#units[j] = own;
    }
  }

  /** All that a mark of two scripts has in this one, or what follows the name of the country: 软动 for 中国软动. */
  #part(length: number, from: number, to: number): void {
    const ratio = length * HAN_INFORMATION;
    const hash = hashUnits(this.#units, 0, length) ^ SALT.part;
    if (mayHold(this.#index.bloom, hash)) this.#partOf(hash, length, from, to, ratio - PART, ['part']);
  }

  /** Marks of which these characters are a part that names them: not 银行 of 中国银行, which any bank has. */
  #partOf(
    hash: number,
    length: number,
    from: number,
    to: number,
    ratio: number,
    exchanges: readonly HanExchange[],
  ): void {
    let isOfGoods: boolean | undefined;
    let part: string | undefined;
    marksByKey(this.#index, hash, KeyKind.Part, (mark) => {
      if (!holdsSkeleton(this.#index, mark, this.#units, 0, length)) return;
      // The filter lets one in twenty pass in vain: what the characters say is asked where a mark has them.
      part ??= String.fromCharCode(...this.#units.subarray(0, length));
      isOfGoods ??= namesGoods(part);
      if (!isOfGoods) this.#visit({ mark, from, to, ratio, exchanges, part });
    });
  }

  /** One of the inner characters was put between: 爱租手妙 for 爱租妙. */
  #between(scan: Scan, from: number, to: number): void {
    const length = to - from - 1;
    for (let out = 1; out < length; out++) {
      this.#units.set(scan.units.subarray(from, from + out));
      this.#units.set(scan.units.subarray(from + out + 1, to), out);
      const plain = plainHash(this.#units, 0, length);
      this.#lookUp(plain, length, from, to, length * HAN_INFORMATION + BETWEEN, 'between');
    }
  }

  /** One character, not the first, has become another that is like it in nothing; in a sign, one inside is not there. */
  #open(scan: Scan, from: number, to: number): void {
    const length = to - from;
    const tell = (mark: number, kept: number, exchange: HanExchange) =>
      this.#visit({ mark, from, to, ratio: kept * HAN_INFORMATION + OTHER, exchanges: [exchange] });
    // Of all the characters of a title some four are a mark's but for one by chance.
    if (length > SHORTEST_TWICE && (this.#inSign || from === 0))
      withAnother(this.#index, scan.units, from, to, (mark) => tell(mark, length - 1, 'other'));
    if (length > SHORTEST_TWICE && isNumeral(scan.units[from]!))
      withAnotherNumeral(this.#index, scan.units, from, to, (mark) => tell(mark, length - 1, 'other'));
    // Inside other characters any four may be a name's but for one: 丰银行 in 汇丰银行 is no 丰隆银行.
    if (this.#inSign && (from === 0 || scan.gaps[from] !== 0))
      withOneMore(this.#index, scan, from, to, (mark) => tell(mark, length, 'left-out'));
  }

  /** Thousands of these for one sign, nearly all in vain: the filter is asked before anything is made. */
  #lookUp(
    plain: number,
    length: number,
    from: number,
    to: number,
    ratio: number,
    exchange: HanExchange,
    and?: HanExchange,
  ): void {
    const { bloom } = this.#index;
    const hash = mixed(plain);
    const part = hash ^ SALT.part;
    const whole = mayHold(bloom, hash);
    const inside = mayHold(bloom, part);
    if (!whole && !inside) return;
    const exchanges = and ? [exchange, and] : [exchange];
    if (whole) this.#wholeOf(hash, length, from, to, ratio, exchanges);
    if (inside) this.#partOf(part, length, from, to, ratio - 1, exchanges);
  }

  /** Marks that these characters are. */
  #wholeOf(
    hash: number,
    length: number,
    from: number,
    to: number,
    ratio: number,
    exchanges: readonly HanExchange[],
  ): void {
    marksByKey(this.#index, hash, KeyKind.Own, (mark) => {
      const { units, length: marked } = this.#index.scanOf(mark);
      if (marked === length && sameUnits(units, 0, this.#units, 0, length))
        this.#visit({ mark, from, to, ratio, exchanges });
    });
  }
}

/** The first of two exchanges: at place i, and whether it may stand before the character behind it. */
interface FirstExchange {
  one: Alternative;
  i: number;
  fits: boolean;
}

function hasHan({ kinds }: Scan, length: number): boolean {
  for (let at = 0; at < length; at++) if (kinds[at] === Kind.Han) return true;
  return false;
}
