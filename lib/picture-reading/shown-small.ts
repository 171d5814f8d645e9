import type { Raster } from '../pictures/raster';
import { onCanvas, onDrawn } from './canvas';

/** Longest side of a picture for display. */
const LONGEST_SHOWN = 480;
/**
 * WebP quality of a picture for display: as PNG it would take six times as much memory for as long as its row is
 * shown.
 */
const QUALITY_SHOWN = 0.8;

/** A picture redrawn from its pixels, small enough to be shown beside others. */
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
