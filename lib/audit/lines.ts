/** One line of a file, without its line feed. `ended` is false for a last line that breaks off. */
export interface RawLine {
  bytes: Uint8Array;
  ended: boolean;
}

/**
 * Bytes without a line of ours, and so many for each line, behind which a file is taken for something else: more than anybody's damage, and an end for what has none,
 * as a device.
 */
export const MOST_OF_SOMETHING_ELSE = 64 << 20;
export const OF_EACH_LINE = 64;

/** The most bytes of one line that are read: more than any entry needs, and too few to fill the memory. */
const LONGEST = 16 << 20;
const LINE_FEED = 10;

/**
 * A file, line by line as it lies: only a line feed ends one. A line that does not end within 16 MB is cut there, and
 * is then none that anybody wrote.
 */
export async function* rawLines(file: AsyncIterable<Uint8Array>): AsyncGenerator<RawLine> {
  let open: Uint8Array[] = [];
  let length = 0;
  const take = (ended: boolean): RawLine => {
    const bytes = joined(open, length);
    open = [];
    length = 0;
    return { bytes, ended };
  };
  for await (const chunk of file) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, from)) {
      open.push(chunk.subarray(from, at));
      length += at - from;
      yield take(true);
      from = at + 1;
    }
    open.push(chunk.slice(from));
    length += chunk.length - from;
    if (length > LONGEST) yield take(false);
  }
  if (length > 0) yield take(false);
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
