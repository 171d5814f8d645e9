import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decodePicture } from '../../../lib/cli/pictures/decode';
import { lookingAt } from '../../../lib/cli/pictures/look-at';
import type { WholeRow } from '../../../lib/listing-files/whole-row';

/** Files whose names say that they are pictures, decoded as `screen --images` does. */
const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A PNG's chunk, with a checksum that nobody looks at before the size is refused. */
function chunk(type: string, data: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
}

/** Well formed up to the checksums: some kilobytes that would be four hundred megabytes. */
function bomb(side: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([8, 6], 8);
  const rows = deflateSync(Buffer.alloc(1 << 20));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', rows),
    chunk('IEND', new Uint8Array()),
  ]);
}

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" onload="fetch(\'//x\')"><script>fetch("//x")</script></svg>';

beforeAll(async () => {
  const photo = await sharp({ create: { width: 90, height: 90, channels: 3, background: '#a40' } })
    .jpeg()
    .toBuffer();
  const moving = await sharp(Buffer.alloc(64 * 640 * 3, 90), {
    raw: { width: 64, height: 640, channels: 3, pageHeight: 64 },
  })
    .gif()
    .toBuffer();
  const files = {
    'svg.png': SVG,
    'page.jpg': '<!doctype html><script>fetch("//x")</script>',
    'bomb.png': bomb(10_000),
    'cut.jpg': photo.subarray(0, photo.length - 60),
    'tail.jpg': Buffer.concat([photo, Buffer.from('<script>')]),
    'moving.gif': moving,
  };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
});

async function seenOf(name: string) {
  const listed: WholeRow = { row: 1, listing: { id: '1', site: '', url: '', title: 'shoes', images: [] } };
  async function* rows() {
    yield listed;
  }
  const sizes: string[] = [];
  const read = async (bytes: Uint8Array) => {
    const { width, height } = await decodePicture(sharp, bytes);
    sizes.push(`${width} × ${height}`);
    return { lines: [] };
  };
  const count = { read: 0, unread: 0, without: 0 };
  const looking = lookingAt(rows(), async () => [{ name, path: join(folder, name) }], read, count);
  for await (const row of looking) if ('listing' in row) return { picture: row.listing.pictures?.[0], sizes };
  throw new Error('no row came back');
}

test.each([
  ['svg.png', 'notice.noPicture'],
  ['page.jpg', 'notice.noPicture'],
  ['bomb.png', 'notice.pictureTooLarge'],
  ['cut.jpg', 'notice.damagedPicture'],
])('%s is unread, with its reason, and nothing of it was decoded', async (name, key) => {
  const { picture, sizes } = await seenOf(name);
  expect(picture).toMatchObject({ name, unread: { key } });
  expect(sizes).toEqual([]);
});

test.each([
  ['tail.jpg', '90 × 90'],
  ['moving.gif', '64 × 64'],
])('%s is read as what it is, its first frame alone', async (name, size) => {
  const { picture, sizes } = await seenOf(name);
  expect(picture).toEqual({ name, lines: [] });
  expect(sizes).toEqual([size]);
});
