import * as Kind from '../../text/kinds';
import type { Scan } from '../../text/scan';
import { LONGEST_NAME } from '../names/name-letters';
import { type Alternative, alternativesOf } from './han-alternatives';
import type { HanPairs } from './han-pairs';

type Alternatives = readonly Alternative[];

/** What one character may stand for: in any mark, and in those in which its neighbours stand beside it. */
interface Choices {
  all: Alternatives;
  /** Behind the character before it, before the one behind it, between both; each looked for once it is asked for. */
  behind?: Alternatives;
  before?: Alternatives;
  between?: Alternatives;
}

/** What each character of a sign may stand for beside its neighbours. Reused from sign to sign. */
export class HanChoices {
  /** By place: made for the first question, for in most places none is asked. */
  #places: (Choices | undefined)[] = [];
  #scan!: Scan;
  #length = 0;
  #pairs: HanPairs | undefined;
  /** By place: neighbours before it that no mark has side by side. */
  readonly #unknown = new Uint8Array(LONGEST_NAME + 1);

  /**
   * `pairs`: what the list's marks have side by side; without it, anything. The scan is read until the next one is given.
   * O(characters), and alternatives of those that are asked for.
   */
  read(scan: Scan, length: number, pairs: HanPairs | undefined): this {
    const { units } = scan;
    this.#scan = scan;
    this.#length = length;
    this.#pairs = pairs;
    this.#places = [];
    this.#unknown[0] = 0;
    for (let at = 0; at < length; at++) {
      const known = at + 1 === length || this.mayStand(units[at]!, units[at + 1]!);
      this.#unknown[at + 1] = this.#unknown[at]! + (known ? 0 : 1);
    }
    return this;
  }

  /** What a character of units [from, to) may stand for, with the others as they are. */
  of(at: number, from: number, to: number): Alternatives {
    const choices = this.#choicesAt(at);
    const isLast = at + 1 === to;
    if (at === from) return isLast ? choices.all : this.#before(at, choices);
    return isLast ? this.#behind(at, choices) : this.#between(at, choices);
  }

  #choicesAt(at: number): Choices {
    const known = this.#places[at];
    if (known) return known;
    const { units, kinds } = this.#scan;
    const made: Choices = { all: kinds[at] === Kind.Han ? alternativesOf(units[at]!) : [] };
    this.#places[at] = made;
    return made;
  }

  #before(at: number, choices: Choices): Alternatives {
    choices.before ??= this.#beforeNext(at, choices.all);
    return choices.before;
  }

  #behind(at: number, choices: Choices): Alternatives {
    choices.behind ??= this.#behindLast(at, choices.all);
    return choices.behind;
  }

  #between(at: number, choices: Choices): Alternatives {
    choices.between ??= this.#beforeNext(at, this.#behind(at, choices));
    return choices.between;
  }

  #behindLast(at: number, all: Alternatives): Alternatives {
    const last = at === 0 ? -1 : this.#scan.units[at - 1]!;
    return this.#pairs ? all.filter(({ unit }) => this.mayStand(last, unit)) : all;
  }

  #beforeNext(at: number, all: Alternatives): Alternatives {
    const next = at + 1 === this.#length ? -1 : this.#scan.units[at + 1]!;
    return this.#pairs ? all.filter(({ unit }) => this.mayStand(unit, next)) : all;
  }

  /** Whether some mark may have two characters side by side. */
  mayStand(before: number, after: number): boolean {
    return this.#pairs === undefined || this.#pairs.mayHold(before, after);
  }

  /** Whether each two neighbours of units [from, to) stand side by side in some mark. */
  areKnown(from: number, to: number): boolean {
    return to - from < 2 || this.#unknown[to - 1] === this.#unknown[from];
  }
}
