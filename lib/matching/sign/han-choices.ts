import * as Kind from '../../text/kinds';
import type { Scan } from '../../text/scan';
import { LONGEST_NAME } from '../names/name-letters';
import { type Alternative, alternativesOf } from './han-alternatives';
import type { HanPairs } from './han-pairs';

type Alternatives = readonly Alternative[];

/** What one character may stand for: in any mark, and in those in which its neighbours stand beside it. */
interface Choices {
  all: Alternatives;
  /** Behind the character before it, before the one behind it, between both. */
  behind: Alternatives;
  before: Alternatives;
  between: Alternatives;
}

const NONE: Choices = { all: [], behind: [], before: [], between: [] };

/** What each character of a sign may stand for beside its neighbours. Reused from sign to sign. */
export class HanChoices {
  #places: Choices[] = [];
  #pairs: HanPairs | undefined;
  /** By place: neighbours before it that no mark has side by side. */
  readonly #unknown = new Uint8Array(LONGEST_NAME + 1);

  /** `pairs`: what the list's marks have side by side; without it, anything. O(characters × alternatives). */
  read({ units, kinds }: Scan, length: number, pairs: HanPairs | undefined): this {
    this.#pairs = pairs;
    this.#places = [];
    this.#unknown[0] = 0;
    for (let at = 0; at < length; at++) {
      const [before, behind] = [at === 0 ? -1 : units[at - 1]!, at + 1 === length ? -1 : units[at + 1]!];
      this.#places.push(
        kinds[at] === Kind.Han ? this.#choices(alternativesOf(units[at]!), before, behind) : NONE,
      );
      const known = behind === -1 || this.mayStand(units[at]!, behind);
      this.#unknown[at + 1] = this.#unknown[at]! + (known ? 0 : 1);
    }
    return this;
  }

  #choices(all: Alternatives, before: number, after: number): Choices {
    if (!this.#pairs) return { all, behind: all, before: all, between: all };
    const behind = all.filter(({ unit }) => this.mayStand(before, unit));
    const fits = ({ unit }: Alternative) => this.mayStand(unit, after);
    return { all, behind, before: all.filter(fits), between: behind.filter(fits) };
  }

  /** What a character of units [from, to) may stand for, with the others as they are. */
  of(at: number, from: number, to: number): Alternatives {
    const { all, behind, before, between } = this.#places[at]!;
    if (at === from) return at + 1 === to ? all : before;
    return at + 1 === to ? behind : between;
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
