import { recordedFigure, reduced } from '../pictures/figures/recorded';
import { RECORDED_SIDE } from '../pictures/kind';
import type { Raster } from '../pictures/raster';
import { isKeptPicture } from '../recorded-pictures/recorded-picture';
import { onDrawn } from './canvas';

/** Lossless if possible, which gives the same figure as the file; a grainy picture is compressed to fit the limit. */
const FORMS = [
  { type: 'image/png' },
  { type: 'image/webp', quality: 0.9 },
  { type: 'image/webp', quality: 0.7 },
  { type: 'image/webp', quality: 0.4 },
];

/**
 * A recorded picture redrawn, as small as figures are compared at; null if it shows nothing, or is too detailed to be
 * stored.
 */
export async function keptSmall(picture: Raster): Promise<Uint8Array | null> {
  if (!recordedFigure(picture)) return null;
  return onDrawn(reduced(picture, RECORDED_SIDE), async ({ canvas }) => {
    for (const form of FORMS) {
      const blob = await canvas.convertToBlob(form);
      const bytes = new Uint8Array(await blob.arrayBuffer());
      if (isKeptPicture(bytes)) return bytes;
    }
    return null;
  });
}
