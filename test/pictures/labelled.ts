import sharp from 'sharp';
import { type Random, seeded } from './seeded';

/** A picture whose words are known, as a file of bytes. */
export interface Labelled {
  kind: Kind;
  /** Words of marks that it shows. */
  words: string[];
  bytes: Uint8Array;
}

export const KINDS = [
  'plain',
  'turned',
  'upside down',
  'faint',
  'small',
  'Chinese',
  'curved',
  'stylised',
  'mirrored',
  'on a pattern',
  'pressed',
  'watermark',
  'other words',
  'no words',
] as const;
export type Kind = (typeof KINDS)[number];

export const LATIN_MARKS = [
  ...[
    'ADIDAS',
    'NIKE',
    'PUMA',
    'LEGO',
    'SAMSUNG',
    'Gucci',
    'PRADA',
    'ROLEX',
    'Canon',
    'Bosch',
    'Makita',
    'Dyson',
  ],
  ...['Philips', 'Nestle', 'Lacoste', 'HERMES', 'CHANEL', 'Braun', 'Gillette', 'DEWALT'],
];
export const HAN_MARKS = [
  ...[
    '耐克',
    '华为',
    '小米',
    '茅台',
    '李宁',
    '安踏',
    '海尔',
    '联想',
    '格力',
    '美的',
    '双星',
    '回力',
    '波司登',
    '老干妈',
  ],
  ...['五粮液', '比亚迪'],
];
/** The name that the sample shop writes across its pictures. */
const WATERMARK = 'Hillside Store';

/** Words that stand on goods and name nobody. */
const OTHER_WORDS = [
  ...[
    '100% COTTON',
    'FREE SHIPPING',
    'Stainless steel',
    '500 ml',
    'BEST SELLER',
    'High quality',
    'NEW 2026',
    'Waterproof',
  ],
  ...[
    '不锈钢保温杯',
    '全国包邮',
    '纯棉透气',
    '新款上市',
    'Size M L XL',
    'Made of recycled paper',
    'Up to 24 hours',
    '买一送一',
  ],
];

/** Kinds on which every mark that is found is false. */
export const isWithoutMark = (kind: Kind) => kind === 'no words' || kind === 'other words';

const SIDE = 800;

/**
 * A picture of goods with words on them, always the same for the same kind and number. Fonts are those of Debian's
 * fonts-dejavu and fonts-droid-fallback or fonts-noto-cjk; each kind makes one thing hard.
 */
export async function labelledPicture(kind: Kind, number: number): Promise<Labelled> {
  const random = seeded(KINDS.indexOf(kind) * 1_000 + number);
  const marks = kind === 'Chinese' ? HAN_MARKS : LATIN_MARKS;
  const word = marks[number % marks.length]!;
  const drawn = DRAWERS[kind](word, random);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}">${goods(random)}${drawn}</svg>`;
  const quality = kind === 'pressed' ? random.whole(18, 30) : random.whole(70, 92);
  const bytes = await sharp(Buffer.from(svg)).jpeg({ quality }).toBuffer();
  return { kind, bytes, words: isWithoutMark(kind) ? [] : [word] };
}

type Draw = (word: string, random: Random) => string;

const DRAWERS: Readonly<Record<Kind, Draw>> = {
  plain: (word, random) => written(word, random, {}),
  turned: (word, random) => written(word, random, { angle: random.whole(10, 80) * random.sign() }),
  'upside down': (word, random) => written(word, random, { angle: 180 + random.whole(-8, 8) }),
  faint: (word, random) => written(word, random, { opacity: 0.16 + random.next() * 0.1 }),
  small: (word, random) => written(word, random, { size: random.whole(17, 24) }),
  Chinese: (word, random) =>
    written(word, random, { family: random.one(HAN_FONTS), size: random.whole(40, 110) }),
  curved,
  stylised,
  mirrored: (word, random) =>
    `<g transform="translate(${SIDE} 0) scale(-1 1)">${written(word, random, {})}</g>`,
  'on a pattern': (word, random) => pattern(random) + written(word, random, { outline: true }),
  pressed: (word, random) => written(word, random, { size: random.whole(34, 60) }),
  watermark: (word, random) => written(word, random, {}) + watermarks(random),
  'other words': (_, random) =>
    [230, 400, 560].map((y) => described(random.one(OTHER_WORDS), y, random)).join(''),
  'no words': (_, random) => pattern(random),
};

const FONTS = ['DejaVu Sans', 'DejaVu Serif', 'DejaVu Sans Mono', 'DejaVu Sans Condensed'];
const HAN_FONTS = ['Noto Sans CJK SC', 'Noto Serif CJK SC', 'Droid Sans Fallback'];
const INKS = ['#1a1a1a', '#7a1020', '#0b3a6e', '#145c2c', '#4a2a6a'];

interface Writing {
  size?: number;
  angle?: number;
  opacity?: number;
  family?: string;
  outline?: boolean;
}

function written(
  word: string,
  random: Random,
  { size, angle = random.whole(-4, 4), ...more }: Writing,
): string {
  const { opacity = 1, family = random.one(FONTS), outline = false } = more;
  const height = size ?? random.whole(46, 96);
  const [x, y] = [random.whole(340, 460), random.whole(300, 520)];
  const edge = outline ? ' stroke="#fff" stroke-width="7" paint-order="stroke"' : '';
  return `<text x="${x}" y="${y}" text-anchor="middle" font-family="${family}" font-size="${height}" fill="${random.one(INKS)}" fill-opacity="${opacity}" font-weight="${random.one(['400', '700'])}" transform="rotate(${angle} ${x} ${y})"${edge}>${word}</text>`;
}

function described(words: string, y: number, random: Random): string {
  return `<text x="400" y="${y}" text-anchor="middle" font-family="DejaVu Sans, Droid Sans Fallback" font-size="${random.whole(28, 54)}" fill="${random.one(INKS)}">${words}</text>`;
}

/** Letters one by one along an arc, as on a bottle's shoulder or a badge. */
function curved(word: string, random: Random): string {
  const [size, radius] = [random.whole(52, 76), random.whole(190, 280)];
  const step = (size * 0.86) / radius;
  const letters = [...word].map((letter, at) => {
    const turn = ((at - (word.length - 1) / 2) * step * 180) / Math.PI;
    return `<text x="400" y="${430 - radius}" text-anchor="middle" transform="rotate(${turn} 400 430)">${letter}</text>`;
  });
  return `<g font-family="${random.one(FONTS)}" font-weight="700" font-size="${size}" fill="${random.one(INKS)}">${letters.join('')}</g>`;
}

/** Spaced, slanted, hollow or shadowed letters. */
function stylised(word: string, random: Random): string {
  const style = random.one([
    'letter-spacing="22"',
    'font-style="italic" font-weight="700"',
    'fill="none" stroke="#222" stroke-width="3"',
    'fill="#d33" stroke="#200" stroke-width="4" transform="skewX(-18) translate(130 0)"',
  ]);
  return `<text x="400" y="${random.whole(330, 500)}" text-anchor="middle" font-family="${random.one(FONTS)}" font-size="${random.whole(56, 84)}" ${style}>${word}</text>`;
}

function watermarks(random: Random): string {
  const rows = [180, 420, 660].map(
    (y) => `<text x="400" y="${y}" text-anchor="middle" transform="rotate(-20 400 ${y})">${WATERMARK}</text>`,
  );
  return `<g font-family="DejaVu Sans" font-size="${random.whole(36, 48)}" fill="#777" fill-opacity="0.35">${rows.join('')}</g>`;
}

const SHADES = ['#f4f1ea', '#e6edf3', '#f7e9e4', '#e9f3e6', '#ffffff'];

function goods(random: Random): string {
  const [ground, body] = [random.one(SHADES), random.one(SHADES)];
  const shape = random.one([
    '<rect x="120" y="160" width="560" height="500" rx="60"',
    '<ellipse cx="400" cy="420" rx="330" ry="260"',
    '<path d="M250 120h300l160 160-90 90-50-50v380H230V320l-50 50-90-90z"',
  ]);
  return `<rect width="${SIDE}" height="${SIDE}" fill="${ground}"/>${shape} fill="${body}" stroke="#999" stroke-width="3"/>`;
}

/** Stripes, dots or leaves: what a reader of words may take for letters. */
function pattern(random: Random): string {
  const marks = Array.from({ length: 46 }, () => {
    const [x, y, size] = [random.whole(0, SIDE), random.whole(0, SIDE), random.whole(14, 60)];
    const ink = random.one(['#9ab', '#c9a', '#ac9', '#ba8']);
    return random.one([
      `<circle cx="${x}" cy="${y}" r="${size / 2}" fill="none" stroke="${ink}" stroke-width="5"/>`,
      `<path d="M${x} ${y}l${size} ${size}" stroke="${ink}" stroke-width="6"/>`,
      `<path d="M${x} ${y}q${size} -${size} ${size * 2} 0t${size} 0" fill="none" stroke="${ink}" stroke-width="5"/>`,
      `<rect x="${x}" y="${y}" width="${size}" height="${size / 2}" fill="${ink}"/>`,
    ]);
  });
  return marks.join('');
}
