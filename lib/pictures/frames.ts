import type { ReadPicture } from '../domain/listing-picture';
import { notice } from '../locales/notice';
import { type PictureHead, pictureHead, UnreadPicture } from './kind';

/** Steps through blocks of a file of at most 20 MB, each of which has some bytes. */
type Walk = (bytes: Uint8Array) => number | undefined;

/**
 * How many frames a picture's file has, walked to its end: one, where nothing moves. Decoders may show what is left of a file
 * that breaks off, with the rest blank, as if it were whole (Firefox does). O(bytes).
 * @throws UnreadPicture where the file ends before the picture does.
 */
export function framesIn(bytes: Uint8Array, { type }: Pick<PictureHead, 'type'>): number {
  const frames = WALKS[type](bytes);
  if (frames === undefined) throw new UnreadPicture(notice('damagedPicture', { why: notice('brokenOff') }));
  return Math.max(1, frames);
}

/**
 * Of a picture that moves only the first frame is looked at: why the rest was not. Nothing of one that stands still.
 * @throws UnreadPicture where it is none, or breaks off.
 */
export function partlyLookedAt(bytes: Uint8Array): Pick<ReadPicture, 'partly'> {
  const frames = framesIn(bytes, pictureHead(bytes));
  return frames > 1 ? { partly: notice('movingPicture', { count: frames }) } : {};
}

const WALKS: Readonly<Record<PictureHead['type'], Walk>> = {
  png: pngFrames,
  jpeg: jpegFrames,
  gif: gifFrames,
  webp: webpFrames,
};

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const nameAt = (bytes: Uint8Array, at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));

/** Chunks up to IEND; an acTL among them says of how many frames it is (PNG, third edition, 5.3 and 11.3.6). */
function pngFrames(bytes: Uint8Array): number | undefined {
  const data = view(bytes);
  let frames = 1;
  for (let at = 8; at + 8 <= bytes.length; at += 12 + data.getUint32(at)) {
    const name = nameAt(bytes, at + 4);
    if (name === 'IEND') return frames;
    if (name === 'acTL' && at + 12 <= bytes.length) frames = data.getUint32(at + 8);
  }
  return undefined;
}

/** What follows the head of a scan has its 0xFF stuffed, so that the mark of the end is nothing else there (ITU T.81, B.1.1). */
function jpegFrames(bytes: Uint8Array): number | undefined {
  const data = view(bytes);
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1]!;
    if (marker === 0xd9) return 1;
    if (marker === 0xda) return endsIn(bytes, at + 2) ? 1 : undefined;
    // Before a marker there may be any number of these.
    at += marker === 0xff ? 1 : 2 + data.getUint16(at + 2);
  }
  return undefined;
}

function endsIn(bytes: Uint8Array, from: number): boolean {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1))
    if (bytes[at + 1] === 0xd9) return true;
  return false;
}

/** Blocks up to the trailer; pictures begin with 0x2C (GIF89a, 17 to 27). */
function gifFrames(bytes: Uint8Array): number | undefined {
  let frames = 0;
  let at = 13 + tableAt(bytes, 10);
  while (at < bytes.length) {
    const block = bytes[at];
    if (block === 0x3b) return frames;
    if (block === 0x2c) {
      frames += 1;
      at = afterBlocks(bytes, at + 11 + tableAt(bytes, at + 9));
    } else if (block === 0x21) at = afterBlocks(bytes, at + 2);
    else return undefined;
  }
  return undefined;
}

/** Bytes of the table of colours that the flags at a place tell of. */
function tableAt(bytes: Uint8Array, flags: number): number {
  const told = bytes[flags] ?? 0;
  return told & 0x80 ? 3 << ((told & 7) + 1) : 0;
}

function afterBlocks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 0) at += 1 + bytes[at]!;
  return at + 1;
}

/** Its first chunk says how long the file is; pictures that move are made of ANMF chunks (RFC 9649, 2.3 to 2.7). */
function webpFrames(bytes: Uint8Array): number | undefined {
  const data = view(bytes);
  const end = 8 + data.getUint32(4, true);
  if (end > bytes.length) return undefined;
  let frames = 0;
  for (let at = 12; at + 8 <= end; ) {
    const length = data.getUint32(at + 4, true);
    if (nameAt(bytes, at) === 'ANMF') frames += 1;
    at += 8 + length + (length % 2);
  }
  return frames;
}
