/** A part of a regular expression, as far as texts that it may match are made of it. */
export type Part =
  /** One character: a class, an escape or a letter, as it is written. */
  | { kind: 'one'; source: string }
  | { kind: 'group'; choices: Sequence[]; looksAround: boolean }
  /** Matches no character: ^, $, \b, or a reference to a group. */
  | { kind: 'nothing' };

/** Parts one after the other, each with how often it is there. */
export type Sequence = ({ part: Part } & Times)[];

interface Times {
  least: number;
  most: number;
}

/** Reads the source of a regular expression that the engine has accepted. O(length). */
export function regexTree(source: string): Sequence[] {
  return new Reader(source).choices();
}

/**
 * Whether a pattern that is looked for everywhere begins with a run without an end, behind which something must follow:
 * in a text that is one such run it begins anew at each place of it, and takes the square of its length. A lookbehind,
 * ^ or \\b before the run lets it begin at one place only.
 */
export function beginsWithOpenRun(source: string): boolean {
  return regexTree(source).some((choice) => {
    const [first, ...rest] = choice;
    const canFail = rest.some(({ part, least }) => least > 0 || part.kind === 'nothing');
    return first?.part.kind === 'one' && first.most === Number.POSITIVE_INFINITY && canFail;
  });
}

class Reader {
  #at = 0;

  constructor(private readonly source: string) {}

  /** Alternatives up to the end of the group. */
  choices(): Sequence[] {
    const choices: Sequence[] = [[]];
    while (this.#at < this.source.length && this.source[this.#at] !== ')') {
      if (this.#take('|')) choices.push([]);
      else choices.at(-1)!.push({ part: this.#part(), ...this.#times() });
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
  #times(): Times {
    const found = this.#match(/(?:[*+?]|\{\d+,?\d*\})\??/y);
    if (!found) return { least: 1, most: 1 };
    const [, least = found[0] === '+' ? 1 : 0, most = found[0] === '?' ? 1 : undefined] =
      /\{(\d+)(?:\}|,(\d+))?/.exec(found) ?? [];
    const isExact = /\{\d+\}/.test(found);
    return { least: Number(least), most: Number(most ?? (isExact ? least : Number.POSITIVE_INFINITY)) };
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
