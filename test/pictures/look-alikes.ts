import sharp from 'sharp';
import { INKS, recordedPicture, type Shape, shapesOf } from './figures-drawn';
import { type Random, seeded } from './seeded';

/** A figure to record, and figures that somebody might take for it. */
export interface FigureAmongOthers {
  name: string;
  drawing: string;
  lookAlikes: readonly { change: Change; drawing: string }[];
}

/** What is other in a look-alike; the rest of it is the same to the pixel. */
export const CHANGES = [
  'a shape of another kind',
  'a shape turned',
  'a shape in a mirror',
  'a shape elsewhere',
  'a shape left out',
  'all of it turned',
  'other letters',
] as const;
export type Change = (typeof CHANGES)[number];

/** Shapes by themselves, with a look-alike for each change that shows. */
export function shapesAmongOthers(number: number): Promise<FigureAmongOthers> {
  const shapes = shapesOf(number);
  return among(`shapes ${number}`, joined(shapes), {
    'a shape of another kind': (random) => joined(shapesOf(number, 70_000 + number + random.whole(0, 9_999))),
    'a shape turned': (random) => changed(shapes, random, turned),
    'a shape in a mirror': (random) => changed(shapes, random, mirrored),
    'a shape elsewhere': (random) => changed(shapes, random, moved),
    'a shape left out': (random) => changed(shapes, random, () => ''),
    'all of it turned': (random) =>
      `<g transform="rotate(${random.whole(15, 165) * random.sign()} 150 150)">${joined(shapes)}</g>`,
  });
}

/** A ring or shield with a shape in it and letters below, as many marks are drawn. */
export function badgeAmongOthers(number: number): Promise<FigureAmongOthers> {
  const random = seeded(30_000 + number);
  const [shape, other] = [shapesOf(20_000 + number)[0]!, shapesOf(25_000 + number)[0]!];
  const [frame, ink, word] = [framed(random), random.one(INKS), wordOf(random)];
  const badge = (inner: string, letters: string) => frame + inner + lettersOf(letters, ink);
  const middle = (one: Shape, more = '') =>
    `<g transform="translate(150 112) scale(${44 / one.size}) ${more} translate(${-one.x} ${-one.y})">${one.drawn}</g>`;
  return among(`badge ${number}`, badge(middle(shape), word), {
    'a shape of another kind': () => badge(middle(other), word),
    'a shape turned': (by) => badge(middle(shape, `rotate(${by.whole(20, 160)})`), word),
    'a shape in a mirror': () => badge(middle(shape, 'scale(-1 1)'), word),
    'a shape left out': () => badge('', word),
    'other letters': (by) => badge(middle(shape), wordOf(by)),
  });
}

type Redraw = (random: Random) => string;

const joined = (shapes: readonly Shape[]) => shapes.map(({ drawn }) => drawn).join('');

function changed(shapes: readonly Shape[], random: Random, change: (shape: Shape, random: Random) => string) {
  const which = random.whole(0, shapes.length - 1);
  return shapes.map((shape, at) => (at === which ? change(shape, random) : shape.drawn)).join('');
}

const turned = ({ x, y, drawn }: Shape, random: Random) =>
  `<g transform="rotate(${random.whole(20, 160)} ${x} ${y})">${drawn}</g>`;
const mirrored = ({ x, drawn }: Shape) => `<g transform="translate(${2 * x} 0) scale(-1 1)">${drawn}</g>`;
const moved = ({ size, drawn }: Shape, random: Random) =>
  `<g transform="translate(${random.sign() * size * 0.7} ${random.sign() * size * 0.7})">${drawn}</g>`;

function framed(random: Random): string {
  const stroke = `fill="none" stroke="${random.one(INKS)}" stroke-width="${random.whole(5, 11)}"`;
  return random.one([
    `<circle cx="150" cy="150" r="118" ${stroke}/>`,
    `<path d="M40 40h220v110q0 80-110 118q-110-38-110-118z" ${stroke}/>`,
    `<rect x="34" y="34" width="232" height="228" rx="${random.whole(0, 50)}" ${stroke}/>`,
  ]);
}

const LETTERS = [...'ABCDEFGHKLMNOPRSTUVXZ'];
const wordOf = (random: Random) => Array.from({ length: 5 }, () => random.one(LETTERS)).join('');
const lettersOf = (word: string, ink: string) =>
  `<text x="150" y="206" text-anchor="middle" font-family="DejaVu Sans" font-weight="700" font-size="42" textLength="160" fill="${ink}">${word}</text>`;

/** Tries before a change is given up: of a circle that is turned nothing shows. */
const TRIES = 12;

async function among(
  name: string,
  drawing: string,
  changes: Partial<Record<Change, Redraw>>,
): Promise<FigureAmongOthers> {
  const own = await pixelsOf(drawing);
  const lookAlikes: { change: Change; drawing: string }[] = [];
  for (const change of CHANGES)
    for (let attempt = 0; attempt < TRIES && changes[change]; attempt++) {
      const other = changes[change](seeded(hashed(name + change) + attempt));
      if (shareThatDiffers(own, await pixelsOf(other)) < LEAST_SHOWN) continue;
      lookAlikes.push({ change, drawing: other });
      break;
    }
  return { name, drawing, lookAlikes };
}

const hashed = (text: string) =>
  [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1e6, 7);

/** At so many pixels a side: what no longer shows there, nobody sees at a glance. */
const LOOKED_AT = 75;

const pixelsOf = async (drawing: string) =>
  sharp(await recordedPicture(drawing))
    .resize(LOOKED_AT)
    .greyscale()
    .raw()
    .toBuffer();

/** A change shows from here on, as a share of what is ink in one of the two. */
const LEAST_SHOWN = 0.1;
const INKED_BELOW = 230;
const OTHER_FROM = 40;

function shareThatDiffers(one: Buffer, other: Buffer): number {
  let [ink, differing] = [0, 0];
  for (let at = 0; at < one.length; at++) {
    if (one[at]! < INKED_BELOW || other[at]! < INKED_BELOW) ink++;
    if (Math.abs(one[at]! - other[at]!) > OTHER_FROM) differing++;
  }
  return differing / (ink || 1);
}
