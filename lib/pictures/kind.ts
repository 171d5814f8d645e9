import { LocalizedError } from '../locales/localized-error';
import { notice } from '../locales/notice';

/** A picture before it is decoded, as its first bytes tell. */
export interface PictureHead {
  type: 'png' | 'jpeg' | 'gif' | 'webp';
  width: number;
  height: number;
}

/** Why a picture was not read; it is told, and never counts as a picture without words. */
export class UnreadPicture extends LocalizedError {}

/** Bytes of a file: photographs of goods have some hundred kilobytes. */
export const MOST_BYTES = 20 << 20;
/** Pixels, which decoded take four bytes each: more than any shop shows, and less than a bomb needs. */
export const MOST_PIXELS = 24_000_000;
/** Recorded pictures are looked at no larger than this on a side. */
export const RECORDED_SIDE = 320;
/** Less than this on a side shows nothing that can be read. */
const LEAST_SIDE = 16;

/**
 * Looks at a file's first bytes, never at its name: what it is, and how large it will be, before anything is decoded. Only
 * kinds that are nothing but pixels are taken: an SVG is a document with addresses and scripts.
 * @throws UnreadPicture for every other kind, and for sizes beyond the bounds above.
 */
export function pictureHead(bytes: Uint8Array): PictureHead {
  if (bytes.length > MOST_BYTES)
    throw new UnreadPicture(notice('pictureTooHeavy', { most: MOST_BYTES >> 20 }));
  const head = pngHead(bytes) ?? gifHead(bytes) ?? webpHead(bytes) ?? jpegHead(bytes);
  if (!head) throw new UnreadPicture(notice('noPicture'));
  const { width, height } = head;
  if (width * height > MOST_PIXELS)
    throw new UnreadPicture(notice('pictureTooLarge', { width, height, most: MOST_PIXELS / 1_000_000 }));
  if (Math.min(width, height) < LEAST_SIDE)
    throw new UnreadPicture(notice('pictureTooSmall', { width, height }));
  return head;
}

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function starts(bytes: Uint8Array, text: string, at = 0): boolean {
  return (
    bytes.length >= at + text.length && [...text].every((letter, i) => bytes[at + i] === letter.charCodeAt(0))
  );
}

function pngHead(bytes: Uint8Array): PictureHead | undefined {
  if (bytes.length < 24 || !starts(bytes, '\x89PNG\r\n\x1a\n') || !starts(bytes, 'IHDR', 12))
    return undefined;
  return { type: 'png', width: view(bytes).getUint32(16), height: view(bytes).getUint32(20) };
}

function gifHead(bytes: Uint8Array): PictureHead | undefined {
  if (bytes.length < 10 || !(starts(bytes, 'GIF87a') || starts(bytes, 'GIF89a'))) return undefined;
  return { type: 'gif', width: view(bytes).getUint16(6, true), height: view(bytes).getUint16(8, true) };
}

/** Three layouts: with a head of its own, without loss, and as a frame of video (RFC 9649, section 2). */
function webpHead(bytes: Uint8Array): PictureHead | undefined {
  if (bytes.length < 30 || !starts(bytes, 'RIFF') || !starts(bytes, 'WEBP', 8)) return undefined;
  const data = view(bytes);
  if (starts(bytes, 'VP8X', 12))
    return {
      type: 'webp',
      width: 1 + (data.getUint32(24, true) & 0xffffff),
      height: 1 + (data.getUint32(26, true) >>> 8),
    };
  if (starts(bytes, 'VP8L', 12)) {
    const bits = data.getUint32(21, true);
    return { type: 'webp', width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
  }
  if (!starts(bytes, 'VP8 ', 12)) return undefined;
  return {
    type: 'webp',
    width: data.getUint16(26, true) & 0x3fff,
    height: data.getUint16(28, true) & 0x3fff,
  };
}

/** Sizes stand in the frame's segment, which comes after others (ITU T.81, B.2.2). */
function jpegHead(bytes: Uint8Array): PictureHead | undefined {
  if (!starts(bytes, '\xff\xd8\xff')) return undefined;
  const data = view(bytes);
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + data.getUint16(at + 2)) {
    const marker = bytes[at + 1]!;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { type: 'jpeg', width: data.getUint16(at + 7), height: data.getUint16(at + 5) };
  }
  return undefined;
}
