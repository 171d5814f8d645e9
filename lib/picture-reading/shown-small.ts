import type { Raster } from '../pictures/raster';
import { onCanvas, onDrawn } from './canvas';

/** Longest side of a picture as it is shown. */
const LONGEST_SHOWN = 480;
/** Quality of a picture as it is shown: as PNG it would take six times as much of the browser for as long as its row is there. */
const QUALITY_SHOWN = 0.8;

/** A picture made anew from its pixels, small enough to be shown beside others. */
export function shownSmall(picture: Raster): Promise<Blob> {
  const { width, height } = picture;
  const scale = Math.min(1, LONGEST_SHOWN / Math.max(width, height));
  const side = (length: number) => Math.max(1, Math.round(length * scale));
  return onDrawn(picture, (whole) =>
    onCanvas(side(width), side(height), (small) => {
      small.drawImage(whole.canvas, 0, 0, side(width), side(height));
      return small.canvas.convertToBlob({ type: 'image/webp', quality: QUALITY_SHOWN });
    }),
  );
}
