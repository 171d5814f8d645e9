import * as onnx from 'onnxruntime-web/wasm';
import type { Raster } from '../pictures/raster';
import { alphabetOf } from '../pictures/words/letters';
import { NETWORKS, type NetworkName } from '../pictures/words/network';
import { networksIn } from '../pictures/words/onnx';
import { type Line, readWords } from '../pictures/words/read-words';
import { PICTURE_FILES, RUNNER, WEIGHT_FILES } from '../pictures/words/weight-files';

/** Reads the words of one picture. */
export type ReadWords = (picture: Raster) => Promise<Line[]>;

/**
 * Loads the networks that come with the extension; takes some seconds and 300 MB. Nothing is fetched from elsewhere.
 * Rejects in an edition without them.
 */
export async function openNetworks(): Promise<ReadWords> {
  onnx.env.wasm.wasmBinary = await ownFile(RUNNER);
  const weights = await Promise.all(
    NETWORKS.map(async (name) => [name, await ownFile(WEIGHT_FILES[name].file)] as const),
  );
  const alphabet = alphabetOf(new TextDecoder().decode(await ownFile(WEIGHT_FILES.alphabet.file)));
  const run = await networksIn(onnx, Object.fromEntries(weights) as Record<NetworkName, Uint8Array>);
  return (picture) => readWords(picture, run, alphabet);
}

async function ownFile(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(`/${PICTURE_FILES}/${name}`);
  if (!response.ok) throw new Error(`${name}: HTTP ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
