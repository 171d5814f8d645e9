import { joinBytes } from '../../tabular/bytes';

/** Bytes of a line that are kept; a row with all that hangs on it is some kilobytes. */
export const LONGEST_LINE = 8 << 20;

/** A line without its end, or that it is longer than anybody keeps. */
export type CutLine = Uint8Array | 'too long';

const LINE_END = 0x0a;

/**
 * Cuts a stream of bytes into lines, wherever its chunks end. Each line is handed out once: as many as there are line ends,
 * and one more for what stands behind the last. One that is too long is handed out as soon as that shows: its end may never
 * come, and somebody waits. What is held is less than one line of the longest that is kept.
 */
export class LineCutter {
  #open: Uint8Array[] = [];
  #length = 0;
  #tooLong = false;

  /** The lines that end in this chunk, in order. */
  push(chunk: Uint8Array): CutLine[] {
    const lines: CutLine[] = [];
    let from = 0;
    for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, from)) {
      this.#add(chunk.subarray(from, end), lines);
      this.#take(lines);
      from = end + 1;
    }
    this.#add(chunk.subarray(from), lines);
    return lines;
  }

  /** The last line, where the stream does not end with a line end. */
  end(): CutLine[] {
    const lines: CutLine[] = [];
    if (this.#length > 0) this.#take(lines);
    return lines;
  }

  #add(part: Uint8Array, lines: CutLine[]): void {
    if (part.length === 0) return;
    this.#length += part.length;
    if (this.#length <= LONGEST_LINE) this.#open.push(part);
    else if (!this.#tooLong) {
      this.#tooLong = true;
      this.#open = [];
      lines.push('too long');
    }
  }

  #take(lines: CutLine[]): void {
    if (!this.#tooLong) lines.push(joinBytes(this.#open));
    this.#open = [];
    this.#length = 0;
    this.#tooLong = false;
  }
}
