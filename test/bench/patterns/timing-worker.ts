/** A thread that tries one pattern after the other, so that one which runs away can be ended. */
import { parentPort } from 'node:worker_threads';
import { hardTexts, written } from './hard-texts';
import type { Pattern } from './patterns-of';

/** What is asked for: the slowest text of a length. */
export interface Trial extends Pattern {
  length: number;
}

/** How long the slowest text takes, and how much longer one of twice the length. */
export interface Slowest {
  ms: number;
  growth: number;
  text: string;
}

/** From so many ms on a text is slow enough that its growth tells something. */
const WORTH_MS = 1;
const ROUNDS = 3;
/** One text that takes so long is enough to know of a pattern. */
const ENOUGH_MS = 100;

parentPort!.on('message', (trial: Trial) => parentPort!.postMessage(slowestOf(trial)));

function slowestOf({ source, flags, length }: Trial): Slowest {
  const pattern = new RegExp(source, `${flags.replace(/[gy]/g, '')}g`);
  let slowest: Slowest = { ms: 0, growth: 1, text: '' };
  for (const hard of hardTexts(source, flags)) {
    const ms = leastTime(pattern, written(hard, length), slowest.ms);
    if (ms <= slowest.ms) continue;
    const growth = ms < WORTH_MS ? 1 : ms / leastTime(pattern, written(hard, length / 2), 0);
    slowest = { ms, growth, text: JSON.stringify(`${hard.before}(${hard.again})*${hard.end}`) };
    if (ms > ENOUGH_MS) break;
  }
  return slowest;
}

/** The least of some searches, or of fewer once one is below what was longest so far: a pause is no property of a pattern. */
function leastTime(pattern: RegExp, text: string, longest: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && least > longest; round++)
    least = Math.min(least, searchTime(pattern, text));
  return least;
}

/** Of the processor, in ms: a search everywhere in the text, as `replace`, `match` and `test` make it. */
function searchTime(pattern: RegExp, text: string): number {
  const before = process.cpuUsage();
  text.replace(pattern, '');
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
