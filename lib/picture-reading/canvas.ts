import type { Raster } from '../pictures/raster';

/**
 * Draws on a canvas and gives its memory back at once: a worker is swept by what its scripts hold, of which a canvas is next to
 * nothing, and those of many pictures would lie there together. Rejects where the browser has no room for it.
 */
export async function onCanvas<Made>(
  width: number,
  height: number,
  draw: (context: OffscreenCanvasRenderingContext2D) => Made | Promise<Made>,
): Promise<Made> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  try {
    return await draw(context);
  } finally {
    canvas.width = canvas.height = 0;
  }
}

/** Puts a picture's pixels on a canvas and makes something of it. */
export function onDrawn<Made>(
  { width, height, pixels }: Raster,
  draw: (context: OffscreenCanvasRenderingContext2D) => Made | Promise<Made>,
): Promise<Made> {
  const clamped = new Uint8ClampedArray(pixels.buffer as ArrayBuffer, pixels.byteOffset, pixels.length);
  return onCanvas(width, height, (context) => {
    context.putImageData(new ImageData(clamped, width, height), 0, 0);
    return draw(context);
  });
}
