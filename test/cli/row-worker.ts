import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

/** `filter` as an engine holds it: rows in, and answers as they come. */
export interface RowWorker {
  process: ChildProcessWithoutNullStreams;
  /** Writes rows; resolves when there is room for more. */
  write(rows: readonly string[]): Promise<void>;
  /** The next so many answers. */
  answers(count: number): Promise<string[]>;
  /** What it ended with, after its last answer was read. */
  ended: Promise<number | null>;
}

const PROGRAM = resolve('.output/cli/recordal-lens.mjs');

/** Starts the built program. Whoever starts it ends its input, or ends it. */
export function startRowWorker(words: readonly string[]): RowWorker {
  const child = spawn(process.execPath, [PROGRAM, 'filter', ...words]);
  // One that was ended takes no more, which its caller sees by its end.
  child.stdin.on('error', () => {});
  child.stderr.resume();
  // Nothing is read of them before somebody asks.
  let lines: AsyncIterator<string> | undefined;
  return {
    process: child,
    async write(rows) {
      if (!child.stdin.write(rows.map((row) => `${row}\n`).join('')))
        await new Promise((room) => child.stdin.once('drain', room).once('close', room));
    },
    async answers(count) {
      lines ??= createInterface({ input: child.stdout })[Symbol.asyncIterator]();
      const all: string[] = [];
      while (all.length < count) {
        const { value, done } = await lines.next();
        if (done) throw new Error(`${all.length} answers of ${count} came`);
        all.push(value);
      }
      return all;
    },
    ended: new Promise((done) => child.once('close', done)),
  };
}
