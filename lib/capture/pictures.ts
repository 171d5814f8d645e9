import type { Place } from '../evidence/facts';
import type { CardLook } from './look';

/** The bytes of a picture that the browser returned as a `data:` address. Throws if it is not one. */
export async function bytesOfAddress(address: string): Promise<Uint8Array> {
  if (!address.startsWith('data:image/png;')) throw new Error(address.slice(0, 40));
  const response = await fetch(address);
  return new Uint8Array(await response.arrayBuffer());
}

/** Where a card lies in a picture of its window that is this many pixels wide, as far as the window shows the card. */
export function placeIn(look: CardLook, pictureWidth: number): Place {
  const scale = pictureWidth / look.viewWidth;
  const [left, top] = [Math.max(0, look.left), Math.max(0, look.top)];
  const right = Math.min(look.viewWidth, look.left + look.width);
  const bottom = Math.min(look.viewHeight, look.top + look.height);
  return {
    left: Math.floor(left * scale),
    top: Math.floor(top * scale),
    width: Math.max(0, Math.ceil((right - left) * scale)),
    height: Math.max(0, Math.ceil((bottom - top) * scale)),
    whole: right - left >= look.width - 1 && bottom - top >= look.height - 1,
  };
}

/** The part of a picture that shows a card, as PNG, and where it lies. Throws if the picture cannot be read. */
export async function cutOut(
  picture: Uint8Array,
  look: CardLook,
): Promise<{ bytes: Uint8Array; place: Place }> {
  const bitmap = await createImageBitmap(new Blob([picture as BlobPart], { type: 'image/png' }));
  const place = placeIn(look, bitmap.width);
  const { left, top, width, height } = place;
  const canvas = new OffscreenCanvas(Math.max(1, width), Math.max(1, height));
  canvas.getContext('2d')!.drawImage(bitmap, left, top, width, height, 0, 0, width, height);
  bitmap.close();
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return { bytes: new Uint8Array(await blob.arrayBuffer()), place };
}
