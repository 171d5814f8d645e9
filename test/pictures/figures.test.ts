import { existsSync } from 'node:fs';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { decodePicture } from '../../lib/cli/pictures/decode';
import { copiesIn } from '../../lib/pictures/figures/copies';
import { type RecordedFigure, recordedFigure } from '../../lib/pictures/figures/recorded';
import { unlessAtHand } from '../at-hand';
import { DISTORTIONS, distorted, figureDrawing, recordedPicture } from './figures-drawn';
import { badgeAmongOthers, type FigureAmongOthers, shapesAmongOthers } from './look-alikes';

/** The bound was set on none of them. */
const NUMBERS = [30, 31];
let figures: (RecordedFigure & { number: number })[];
const decoded = async (bytes: Uint8Array) => decodePicture(sharp, bytes);
const seenIn = async (bytes: Uint8Array) => copiesIn(await decoded(bytes), figures);

beforeAll(async () => {
  figures = await Promise.all(
    NUMBERS.map(async (number) => ({
      number,
      ...recordedFigure(await decoded(await recordedPicture(figureDrawing(number))))!,
    })),
  );
}, 120_000);

describe('a copy of a recorded figure', () => {
  const simple = DISTORTIONS.filter((one) => one !== 'all at once' && one !== 'on goods');
  test.each(simple)(
    'that is %s is known, and no other figure is seen in it',
    { timeout: 60_000 },
    async (distortion) => {
      const seen = await seenIn(await distorted(figureDrawing(NUMBERS[1]!), distortion, 7));
      expect(seen.map(({ figure }) => figure.number)).toEqual([NUMBERS[1]]);
    },
  );

  test('has its place: the box is within the picture and around the drawing', async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"><rect width="900" height="600" fill="#fff"/><g transform="translate(500 200)">${figureDrawing(NUMBERS[0]!)}</g></svg>`;
    const [copy] = await seenIn(await sharp(Buffer.from(svg)).png().toBuffer());
    const [left, top, width, height] = copy!.box;
    expect(left).toBeGreaterThanOrEqual(495);
    expect(top).toBeGreaterThanOrEqual(195);
    expect(left + width).toBeLessThanOrEqual(805);
    expect(top + height).toBeLessThanOrEqual(505);
  });
});

/** How many of a figure's look-alikes are taken for a copy, and how many there are. */
async function takenOf({ drawing, lookAlikes }: FigureAmongOthers): Promise<[taken: string[], all: number]> {
  const figure = recordedFigure(await decoded(await recordedPicture(drawing)))!;
  const taken: string[] = [];
  for (const { change, drawing: other } of lookAlikes)
    if (copiesIn(await decoded(await recordedPicture(other)), [figure]).length > 0) taken.push(change);
  return [taken, lookAlikes.length];
}

test('shapes with one changed, turned, moved or left out are no copy of them', {
  tags: ['heavy'],
  timeout: 120_000,
}, async () => {
  const [taken, all] = await takenOf(await shapesAmongOthers(30));
  expect(all).toBeGreaterThan(3);
  expect(taken).toEqual([]);
});

const FONT = existsSync('/usr/share/fonts/truetype/dejavu');
unlessAtHand(FONT, 'badges with other letters', 'fonts-dejavu-core');

test.runIf(FONT)(
  'a badge with other letters or another shape is no copy of it',
  { tags: ['heavy'], timeout: 120_000 },
  async () => {
    const [taken, all] = await takenOf(await badgeAmongOthers(30));
    expect(all).toBeGreaterThan(2);
    expect(taken).toEqual([]);
  },
);

test('a picture of one colour has no figure, recorded or shown', async () => {
  const level = { width: 60, height: 60, pixels: new Uint8Array(60 * 60 * 4).fill(200) };
  expect(recordedFigure(level)).toBeUndefined();
  expect(copiesIn(level, figures)).toEqual([]);
});
