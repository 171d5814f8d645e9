import { informationOf, LETTERS, letterNumber } from './information';
import type { NameLetters } from './name-letters';

/** Numbers of keys: two letters of 64 each, side by side or with one between. */
export const NAME_KEYS = 1 << 13;
/** Keys under which a mark is filed: of many, those that tell most. */
export const MOST_FILED = 10;

const SKIPPING = 1 << 12;
const RIM = 0;

/** Letters that the table of information does not know share what is left of 64 numbers. */
function numberOf(unit: number): number {
  return letterNumber(unit) || LETTERS + (unit % (64 - LETTERS));
}

const pair = (before: number, after: number) => (before << 6) | after;

/** What a letter tells wherever it stands: the mean of what it tells after each other letter. */
const alone = Float32Array.from({ length: 64 }, (_, number) => {
  if (number === RIM || number >= LETTERS) return 3.4;
  const unit = number === 27 ? 0x30 : 0x60 + number;
  let share = 0;
  for (let before = 0; before < LETTERS; before++)
    share += Math.exp(-informationOf(unit, before === 0 ? 0 : before === 27 ? 0x30 : 0x60 + before));
  return -Math.log(share / LETTERS);
});

/**
 * The keys of a name, each once, with what they tell in nats: neighbouring letters, letters with one between, and the first
 * and last. One letter exchanged, left out, added or swapped leaves most of them.
 *
 *     PUMA  →  ^p  pu  um  ma  p·m  u·a  a$        FUMA shares  um  ma  u·a  a$
 */
export class NameKeys {
  length = 0;
  readonly keys = new Uint16Array(128);
  readonly information = new Float32Array(128);

  /** O(letters²) for the few letters a name has: each key is compared with those before it. */
  read({ letters, length }: NameLetters): this {
    this.length = 0;
    if (length === 0) return this;
    let before = RIM;
    let earlier = RIM;
    for (let at = 0; at < length; at++) {
      const unit = letters[at]!;
      const number = numberOf(unit);
      this.#add(pair(before, number), alone[before]! + informationOf(unit, at === 0 ? 0 : letters[at - 1]!));
      if (at > 1) this.#add(pair(earlier, number) | SKIPPING, alone[earlier]! + alone[number]!);
      earlier = before;
      before = number;
    }
    this.#add(pair(before, RIM), alone[before]! + alone[RIM]! / 2);
    return this;
  }

  /** Leaves the keys that tell most, in no order. */
  keepMostTelling(most: number): this {
    while (this.length > most) {
      let least = 0;
      for (let i = 1; i < this.length; i++) if (this.information[i]! < this.information[least]!) least = i;
      this.length--;
      this.keys[least] = this.keys[this.length]!;
      this.information[least] = this.information[this.length]!;
    }
    return this;
  }

  #add(key: number, information: number): void {
    for (let i = 0; i < this.length; i++) if (this.keys[i] === key) return;
    this.keys[this.length] = key;
    this.information[this.length++] = information;
  }
}
