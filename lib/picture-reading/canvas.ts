import type { Raster } from '../pictures/raster';

/**
 * Draws on a canvas and releases its memory at once: a worker's garbage collector only sees the script's side of a
 * canvas, which is tiny, so the canvases of many pictures would pile up. Rejects if the browser has no room for it.
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

/** Puts a picture's pixels on a canvas and passes it on. */
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
