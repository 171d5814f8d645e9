import { notice } from '../locales/notice';
import { resume, UnreadableFile } from './bytes';

/** Whole lines of a text that came together: enough to be worth handing to another thread, few enough to be cheap to hold. */
export interface LineBlock {
  /** Number of the first line, 1-based. */
  row: number;
  /** Each line with its end, but for the last of the text. */
  text: string;
}

/** Characters of a block that is handed on, about: some two hundred listings. */
const BLOCK = 1 << 15;

/**
 * Cuts a text into blocks at ends of lines, one for each part in which it comes, and holds back no line that is whole: whoever writes lines slowly is answered
 * line by line. Throws UnreadableFile for a line that is longer than `longest`.
 */
export async function* lineBlocks(text: AsyncIterable<string>, longest: number): AsyncGenerator<LineBlock> {
  let rest = '';
  let row = 1;
  for await (const chunk of text) {
    const end = chunk.lastIndexOf('\n') + 1;
    const lines = end > 0 ? rest + chunk.slice(0, end) : '';
    rest = end > 0 ? chunk.slice(end) : rest + chunk;
    if (rest.length > longest)
      throw new UnreadableFile(notice('longLine', { line: row + count(lines), most: longest }));
    if (lines === '') continue;
    yield { row, text: lines };
    row += count(lines);
  }
  if (rest !== '') yield { row, text: rest };
}

/** The same lines in smaller blocks. */
async function* cut(blocks: AsyncIterable<LineBlock>): AsyncGenerator<LineBlock> {
  for await (const { row: first, text } of blocks) {
    let row = first;
    for (let at = 0; at < text.length; ) {
      // 0 where no line ends: all that is left.
      const end = (text.length - at > BLOCK && text.indexOf('\n', at + BLOCK) + 1) || text.length;
      const lines = text.slice(at, end);
      yield { row, text: lines };
      row += count(lines);
      at = end;
    }
  }
}

function count(lines: string): number {
  let ends = 0;
  for (let at = lines.indexOf('\n'); at >= 0; at = lines.indexOf('\n', at + 1)) ends++;
  return ends;
}

/** Blocks that are kept while it is not settled who reads them. */
const MOST_KEPT = 64;

/** Blocks of which the first may be read, to see what they hold, and all given again. */
export class RepeatedBlocks {
  #kept: LineBlock[] | undefined = [];
  #failure: { reason: unknown } | undefined;

  constructor(private readonly blocks: AsyncGenerator<LineBlock>) {}

  /** Each block, once. */
  async *once(): AsyncGenerator<LineBlock> {
    try {
      for await (const block of this.blocks) {
        if (this.#kept && this.#kept.push(block) > MOST_KEPT) this.#kept = undefined;
        yield block;
      }
    } catch (reason) {
      this.#failure = { reason };
      throw reason;
    }
  }

  /** All lines from the first, those included that were given before; undefined where they were too many to keep. */
  again(): AsyncGenerator<LineBlock> | undefined {
    return this.#kept && cut(this.#repeated(this.#kept));
  }

  async *#repeated(kept: LineBlock[]): AsyncGenerator<LineBlock> {
    yield* resume(kept, this.blocks);
    if (this.#failure) throw this.#failure.reason;
  }
}
