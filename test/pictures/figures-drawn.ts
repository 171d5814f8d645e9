import sharp from 'sharp';
import { type Random, seeded } from './seeded';

/** How a copy of a figure was made. */
export const DISTORTIONS = [
  'as it is',
  'resized',
  'pressed',
  'recoloured',
  'mirrored',
  'cropped',
  'all at once',
  'on goods',
] as const;
export type Distortion = (typeof DISTORTIONS)[number];

const SIDE = 300;

/** A shape of a figure, about its middle. */
export interface Shape extends Place {
  drawn: string;
}

/** A drawn figure, always the same for the same number: two to four shapes of its own in one or two colours. */
export const figureDrawing = (number: number): string => joined(shapesOf(number));

const joined = (shapes: readonly Shape[]) => shapes.map(({ drawn }) => drawn).join('');

/** The shapes of a figure; with a seed, one of them is of another kind. */
export function shapesOf(number: number, otherSeed?: number): Shape[] {
  const [places, shapes] = [seeded(50_000 + number), seeded(90_000 + number)];
  const other = otherSeed === undefined ? undefined : seeded(otherSeed);
  const count = shapes.whole(2, 4);
  const changed = other?.whole(0, count - 1);
  return Array.from({ length: count }, (_, at) => {
    const place = { x: places.whole(70, 230), y: places.whole(70, 230), size: places.whole(26, 62) };
    const kind = shapes.whole(0, KINDS - 1);
    const own = shape(kind, shapes, place);
    const drawn = at === changed ? shape((kind + other!.whole(1, KINDS - 1)) % KINDS, other!, place) : own;
    return { ...place, drawn };
  });
}

export const INKS = ['#c01818', '#0b4a9a', '#0d6b35', '#222222', '#d97a00', '#5b2a86'];

interface Place {
  x: number;
  y: number;
  size: number;
}

/** Kinds of shapes below. */
const KINDS = 6;

function shape(kind: number, random: Random, { x, y, size }: Place): string {
  const ink = random.one(INKS);
  const corners = random.whole(3, 9);
  const turn = random.next() * Math.PI;
  const inner = size * (0.35 + random.next() * 0.3);
  const star = polygon(corners * 2, turn, (at) => (at % 2 ? inner : size));
  const even = polygon(corners, turn, () => size);
  const points = (corner: readonly (readonly [number, number])[]) =>
    corner.map(([u, v]) => `${x + u},${y + v}`).join(' ');
  const kinds = [
    `<polygon points="${points(star)}" fill="${ink}"/>`,
    `<polygon points="${points(even)}" fill="${ink}"/>`,
    `<polygon points="${points(even)}" fill="none" stroke="${ink}" stroke-width="${random.whole(6, 13)}"/>`,
    `<circle cx="${x}" cy="${y}" r="${size}" fill="none" stroke="${ink}" stroke-width="${random.whole(6, 16)}"/>`,
    `<path d="M${x - size} ${y}q${size} ${-inner * 3} ${size * 2} 0q${-size} ${inner * 2} ${-size * 2} 0" fill="${ink}"/>`,
    `<path d="M${x - size} ${y + inner}C${x - inner} ${y - size * 2} ${x + inner} ${y + size * 2} ${x + size} ${y - inner}" fill="none" stroke="${ink}" stroke-width="${random.whole(8, 16)}"/>`,
  ];
  return kinds[kind]!;
}

function polygon(corners: number, turn: number, radius: (at: number) => number): [number, number][] {
  return Array.from({ length: corners }, (_, at) => {
    const angle = turn + (at * 2 * Math.PI) / corners;
    return [Math.cos(angle) * radius(at), Math.sin(angle) * radius(at)];
  });
}

const svgOf = (inner: string, side: number, ground = '#ffffff') =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"><rect width="${side}" height="${side}" fill="${ground}"/>${inner}</svg>`,
  );

/** The picture of a recorded figure, as a register shows it. */
export const recordedPicture = (figure: string): Promise<Buffer> =>
  sharp(svgOf(figure, SIDE)).png().toBuffer();

/** A picture in which the figure was put to use. `seed` chooses how far. */
export async function distorted(figure: string, distortion: Distortion, seed: number): Promise<Buffer> {
  const random = seeded(DISTORTIONS.indexOf(distortion) * 10_000 + seed);
  if (distortion === 'on goods') return onGoods(figure, random);
  const every = distortion === 'all at once';
  const is = (one: Distortion) => every || distortion === one;
  const picture = svgOf(
    is('recoloured') ? recoloured(figure, random) : figure,
    SIDE,
    is('recoloured') ? random.one(GROUNDS) : '#fff',
  );
  let made = sharp(await sharp(picture).png().toBuffer());
  if (is('cropped')) made = made.extract(cut(random));
  if (is('mirrored')) made = made.flop();
  if (is('resized')) made = sharp(await made.png().toBuffer()).resize(random.whole(110, 700));
  return made.jpeg({ quality: is('pressed') ? random.whole(25, 45) : 92 }).toBuffer();
}

const GROUNDS = ['#fff4d6', '#e2f0ff', '#101820', '#f2f2f2', '#243b2a'];
const OTHER_INKS = ['#ff5f7a', '#7fb7ff', '#8ad36a', '#e0c341', '#a46bd6'];

/** Each ink becomes another one, that no ground hides. */
function recoloured(figure: string, random: Random): string {
  const shift = random.whole(0, OTHER_INKS.length - 1);
  return INKS.reduce(
    (drawn, ink, at) => drawn.replaceAll(ink, OTHER_INKS[(at + shift) % OTHER_INKS.length]!),
    figure,
  );
}

/** A tenth of each side at most is cut off, somewhere. */
function cut(random: Random) {
  const [across, down] = [random.whole(0, 30), random.whole(0, 30)];
  const [left, top] = [random.whole(0, across), random.whole(0, down)];
  return { left, top, width: SIDE - across, height: SIDE - down };
}

/** Printed on a shirt or box of some light colour, somewhere in its middle. */
function onGoods(figure: string, random: Random): Promise<Buffer> {
  const scale = 0.5 + random.next() * 0.6;
  const [x, y] = [
    random.whole(210, 560 - Math.round(SIDE * scale)),
    random.whole(230, 600 - Math.round(SIDE * scale)),
  ];
  const body = random.one(['#f4f1ea', '#dfe7ee', '#f7e9e4', '#e9f3e6']);
  const goods = `<rect x="130" y="150" width="540" height="520" rx="50" fill="${body}" stroke="#888" stroke-width="3"/><rect x="330" y="110" width="140" height="40" fill="#777"/>`;
  const drawn = `${goods}<g transform="translate(${x} ${y}) scale(${scale})">${figure}</g>`;
  return sharp(svgOf(drawn, 800, random.one(['#ffffff', '#eeeeee', '#e3d8c8'])))
    .jpeg({ quality: 85 })
    .toBuffer();
}
