import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const NAMES = ['Nlke', 'cotton', 'Adidas', 'steel', 'garden', 'Pumma', 'wooden', 'Samsung', 'glass'];
const GOODS = ['shoes', 'lamp', 'phone case', 'track suit', 'tea pot'];

/** A row of JSON Lines with an id of its own; about every third names a mark. */
export function madeRow(number: number): string {
  const title = `${NAMES[number % NAMES.length]} ${GOODS[number % GOODS.length]} model ${(number * 7919) % 99991}`;
  return `{"id":"L${number}","title":"${title}"}`;
}

const BATCH = 1_000;

/** Rows [from, to) as text, some at a time. */
export function* madeRows(to: number, from = 0): Generator<string> {
  for (let first = from; first < to; first += BATCH) {
    const count = Math.min(BATCH, to - first);
    yield `${Array.from({ length: count }, (_, at) => madeRow(first + at)).join('\n')}\n`;
  }
}

/** Writes so many rows to a file. */
export async function putRows(path: string, rows: number): Promise<string> {
  await pipeline(Readable.from(madeRows(rows)), createWriteStream(path));
  return path;
}
