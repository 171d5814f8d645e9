import { basename } from 'node:path';
import type { ConvertInput } from '../../lists/convert';
import {
  type Manifest,
  MOST_OF_A_MANIFEST,
  readManifest,
  UpdateProblem,
} from '../../lists/publication/manifest';
import { openFile, readWhole } from '../read-file';
import { UsageError } from '../usage-error';

/** A file to read, by path; opened when its turn comes. */
export function inputFile(path: string): ConvertInput {
  return { name: basename(path), open: () => openFile(path) };
}

/** The manifest that `lists build` wrote. Throws a UsageError for a file that is none. */
export async function manifestAt(path: string): Promise<Manifest> {
  const text = new TextDecoder().decode(await readWhole(path, MOST_OF_A_MANIFEST));
  try {
    return readManifest(text);
  } catch (error) {
    throw error instanceof UpdateProblem ? new UsageError(`${path}: ${error.message}`) : error;
  }
}
