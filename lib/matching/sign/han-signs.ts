import * as Kind from '../../text/kinds';
import { lookAlikesOf } from '../../text/look-alike-han';
import { homophonesOf } from '../../text/pinyin';
import type { Scan } from '../../text/scan';
import { mayHold } from '../index/bloom';
import { holdsSkeleton, marksByKey } from '../index/lookup';
import type { IndexSections } from '../index/sections';
import { KeyKind, wildHash } from '../keys/mark-keys';
import { exchanged, hashUnits, mixed, plainHash, SALT } from '../keys/span-hash';
import { sameUnits } from '../keys/words';
import { LONGEST_NAME } from '../names/name-letters';

/** How a Han sign comes to look or sound like a mark: what each exchange of a character tells, in nats. */
export type HanExchange = 'shape' | 'sound' | 'both' | 'other' | 'between' | 'part';

/** A Han mark that units [from, to) of a sign may have been made from. */
export interface HanLikeness {
  mark: number;
  from: number;
  to: number;
  /** How much likelier than chance; nats. */
  ratio: number;
  exchanges: readonly HanExchange[];
}

/** What a character of a name tells: about one in five hundred is chosen. */
const HAN_INFORMATION = 6.2;
/** What a character that looks like the mark's tells, by the level of their likeness; one that sounds like it; beside both. */
const SHAPE = [-0.6, 0.4, 1.3, 2.2];
const SOUND = 0.8;
const SOUND_TOO = 1.2;
const OTHER = -2.5;
/** The same exchange at a further place of the sign. */
const AGAIN = 3;
const BETWEEN = -2.2;
const PART = 1;

const LONGEST = 6;
/** Two characters are exchanged at once only in marks of so many. */
const SHORTEST_TWICE = 3;
const LEAST_TWICE = 1;
/** … and in signs of no more: the cost is the square of the alternatives. */
const LONGEST_TWICE = 12;

interface Alternative {
  unit: number;
  tells: number;
  exchange: HanExchange;
}

/** Characters of titles repeat. Bounded, then begun afresh. */
const MOST_CHARACTERS = 2_048;
const known = new Map<number, Alternative[]>();

/** What a character may stand for: those of its shape, and of its sound. */
function alternativesOf(unit: number): Alternative[] {
  const before = known.get(unit);
  if (before) return before;
  const found = findAlternatives(unit);
  if (known.size >= MOST_CHARACTERS) known.clear();
  known.set(unit, found);
  return found;
}

function findAlternatives(unit: number): Alternative[] {
  const alternatives = new Map<number, Alternative>();
  for (const { unit: other, level } of lookAlikesOf(unit))
    alternatives.set(other, { unit: other, tells: SHAPE[level]!, exchange: 'shape' });
  for (const other of homophonesOf(unit)) {
    const alike = alternatives.get(other);
    if (alike) alternatives.set(other, { unit: other, tells: alike.tells + SOUND_TOO, exchange: 'both' });
    else alternatives.set(other, { unit: other, tells: SOUND, exchange: 'sound' });
  }
  return [...alternatives.values()];
}

/** Looks for Han marks in a sign with one or two characters exchanged, one put between, or one open. One instance per index. */
export class HanSigns {
  readonly #index: IndexSections;
  readonly #units = new Uint16Array(LONGEST + 1);
  #twice = false;
  #visit!: (likeness: HanLikeness) => void;

  constructor(index: IndexSections) {
    this.#index = index;
  }

  /** O(characters × alternatives²) looks at the filter: about 5,000 for three characters. */
  search(scan: Scan, visit: (likeness: HanLikeness) => void): void {
    this.#visit = visit;
    const length = Math.min(scan.length, LONGEST_NAME);
    this.#twice = length <= LONGEST_TWICE;
    const alternatives = Array.from({ length }, (_, at) =>
      scan.kinds[at] === Kind.Han ? alternativesOf(scan.units[at]!) : [],
    );
    for (let from = 0; from < length; from++)
      for (let to = from + 2; to <= Math.min(length, from + LONGEST); to++) {
        if (scan.kinds[from] !== Kind.Han || scan.kinds[to - 1] !== Kind.Han) break;
        this.#span(scan, from, to, alternatives);
      }
  }

  #span(scan: Scan, from: number, to: number, alternatives: readonly Alternative[][]): void {
    const length = to - from;
    this.#units.set(scan.units.subarray(from, to));
    this.#part(length, from, to);
    const kept = (length - 1) * HAN_INFORMATION;
    const plain = plainHash(this.#units, 0, length);
    for (let i = 0; i < length; i++) {
      const own = this.#units[i]!;
      for (const one of alternatives[from + i]!) {
        this.#units[i] = one.unit;
        const changed = exchanged(plain, length - 1 - i, own, one.unit);
        this.#lookUp(changed, length, from, to, kept + one.tells, one.exchange);
        this.#everywhere(i, length, from, to, kept + one.tells, one, own);
        if (this.#twice && length >= SHORTEST_TWICE && one.tells >= LEAST_TWICE)
          this.#second(
            changed,
            i + 1,
            length,
            from,
            to,
            kept - HAN_INFORMATION + one.tells,
            one,
            alternatives,
          );
      }
      this.#units[i] = own;
    }
    if (length > SHORTEST_TWICE) this.#between(scan, from, to);
    if (length > SHORTEST_TWICE) this.#open(scan, from, to);
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
    if (again === 0) return;
    const plain = plainHash(this.#units, 0, length);
    this.#lookUp(plain, length, from, to, told - again * (HAN_INFORMATION - AGAIN), one.exchange);
    for (let at = i + 1; at < length; at++) if (this.#units[at] === one.unit) this.#units[at] = own;
  }

  #second(
    plain: number,
    first: number,
    length: number,
    from: number,
    to: number,
    told: number,
    before: Alternative,
    alternatives: readonly Alternative[][],
  ): void {
    for (let i = first; i < length; i++) {
      const own = this.#units[i]!;
      for (const one of alternatives[from + i]!) {
        if (one.tells < LEAST_TWICE) continue;
        this.#units[i] = one.unit;
        const changed = exchanged(plain, length - 1 - i, own, one.unit);
        this.#lookUp(changed, length, from, to, told + one.tells, before.exchange, one.exchange);
      }
      this.#units[i] = own;
    }
  }

  /** All that a mark of two scripts has in this one, or what follows the name of the country: 软动 for 中国软动. */
  #part(length: number, from: number, to: number): void {
    const ratio = length * HAN_INFORMATION;
    const hash = hashUnits(this.#units, 0, length) ^ SALT.part;
    if (mayHold(this.#index.bloom, hash)) this.#partOf(hash, length, from, to, ratio - PART, ['part']);
  }

  /** Marks of which these characters are a part that names them. */
  #partOf(
    hash: number,
    length: number,
    from: number,
    to: number,
    ratio: number,
    exchanges: readonly HanExchange[],
  ): void {
    marksByKey(this.#index, hash, KeyKind.Part, (mark) => {
      if (holdsSkeleton(this.#index, mark, this.#units, 0, length))
        this.#visit({ mark, from, to, ratio, exchanges });
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

  /** One character has become another that is like it in nothing; not the first. */
  #open(scan: Scan, from: number, to: number): void {
    const length = to - from;
    for (let open = 1; open < length; open++)
      marksByKey(this.#index, wildHash(scan.units, from, to, open), KeyKind.Wild, (mark) => {
        const { units, length: marked } = this.#index.scanOf(mark);
        if (marked !== length || units[open] === scan.units[from + open]) return;
        for (let i = 0; i < length; i++) if (i !== open && units[i] !== scan.units[from + i]) return;
        this.#visit({ mark, from, to, ratio: (length - 1) * HAN_INFORMATION + OTHER, exchanges: ['other'] });
      });
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
