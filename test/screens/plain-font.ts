/**
 * A font whose every letter is the same bar: text runs equally wide wherever it is drawn, so that what a browser lays
 * out does not depend on the fonts of the machine. Letters are 0.55 em wide, those from U+2E80 on (Chinese, Japanese,
 * Korean) 1 em. Tables and fields are those of the OpenType specification, in its order.
 */
export function plainFont(): Buffer {
  const bars = [Buffer.alloc(0), bar(NARROW), bar(WIDE)];
  const ends = bars.map((_, at) => Buffer.concat(bars.slice(0, at + 1)).length / 2);
  const tables: [tag: string, table: Buffer][] = [
    ['OS/2', OS_2],
    ['cmap', cmap(GROUPS)],
    ['glyf', Buffer.concat(bars)],
    ['head', HEAD],
    ['hhea', shorts(1, 0, ASCENT, -DESCENT, 0, WIDE, 0, 0, WIDE, 1, 0, 0, 0, 0, 0, 0, 0, bars.length)],
    ['hmtx', shorts(NARROW, 0, NARROW, 0, WIDE, 0)],
    ['loca', shorts(0, ...ends)],
    ['maxp', shorts(1, 0, bars.length, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)],
    ['name', names({ 1: 'Plain', 2: 'Regular', 4: 'Plain', 6: 'Plain' })],
    ['post', shorts(3, 0, 0, 0, -100, 50, ...Array<number>(10).fill(0))],
  ];
  let offset = 12 + 16 * tables.length;
  const directory = tables.map(([tag, table]) => {
    const entry = Buffer.concat([Buffer.from(tag), longs(checksum(table), offset, table.length)]);
    offset += padded(table).length;
    return entry;
  });
  const header = shorts(1, 0, tables.length, 128, 3, 16 * tables.length - 128);
  return Buffer.concat([header, ...directory, ...tables.map(([, table]) => padded(table))]);
}

/** Units per em, and what letters take of it. */
const [EM, NARROW, WIDE, ASCENT, DESCENT] = [1000, 550, 1000, 800, 200];

/** Which characters are which bar, counted from 1: 0 stands for a character that is missing. */
const GROUPS: [from: number, to: number, bar: number][] = [
  [0x20, 0x7e, 1],
  [0xa0, 0x2e7f, 1],
  [0x2e80, 0xd7ff, 2],
  [0xe000, 0xfffd, 2],
];

const HEAD = shorts(
  ...[1, 0, 1, 0, 0, 0, 0x5f0f, 0x3cf5, 0, EM, 0, 0, 0, 0, 0, 0, 0, 0],
  ...[0, 0, WIDE, 500, 0, 8, 2, 0, 0],
);
const OS_2 = shorts(
  ...[4, NARROW, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0, 0, 0, 0, 0, 0],
  ...[...Array<number>(8).fill(0xffff), 0, 0, 0xc0, 0x20, 0xfffd],
  ...[ASCENT, -DESCENT, 0, ASCENT, DESCENT, 0xffff, 0xffff, 0xffff, 0xffff, 500, 700, 0, 0x20, 0],
);

/** A rectangle on the baseline, as high as a small letter. */
function bar(width: number): Buffer {
  const [left, across, top] = [50, width - 100, 500];
  return Buffer.concat([
    shorts(1, left, 0, left + across, top, 3, 0),
    Buffer.from([1, 1, 1, 1]),
    shorts(left, across, 0, -across),
    shorts(0, 0, top, 0),
  ]);
}

/** Format 13: many characters, one glyph. */
function cmap(groups: typeof GROUPS): Buffer {
  const subtable = [shorts(13, 0), longs(16 + 12 * groups.length, 0, groups.length, ...groups.flat())];
  return Buffer.concat([shorts(0, 1, 3, 10), longs(12), ...subtable]);
}

function names(texts: Record<number, string>): Buffer {
  const records = Object.entries(texts);
  const strings = records.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  const rows = records.map(([id], at) => {
    const before = Buffer.concat(strings.slice(0, at)).length;
    return shorts(3, 1, 0x409, Number(id), strings[at]!.length, before);
  });
  return Buffer.concat([shorts(0, rows.length, 6 + 12 * rows.length), ...rows, ...strings]);
}

/** Two bytes each, most significant first. */
function shorts(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [at, value] of values.entries()) bytes.writeUInt16BE(value & 0xffff, at * 2);
  return bytes;
}

/** Four bytes each, most significant first. */
function longs(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [at, value] of values.entries()) bytes.writeUInt32BE(value, at * 4);
  return bytes;
}

/** To a whole number of four bytes, as the specification wants tables to lie. */
function padded(table: Buffer): Buffer {
  return Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
}

function checksum(table: Buffer): number {
  const whole = padded(table);
  let sum = 0;
  for (let at = 0; at < whole.length; at += 4) sum = (sum + whole.readUInt32BE(at)) >>> 0;
  return sum;
}
