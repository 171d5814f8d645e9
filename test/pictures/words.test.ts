import { existsSync } from 'node:fs';
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

test('a picture is read once: its bytes are known again', { tags: ['heavy'], timeout: 60_000 }, async () => {
  const { bytes } = await labelledPicture('no words', 3);
  expect(read(bytes)).toBe(read(new Uint8Array(bytes)));
  expect(await read(bytes)).toEqual({ lines: [] });
});
