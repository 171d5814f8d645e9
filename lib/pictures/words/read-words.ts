import type { PictureBox, PictureLine } from '../../domain/listing-picture';
import type { Raster } from '../raster';
import { upright } from './direction';
import { asInput, LINE_LEVELS } from './input';
import { type Reading, readLetters } from './letters';
import type { RunNetwork } from './network';
import { regionsOf } from './regions';
import { mirrored, type Strip, stripOf, turned } from './strip';

/** A line of words in a picture, as it was read. */
export interface Line extends PictureLine, Pick<Reading, 'confidence'> {}

/** Less sure lines are patterns of the goods more often than words. */
const READ_FROM = 0.6;
/** A line read less surely than this is tried in a mirror too: the letters of most alphabets then come out at random. */
const MIRROR_BELOW = 0.98;
/** By how much its mirror image must read better. */
const MIRROR_GAIN = 0.03;
/** And how well in all. */
const MIRROR_FROM = 0.9;

/**
 * The words that a picture shows, line by line from the top, as PP-OCRv4 reads them: wherever letters are, however they are
 * turned, on a curve or in a mirror.
 * @param run runs the networks; what it throws is thrown.
 * @param alphabet what the network for letters writes, see `alphabetOf`.
 */
export async function readWords(
  raster: Raster,
  run: RunNetwork,
  alphabet: readonly string[],
): Promise<Line[]> {
  const lines: Line[] = [];
  for (const region of await regionsOf(raster, run)) {
    const line = await readLine(stripOf(raster, region), run, alphabet);
    if (line.confidence >= READ_FROM && line.text.trim()) lines.push(line);
  }
  return lines.sort(fromTheTop);
}

/** As the network for directions has it, or in a mirror; which way up letters in a mirror stand, that network cannot tell. */
async function readLine(strip: Strip, run: RunNetwork, alphabet: readonly string[]): Promise<Line> {
  const straight = await readStrip(await upright(strip, run), run, alphabet);
  if (straight.confidence >= MIRROR_BELOW) return straight;
  const first = await readStrip(mirrored(strip), run, alphabet);
  const second = await readStrip(mirrored(turned(strip)), run, alphabet);
  const other = first.confidence >= second.confidence ? first : second;
  return other.confidence >= Math.max(MIRROR_FROM, straight.confidence + MIRROR_GAIN) ? other : straight;
}

async function readStrip(strip: Strip, run: RunNetwork, alphabet: readonly string[]): Promise<Line> {
  const reading = readLetters(await run('letters', asInput(strip.raster, LINE_LEVELS)), alphabet);
  return { text: reading.text, confidence: reading.confidence, boxes: boxesOf(reading.places, strip) };
}

/** A box around each letter: as far to both sides as half the way to the next one on the mean. */
function boxesOf(places: readonly number[], strip: Strip): PictureBox[] {
  const length = (places.at(-1) ?? 0) - (places[0] ?? 0);
  const half = places.length > 1 ? length / (places.length - 1) / 2 : 0.5;
  return places.map((place) => {
    const [left, right] = [Math.max(0, place - half), Math.min(1, place + half)];
    const corners = [
      strip.placeOf(left, 0),
      strip.placeOf(right, 0),
      strip.placeOf(right, 1),
      strip.placeOf(left, 1),
    ];
    const [xs, ys] = [corners.map(([x]) => Math.round(x)), corners.map(([, y]) => Math.round(y))];
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    return [x, y, Math.max(...xs) - x, Math.max(...ys) - y];
  });
}

function fromTheTop(a: Line, b: Line): number {
  const [[ax = 0, ay = 0] = [], [bx = 0, by = 0] = []] = [a.boxes[0], b.boxes[0]];
  return ay - by || ax - bx;
}
