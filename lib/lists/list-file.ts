import { gzipLines } from '../tabular/gzip-lines';
import { rowLine, withSource } from './packing/codec';
import { coverageLine } from './reading/coverage-line';
import { listsDatabase, type StoredList } from './store/database';
import { listRows } from './store/list-repository';

/**
 * A stored list as a file for others: packed JSON Lines, what it answers for and then its rows, each with the list and
 * day it stands for. Whoever imports it into a list of theirs gets both. Throws where there is no such list, or its rows
 * are damaged.
 */
export async function listFile(name: string): Promise<Blob> {
  const list = await (await listsDatabase()).get('lists', name);
  if (!list) throw new Error(`no list is called ${name}`);
  return gzipLines(linesOf(list));
}

async function* linesOf(list: StoredList): AsyncGenerator<string> {
  const head = coverageLine(list.coverage, list.date);
  if (head) yield head;
  for await (const recordal of listRows(list.name)) yield `${rowLine(withSource(recordal, list))}\n`;
}
