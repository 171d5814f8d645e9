import { existsSync } from 'node:fs';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { openPictureReading, type PictureReader } from '../../lib/cli/pictures/reader';
import { unlessAtHand } from '../at-hand';
import { type Kind, labelledPicture } from './labelled';

/** Read by the networks themselves, up to a second each; `npm run accuracy:pictures` reads them all. */
const READ: readonly Kind[] = ['plain', 'upside down', 'Chinese', 'mirrored'];
const FONTS = ['/usr/share/fonts/truetype/dejavu', '/usr/share/fonts/truetype/droid'].every((path) =>
  existsSync(path),
);

unlessAtHand(FONTS, 'words in pictures', 'fonts-dejavu-core and fonts-droid-fallback');

let read: PictureReader;
beforeAll(async () => {
  read = (await openPictureReading()).reader();
}, 60_000);

async function expectRead(kind: Kind): Promise<void> {
  const { bytes, words } = await labelledPicture(kind, 0);
  const { lines } = await read(bytes);
  expect(lines.map(({ text }) => text.normalize('NFKC'))).toEqual(words);
}

test.runIf(FONTS).each(READ)('a word that is %s is read', { tags: ['heavy'], timeout: 60_000 }, expectRead);

test.runIf(FONTS)(
  'each letter has its box in the picture, in their order',
  { tags: ['heavy'], timeout: 60_000 },
  async () => {
    const { bytes } = await labelledPicture('plain', 0);
    const [line] = (await read(bytes)).lines;
    const lefts = line!.boxes.map(([left]) => left);
    expect(lefts).toHaveLength(line!.text.length);
    expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
    expect(Math.min(...line!.boxes.flat())).toBeGreaterThanOrEqual(0);
  },
);

/** A word of this height in a picture of this size, its base line there. */
function lettersIn(
  width: number,
  height: number,
  [x, y]: [number, number],
  size: number,
): Promise<Uint8Array> {
  const word = `<text x="${x}" y="${y}" font-family="DejaVu Sans" font-weight="bold" font-size="${size}">ZORVEX</text>`;
  const drawn = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#eee"/>${word}</svg>`;
  return sharp(Buffer.from(drawn), { unlimited: true }).png().toBuffer();
}

const LONG: readonly (readonly [string, number, number, [number, number], number])[] = [
  ['five screens', 750, 6_000, [200, 3_700], 40],
  ['five screens, where two parts meet', 750, 6_000, [200, 1_680], 40],
  ['all about an article', 790, 10_000, [200, 9_950], 60],
  ['the longest that is taken', 790, 30_000, [200, 25_000], 120],
  ['a banner', 6_000, 400, [3_000, 200], 60],
  ['a strip', 20_000, 300, [12_345, 200], 60],
];

test.runIf(FONTS).each(LONG)(
  'a word in a picture that is long for its width is read, and once: %s',
  { tags: ['heavy'], timeout: 120_000 },
  async (_, width, height, place, size) => {
    const { lines } = await read(await lettersIn(width, height, place, size));
    expect(lines.map(({ text }) => text)).toEqual(['ZORVEX']);
    const [left, top] = lines[0]!.boxes[0]!;
    expect(Math.abs(left - place[0])).toBeLessThan(size);
    expect(Math.abs(top + size - place[1])).toBeLessThan(size);
  },
);

test('a picture is read once: its bytes are known again', { tags: ['heavy'], timeout: 60_000 }, async () => {
  const { bytes } = await labelledPicture('no words', 3);
  expect(read(bytes)).toBe(read(new Uint8Array(bytes)));
  expect(await read(bytes)).toEqual({ lines: [] });
});
