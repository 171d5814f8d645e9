import type Sharp from 'sharp';
import { notice } from '../../locales/notice';
import { framesIn } from '../../pictures/frames';
import { MOST_PIXELS, pictureHead, UnreadPicture } from '../../pictures/kind';
import { onWhite, type Raster } from '../../pictures/raster';

/**
 * A file of a picture, decoded: the first frame, the right way up, on white. The head is read before the decoder sees the
 * file, and the decoder is held to the same bound.
 * @throws UnreadPicture where it is no picture, is too large, or breaks off.
 */
export async function decodePicture(sharp: typeof Sharp, bytes: Uint8Array): Promise<Raster> {
  framesIn(bytes, pictureHead(bytes));
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 })
      .autoOrient()
      .toColourspace('srgb')
      .ensureAlpha()
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    return onWhite({ width: info.width, height: info.height, pixels: data });
  } catch (error) {
    throw new UnreadPicture(
      notice('damagedPicture', { why: error instanceof Error ? error.message : String(error) }),
    );
  }
}
