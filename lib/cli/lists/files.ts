import { basename } from 'node:path';
import type { CompiledList } from '../../lists/compiled/open';
import type { ConvertInput } from '../../lists/convert';
import { rowLine, withSource } from '../../lists/packing/codec';
import {
  type Manifest,
  MOST_OF_A_MANIFEST,
  readManifest,
  UpdateProblem,
} from '../../lists/publication/manifest';
import { coverageLine } from '../../lists/reading/coverage-line';
import { isCompiledFile, readCompiledFile } from '../compiled-file';
import { openFile, readWhole } from '../read-file';
import { UsageError } from '../usage-error';

/** A file to read, by path; opened when its turn comes. */
export function inputFile(path: string): ConvertInput {
  return { name: basename(path), open: () => openFile(path) };
}

/**
 * The lists in a file, each to be read when its turn comes: one, or those of a compiled file, whose rows then say where
 * they come from. Throws a UsageError for a compiled file that cannot be opened.
 */
export async function inputsIn(path: string): Promise<ConvertInput[]> {
  if (!(await isCompiledFile(path))) return [inputFile(path)];
  const { lists } = await readCompiledFile(path);
  return lists.map((list) => ({
    name: lists.length === 1 ? basename(path) : `${basename(path)} (${list.name})`,
    open: () => linesOf(list),
  }));
}

async function* linesOf({ label, rows }: CompiledList): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = coverageLine(label.coverage, label.date);
  for (const recordal of rows()) {
    text += `${rowLine(withSource(recordal, label))}\n`;
    if (text.length < BLOCK) continue;
    yield encoder.encode(text);
    text = '';
  }
  yield encoder.encode(text);
}

/** What is read of a list has a price of its own for each piece that it comes in. */
const BLOCK = 1 << 16;

/** The manifest that `lists build` wrote. Throws a UsageError for a file that is none. */
export async function manifestAt(path: string): Promise<Manifest> {
  const text = new TextDecoder().decode(await readWhole(path, MOST_OF_A_MANIFEST));
  try {
    return readManifest(text);
  } catch (error) {
    throw error instanceof UpdateProblem ? new UsageError(`${path}: ${error.message}`) : error;
  }
}
