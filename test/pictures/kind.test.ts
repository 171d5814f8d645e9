import sharp from 'sharp';
import { expect, test } from 'vitest';
import { decodePicture } from '../../lib/cli/pictures/decode';
import { MOST_BYTES, pictureHead, UnreadPicture } from '../../lib/pictures/kind';

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const plain = sharp({ create: { width: 40, height: 30, channels: 3, background: '#123456' } });
const noticeOf = (bytes: Uint8Array) => {
  try {
    pictureHead(bytes);
  } catch (error) {
    if (error instanceof UnreadPicture) return error.notice.key;
    throw error;
  }
  return 'taken';
};

test.each(['png', 'jpeg', 'gif', 'webp'] as const)(
  '%s is known by its first bytes, with its size',
  async (type) => {
    expect(pictureHead(await plain.clone().toFormat(type).toBuffer())).toEqual({
      type,
      width: 40,
      height: 30,
    });
  },
);

test('the three layouts of WebP have their sizes', async () => {
  const lossless = await plain.clone().webp({ lossless: true }).toBuffer();
  const see = { create: { width: 40, height: 30, channels: 4, background: '#12345680' } } as const;
  const transparent = await sharp(see).webp().toBuffer();
  for (const bytes of [lossless, transparent])
    expect(pictureHead(bytes)).toMatchObject({ width: 40, height: 30 });
});

/** A PNG that says it is so large, and holds next to nothing. */
async function bomb(width: number, height: number): Promise<Uint8Array> {
  const png = new Uint8Array(await plain.clone().png().toBuffer());
  const view = new DataView(png.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return png;
}

test('a hundred megapixels are refused by what their head says, before anything is decoded', async () => {
  expect(noticeOf(await bomb(10_000, 10_000))).toBe('notice.pictureTooLarge');
  expect(noticeOf(await bomb(0xffff_ffff, 0xffff_ffff))).toBe('notice.pictureTooLarge');
});

test('a head that lies about its size ends in a complaint, not in memory', async () => {
  await expect(decodePicture(sharp, await bomb(4_000, 4_000))).rejects.toThrow(UnreadPicture);
});

test.each([
  ['an SVG with a script', '<svg xmlns="http://www.w3.org/2000/svg"><script>fetch("/x")</script></svg>'],
  ['a page', '<!doctype html><img src=x onerror=alert(1)>'],
  ['a PDF', '%PDF-1.7'],
  ['nothing', ''],
  ['a head and no more', '\x89PNG\r\n\x1a\n'],
  ['a JPEG without a frame', '\xff\xd8\xff\xe0\x00\x02'],
  ['a JPEG whose segment has no length', `\xff\xd8\xff\xe0${'\x00'.repeat(60)}`],
])('%s is no picture', (_, text) => {
  expect(noticeOf(bytesOf(text))).toBe('notice.noPicture');
});

test('files beyond the bound and pictures of a few pixels are refused', async () => {
  expect(noticeOf(new Uint8Array(MOST_BYTES + 1))).toBe('notice.pictureTooHeavy');
  expect(noticeOf(await plain.clone().resize(8, 8).png().toBuffer())).toBe('notice.pictureTooSmall');
});

test('a picture that breaks off is damaged, and never read as one without words', async () => {
  const noise = Uint8Array.from({ length: 200 * 200 * 3 }, (_, at) => (at * 7919) % 251);
  const whole = await sharp(noise, { raw: { width: 200, height: 200, channels: 3 } })
    .png()
    .toBuffer();
  await expect(decodePicture(sharp, whole.subarray(0, whole.length / 2))).rejects.toThrow(/damaged/);
});

test('what is transparent is white', async () => {
  const create = { width: 20, height: 20, channels: 4, background: '#00000000' } as const;
  const { pixels } = await decodePicture(sharp, await sharp({ create }).png().toBuffer());
  expect([...pixels.slice(0, 4)]).toEqual([255, 255, 255, 255]);
});
