/** A part of a regular expression, as far as texts that it may match are made of it. */
export type Part =
  /** One character: a class, an escape or a letter, as it is written. */
  | { kind: 'one'; source: string }
  | { kind: 'group'; choices: Sequence[]; looksAround: boolean }
  /** Matches no character: ^, $, \b, or a reference to a group. */
  | { kind: 'nothing' };

/** Parts one after the other, each with whether it may be repeated many times. */
export type Sequence = { part: Part; repeated: boolean }[];

/** Repetitions from which on a part counts as repeated. */
const MANY = 3;

/** Reads the source of a regular expression that the engine has accepted. O(length). */
export function regexTree(source: string): Sequence[] {
  return new Reader(source).choices();
}

class Reader {
  #at = 0;

  constructor(private readonly source: string) {}

  /** Alternatives up to the end of the group. */
  choices(): Sequence[] {
    const choices: Sequence[] = [[]];
    while (this.#at < this.source.length && this.source[this.#at] !== ')') {
      if (this.#take('|')) choices.push([]);
      else choices.at(-1)!.push({ part: this.#part(), repeated: this.#repeated() });
    }
    return choices;
  }

  #part(): Part {
    if (this.#take('(')) return this.#group();
    if (this.#match(/[\^$]|\\[bB]|\\k<\w+>|\\[1-9]/y)) return { kind: 'nothing' };
    const one = this.#match(
      /\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-f]{4}|\\x[\da-f]{2}|\\c[a-z]|\\.|[\ud800-\udbff][\udc00-\udfff]|[\s\S]/iy,
    );
    return { kind: 'one', source: one! };
  }

  #group(): Part {
    const opening = this.#match(/\?(?:<?[=!]|:|<\w+>)/y) ?? '';
    const choices = this.choices();
    this.#take(')');
    return { kind: 'group', choices, looksAround: /[=!]/.test(opening) };
  }

  /** Reads what says how often, if anything does. */
  #repeated(): boolean {
    const found = this.#match(/(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/y);
    if (!found) return false;
    const most = /^[*+]|,\}/.test(found) ? Number.POSITIVE_INFINITY : Number(/(\d+)\}/.exec(found)?.[1] ?? 1);
    return most >= MANY;
  }

  #take(character: string): boolean {
    if (this.source[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  #match(form: RegExp): string | undefined {
    form.lastIndex = this.#at;
    const found = form.exec(this.source)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }
}
