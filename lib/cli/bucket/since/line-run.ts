const LINE_END = 0x0a;
/** In a line as `screen` prints it; within a text the quotation marks would be escaped. */
const FINDING = Buffer.from('"findings":[{');

/** Whole lines one behind the other, as bytes: what is taken over as it is becomes no text in between. */
export class LineRun {
  /** Where each line starts, and where the last one ends. */
  readonly #starts: number[] = [0];
  /** Where the next finding is, from some byte on. */
  #finding = -1;

  /** @param bytes end with a line's end */
  constructor(readonly bytes: Buffer) {
    for (let at = bytes.indexOf(LINE_END); at >= 0; at = bytes.indexOf(LINE_END, at + 1))
      this.#starts.push(at + 1);
  }

  get length(): number {
    return this.#starts.length - 1;
  }

  /** A line without its end. */
  line(at: number): string {
    return this.bytes.toString('utf8', this.#starts[at]!, this.#starts[at + 1]! - 1);
  }

  /** Whether a line has findings; asked line after line, in order. */
  hasFindings(at: number): boolean {
    const start = this.#starts[at]!;
    if (this.#finding < start) {
      const next = this.bytes.indexOf(FINDING, start);
      this.#finding = next < 0 ? this.bytes.length : next;
    }
    return this.#finding < this.#starts[at + 1]!;
  }

  /** The lines with others in some places, in as few parts as there are. `others`: by line, in order, without their ends. */
  *with(others: ReadonlyMap<number, string>): Generator<Uint8Array | string> {
    let from = 0;
    for (const [at, line] of others) {
      if (this.#starts[at]! > from) yield this.bytes.subarray(from, this.#starts[at]!);
      yield `${line}\n`;
      from = this.#starts[at + 1]!;
    }
    if (from < this.bytes.length) yield this.bytes.subarray(from);
  }
}
