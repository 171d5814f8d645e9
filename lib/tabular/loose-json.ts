import { isLongNumber } from './long-numbers';
import { givenAgain } from './repeated-names';

/**
 * JSON as programs write it that know it only from afar: Python's `NaN`, `None`, `True` and texts between single quotes,
 * JavaScript's `undefined`, names without quotes, comments and a comma behind the last member. What has no number
 * (NaN, Infinity) is nothing, and a name that an object gives to different values stands for a RepeatedName. Throws JsonPlace
 * where a text is none of that, or nested without end. O(length).
 */
export function looseJson(text: string): unknown {
  return new LooseReader(text).whole();
}

/** A text is no JSON from this character on, counted from 0. */
export class JsonPlace extends Error {
  override name = 'JsonPlace';
  constructor(readonly at: number) {
    super(`no JSON at ${at}`);
  }
}

/** Rows are in a list in an envelope, and what hangs on them in some more. */
const MAX_DEPTH = 200;

const BLANK = /(?:[\s\ufeff]|\/\/[^\n]*|#[^\n]*|\/\*[\s\S]*?\*\/)*/y;
const NUMBER = /[+-]?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?/iy;
const WORD = /[-+]?[\p{L}_$][\p{L}\p{N}_$]*/uy;
const PLAIN = { "'": /[^'\\]*/y, '"': /[^"\\]*/y, '`': /[^`\\]*/y };
type Quote = keyof typeof PLAIN;

const WORDS: Readonly<Record<string, unknown>> = {
  ...{ true: true, True: true, false: false, False: false },
  ...{ null: null, None: null, undefined: null, nan: null, NaN: null, inf: null, Infinity: null },
};

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  0: '\0',
};

class LooseReader {
  private at = 0;
  private depth = 0;

  constructor(private readonly text: string) {}

  whole(): unknown {
    const value = this.value();
    this.skip(BLANK);
    if (this.at < this.text.length) this.fail();
    return value;
  }

  private value(): unknown {
    this.skip(BLANK);
    const first = this.text[this.at];
    if (first === '{') return this.inside(() => this.members());
    if (first === '[') return this.inside(() => this.list(']'));
    // A row as Python writes it.
    if (first === '(') return this.inside(() => this.list(')'));
    if (first === "'" || first === '"' || first === '`') return this.quoted(first);
    const number = this.skip(NUMBER);
    const plain = number.replaceAll('_', '');
    if (number !== '') return isLongNumber(plain) ? plain : Number(plain);
    return this.word();
  }

  private inside<T>(read: () => T): T {
    if (++this.depth > MAX_DEPTH) this.fail();
    this.at++;
    const value = read();
    this.depth--;
    return value;
  }

  private members(): Record<string, unknown> {
    // A member may be called "__proto__".
    const members: Record<string, unknown> = Object.create(null);
    while (!this.ends('}')) {
      const first = this.text[this.at];
      const quote = first === "'" || first === '"' || first === '`' ? first : undefined;
      const name = quote ? this.quoted(quote) : this.skip(WORD) || this.skip(NUMBER) || this.fail();
      this.skip(BLANK);
      if (this.text[this.at] !== ':') this.fail();
      this.at++;
      const value = this.value();
      members[name] = name in members ? givenAgain(name, members[name], value) : value;
      this.comma('}');
    }
    return { ...members };
  }

  private list(end: string): unknown[] {
    const values: unknown[] = [];
    while (!this.ends(end)) {
      values.push(this.value());
      this.comma(end);
    }
    return values;
  }

  private ends(end: string): boolean {
    this.skip(BLANK);
    if (this.text[this.at] !== end) return false;
    this.at++;
    return true;
  }

  private comma(end: string): void {
    this.skip(BLANK);
    if (this.text[this.at] === ',') this.at++;
    else if (this.text[this.at] !== end) this.fail();
  }

  private quoted(quote: Quote): string {
    this.at++;
    let value = '';
    for (;;) {
      value += this.skip(PLAIN[quote]);
      const next = this.text[this.at];
      if (next === undefined) this.fail();
      this.at++;
      if (next === quote) return value;
      value += this.escaped();
    }
  }

  private escaped(): string {
    const code = this.skip(/u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|U[\dA-Fa-f]{8}/y);
    if (code !== '') {
      const number = Number.parseInt(code.slice(1), 16);
      return number > 0x10ffff
        ? this.fail()
        : code[0] === 'U'
          ? String.fromCodePoint(number)
          : String.fromCharCode(number);
    }
    const next = this.text[this.at++] ?? this.fail();
    return ESCAPES[next] ?? (next === '\n' ? '' : next);
  }

  private word(): unknown {
    const from = this.at;
    const word = this.skip(WORD).replace(/^[+-]/, '');
    if (Object.hasOwn(WORDS, word)) return WORDS[word];
    this.at = from;
    return this.fail();
  }

  private skip(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const [found = ''] = pattern.exec(this.text) ?? [];
    this.at += found.length;
    return found;
  }

  private fail(): never {
    throw new JsonPlace(this.at);
  }
}
