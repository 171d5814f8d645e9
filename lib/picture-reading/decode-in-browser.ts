import { notice } from '../locales/notice';
import { MOST_PIXELS, pictureHead, UnreadPicture } from '../pictures/kind';
import type { Raster } from '../pictures/raster';

/**
 * A file of a picture, decoded by the browser: the first frame, the right way up, on white. Only kinds that are nothing but
 * pixels come to the decoder, and none that says it is larger than the bound; no script in a file runs.
 * @throws UnreadPicture where it is no picture, is too large, or is damaged.
 */
export async function decodeInBrowser(bytes: Uint8Array): Promise<Raster> {
  const { type } = pictureHead(bytes);
  const bitmap = await createImageBitmap(
    new Blob([bytes as Uint8Array<ArrayBuffer>], { type: `image/${type}` }),
  ).catch((error: unknown) => {
    throw damaged(error);
  });
  try {
    return rasterOf(bitmap);
  } finally {
    bitmap.close();
  }
}

const damaged = (error: unknown) =>
  new UnreadPicture(
    notice('damagedPicture', { why: error instanceof Error ? error.message : String(error) }),
  );

function rasterOf(bitmap: ImageBitmap): Raster {
  const { width, height } = bitmap;
  // A file may hold another picture than its head says.
  if (width * height > MOST_PIXELS)
    throw new UnreadPicture(notice('pictureTooLarge', { width, height, most: MOST_PIXELS / 1_000_000 }));
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw damaged('no canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0);
  return { width, height, pixels: context.getImageData(0, 0, width, height).data };
}

/** Longest side of a picture as it is shown. */
const LONGEST_SHOWN = 480;

/** A picture made anew from its pixels, small enough to be shown beside others. */
export async function shownSmall({ width, height, pixels }: Raster): Promise<Blob> {
  const scale = Math.min(1, LONGEST_SHOWN / Math.max(width, height));
  const whole = new OffscreenCanvas(width, height);
  whole.getContext('2d')!.putImageData(new ImageData(new Uint8ClampedArray(pixels), width, height), 0, 0);
  const small = new OffscreenCanvas(
    Math.max(1, Math.round(width * scale)),
    Math.max(1, Math.round(height * scale)),
  );
  small.getContext('2d')!.drawImage(whole, 0, 0, small.width, small.height);
  return small.convertToBlob({ type: 'image/png' });
}
