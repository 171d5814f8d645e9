import { recordedFigure, reduced } from '../pictures/figures/recorded';
import { RECORDED_SIDE } from '../pictures/kind';
import type { Raster } from '../pictures/raster';
import { isKeptPicture } from '../recorded-pictures/recorded-picture';
import { onDrawn } from './canvas';

/** Without loss, by which the same figure is looked for as in the file; what is full of grain, in as much as there is room for. */
const FORMS = [
  { type: 'image/png' },
  { type: 'image/webp', quality: 0.9 },
  { type: 'image/webp', quality: 0.7 },
  { type: 'image/webp', quality: 0.4 },
];

/** A recorded picture made anew, as small as figures are looked at; null where it shows nothing, or is too fine to be kept. */
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
