import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { decodePicture } from '../../lib/cli/pictures/decode';
import { framesIn, partlyLookedAt } from '../../lib/pictures/frames';
import { pictureHead, UnreadPicture } from '../../lib/pictures/kind';

const TYPES = ['png', 'jpeg', 'gif', 'webp'] as const;
const noise = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 7919) % 251);
const still = () => sharp(noise(90 * 80 * 3), { raw: { width: 90, height: 80, channels: 3 } });
const moving = (type: 'gif' | 'webp') =>
  sharp(noise(64 * 192 * 3), { raw: { width: 64, height: 192, channels: 3, pageHeight: 64 } })
    .toFormat(type)
    .toBuffer();
const frames = (bytes: Uint8Array) => framesIn(bytes, pictureHead(bytes));

/** A PNG of several frames says so in a chunk of its own, before its pixels. */
async function movingPng(): Promise<Uint8Array> {
  const png = await still().png().toBuffer();
  const [length, count] = [Buffer.alloc(4), Buffer.alloc(8)];
  length.writeUInt32BE(8);
  count.writeUInt32BE(3);
  const chunk = Buffer.concat([length, Buffer.from('acTL'), count, Buffer.alloc(4)]);
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)]);
}

describe('a picture that stands still is looked at whole', () => {
  test.each(TYPES)('%s', async (type) => {
    const bytes = await still().toFormat(type).toBuffer();
    expect(frames(bytes)).toBe(1);
    expect(partlyLookedAt(bytes)).toEqual({});
  });

  test.each([
    ['a JPEG that comes clearer and clearer', () => still().jpeg({ progressive: true })],
    ['a PNG of interlaced lines', () => still().png({ progressive: true })],
    ['a PNG with a palette', () => still().png({ palette: true })],
    ['a WebP without loss', () => still().webp({ lossless: true })],
    ['a JPEG of four inks', () => still().toColourspace('cmyk').jpeg()],
    ['a JPEG with notes of a camera', () => still().withMetadata().jpeg()],
  ])('%s', async (_, made) => {
    expect(frames(await made().toBuffer())).toBe(1);
  });

  test('also with something behind its end, as senders of files add', async () => {
    for (const type of ['png', 'jpeg', 'gif', 'webp'] as const) {
      const bytes = await still().toFormat(type).toBuffer();
      expect(frames(Buffer.concat([bytes, Buffer.from('\xff<script>', 'latin1')]))).toBe(1);
    }
  });
});

describe('of one that moves only the first frame is, and that is told', () => {
  test.each([
    ['GIF', () => moving('gif')],
    ['WebP', () => moving('webp')],
    ['PNG', movingPng],
  ])('%s', async (_, made) => {
    expect(partlyLookedAt(await made())).toEqual({
      partly: { key: 'notice.movingPicture', params: { count: 3 } },
    });
  });
});

describe('a file that breaks off is no picture to be read, wherever it does', () => {
  test.each(TYPES)('%s', async (type) => {
    const bytes = await still().toFormat(type).toBuffer();
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9, 0.99]) {
      const cut = bytes.subarray(0, Math.floor(bytes.length * share));
      await expect(decodePicture(sharp, cut), `${share}`).rejects.toThrow(UnreadPicture);
      if (cut.length > 200) expect(() => frames(cut), `${share}`).toThrow(/breaks off/);
    }
  });
});

test('no bytes behind a head make it walk on without an end, or beyond the file', async () => {
  for (const type of TYPES) {
    const bytes = new Uint8Array(await still().toFormat(type).toBuffer());
    for (const filling of [0x00, 0xff, 0x2c, 0x21, 0xd8]) {
      const hostile = bytes.slice();
      hostile.fill(filling, 40);
      try {
        frames(hostile);
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadPicture);
      }
    }
  }
});
