import { createHash } from 'node:crypto';
import type { ReadPicture } from '../../domain/listing-picture';
import { copiesOf, type OwnedFigure } from '../../pictures/figures/owned';
import { partlyLookedAt } from '../../pictures/frames';
import type { Raster } from '../../pictures/raster';
import { alphabetOf } from '../../pictures/words/letters';
import { networksIn } from '../../pictures/words/onnx';
import { readWords } from '../../pictures/words/read-words';
import { UsageError } from '../usage-error';
import { decodePicture } from './decode';
import type { RememberedWords } from './remembered';
import { INSTALL, readWeights } from './weights';

/** What a picture's file shows. Throws UnreadPicture where it cannot be read. */
export type PictureReader = (bytes: Uint8Array) => Promise<Omit<ReadPicture, 'name'>>;

/** What reads pictures, opened once. */
export interface PictureReading {
  decode(bytes: Uint8Array): Promise<Raster>;
  /**
   * A reader that also looks for these figures, none where no recorded picture was brought, and that reads no words that are
   * remembered from a run before.
   */
  reader(figures?: readonly OwnedFigure[], remembered?: RememberedWords): PictureReader;
}

/** Shops show one picture in many listings; what is kept of each is small. */
const MOST_REMEMBERED = 10_000;

/**
 * Opens what reads pictures. Its readers remember pictures by their SHA-256, and read one at a time, in about a second each;
 * opening takes some seconds and 300 MB. Throws a UsageError where the packages that read pictures are not installed.
 */
export async function openPictureReading(): Promise<PictureReading> {
  const weights = await readWeights();
  const { sharp, onnx } = await readingPackages();
  const alphabet = alphabetOf(weights.alphabet);
  const run = await networksIn(onnx, weights.networks);
  const decode = (bytes: Uint8Array) => decodePicture(sharp, bytes);
  return {
    decode,
    reader: (figures, remembered) =>
      readOnce(async (bytes, digest) => {
        const partly = partlyLookedAt(bytes);
        const before = remembered?.get(digest);
        if (before && !figures) return { lines: before, ...partly };
        const picture = await decode(bytes);
        const lines = before ?? (await readWords(picture, run, alphabet));
        if (!before) await remembered?.keep(digest, lines);
        return { lines, ...(figures && { figures: copiesOf(picture, figures) }), ...partly };
      }),
  };
}

async function readingPackages() {
  try {
    const [{ default: sharp }, onnx] = await Promise.all([import('sharp'), import('onnxruntime-web/wasm')]);
    return { sharp, onnx };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new UsageError(INSTALL);
  }
}

function readOnce(read: (bytes: Uint8Array, digest: string) => ReturnType<PictureReader>): PictureReader {
  const known = new Map<string, ReturnType<PictureReader>>();
  return (bytes) => {
    const digest = createHash('sha256').update(bytes).digest('hex');
    const before = known.get(digest);
    if (before) return before;
    const seen = read(bytes, digest);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(digest, seen);
    return seen;
  };
}
