import { notice } from '../locales/notice';
import { framesIn } from '../pictures/frames';
import { MOST_PIXELS, pictureHead, UnreadPicture } from '../pictures/kind';
import type { Raster } from '../pictures/raster';
import { onCanvas } from './canvas';

/**
 * A picture file, decoded by the browser: the first frame, upright, on white. Only formats that consist of nothing but
 * pixels reach the decoder, none that states a size beyond the limit, and none that breaks off, of which a browser may
 * show the rest blank; no script in a file runs.
 * @throws UnreadPicture if it is no picture, is too large, or is damaged
 */
export async function decodeInBrowser(bytes: Uint8Array): Promise<Raster> {
  const head = pictureHead(bytes);
  framesIn(bytes, head);
  const bitmap = await createImageBitmap(
    new Blob([bytes as Uint8Array<ArrayBuffer>], { type: `image/${head.type}` }),
  ).catch((error: unknown) => {
    throw damaged(error);
  });
  try {
    return await rasterOf(bitmap);
  } finally {
    bitmap.close();
  }
}

const damaged = (error: unknown) =>
  new UnreadPicture(
    notice('damagedPicture', { why: error instanceof Error ? error.message : String(error) }),
  );

async function rasterOf(bitmap: ImageBitmap): Promise<Raster> {
  const { width, height } = bitmap;
  // A file may contain a picture of another size than its header states.
  if (width * height > MOST_PIXELS)
    throw new UnreadPicture(notice('pictureTooLarge', { width, height, most: MOST_PIXELS / 1_000_000 }));
  return onCanvas(width, height, (context) => {
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    context.drawImage(bitmap, 0, 0);
    return { width, height, pixels: context.getImageData(0, 0, width, height).data };
  });
}
