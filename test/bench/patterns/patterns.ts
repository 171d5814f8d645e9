/**
 * How long the regular expressions of the source take at the longest text that each can meet: `npm run bench:patterns`.
 * Prints those that take longest and those whose time grows with the square of the length, and fails where one takes
 * more than 20 ms. `-- --all` prints every one.
 */
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { forNode } from '../bundle';
import { builtPatterns } from './built-patterns';
import { longestText } from './longest-text';
import { literalPatterns, type Pattern } from './patterns-of';
import type { Slowest, Trial } from './timing-worker';

const MOST_MS = 20;
/** A pattern that has not come back by then is taken to run away. */
const GIVEN_UP_MS = 60_000;
/** Twice the length takes four times as long, and twice as long with a linear pattern. */
const SQUARE = 3;

interface Timed extends Pattern, Slowest {
  length: number;
}

async function main(): Promise<void> {
  const all = process.argv.includes('--all');
  const literals = literalPatterns(['lib', 'components', 'entrypoints']);
  const built = await builtPatterns('lib');
  const patterns = [...literals, ...built];
  const timed: Timed[] = [];
  const clock = new Stopwatch(await forNode('patterns/timing-worker.ts'));
  for (const pattern of patterns) {
    const length = longestText(pattern.at);
    timed.push({ ...pattern, length, ...(await clock.slowest({ ...pattern, length })) });
  }
  clock.end();
  timed.sort((a, b) => b.ms - a.ms);
  const slow = timed.filter(({ ms }) => ms > MOST_MS);
  print('The slowest:', all ? timed : timed.slice(0, Math.max(20, slow.length)));
  print(
    'Growing with the square of the length:',
    timed.filter(({ growth }) => growth > SQUARE),
  );
  console.log(
    `\n${literals.length} patterns of the source and ${built.length} put together at run time: ${slow.length} over ${MOST_MS} ms`,
  );
  process.exitCode = slow.length > 0 ? 1 : 0;
}

function print(heading: string, rows: readonly Timed[]): void {
  console.log(`\n${heading}\n      ms  growth  length  where`);
  for (const { ms, growth, length, at, source, text } of rows) {
    const figures = [ms.toFixed(1).padStart(8), growth.toFixed(1).padStart(7), String(length).padStart(7)];
    console.log(`${figures.join(' ')}  ${at}  /${source.slice(0, 60)}/  ${text.slice(0, 60)}`);
  }
}

/** Times patterns in a thread, which is begun anew after one that ran away. */
class Stopwatch {
  #thread: Worker | undefined;

  constructor(private readonly script: string) {}

  async slowest(trial: Trial): Promise<Slowest> {
    this.#thread ??= new Worker(resolve(this.script));
    const thread = this.#thread;
    return new Promise((done, reject) => {
      const giveUp = setTimeout(() => {
        this.end();
        done({ ms: Number.POSITIVE_INFINITY, growth: Number.POSITIVE_INFINITY, text: '' });
      }, GIVEN_UP_MS);
      const settle = (slowest: Slowest) => {
        clearTimeout(giveUp);
        thread.off('error', reject);
        done(slowest);
      };
      thread.once('message', settle).once('error', reject);
      thread.postMessage(trial);
    });
  }

  end(): void {
    void this.#thread?.terminate();
    this.#thread = undefined;
  }
}

await main();
