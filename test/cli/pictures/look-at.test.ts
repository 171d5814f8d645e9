import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lookingAt } from '../../../lib/cli/pictures/look-at';
import type { NamedPicture } from '../../../lib/cli/pictures/named-pictures';
import type { WholeRow } from '../../../lib/listing-files/whole-row';
import { notice } from '../../../lib/locales/notice';
import { UnreadPicture } from '../../../lib/pictures/kind';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'pictures-'));
  writeFileSync(join(root, 'good.jpg'), 'adidas');
  writeFileSync(join(root, 'bad.jpg'), 'bad');
  execFileSync('mkfifo', [join(root, 'pipe.jpg')]);
});
afterAll(() => rmSync(root, { recursive: true }));

const decoder = new TextDecoder();
/** Takes a file's text for what it shows. */
async function read(bytes: Uint8Array) {
  const text = decoder.decode(bytes);
  if (text === 'bad') throw new UnreadPicture(notice('noPicture'));
  return { lines: [{ text, boxes: [...text].map(() => [0, 0, 1, 1] as const) }] };
}

async function* rows(...given: WholeRow[]) {
  yield* given;
}
async function gathered(looking: AsyncIterable<WholeRow>): Promise<WholeRow[]> {
  const all: WholeRow[] = [];
  for await (const row of looking) all.push(row);
  return all;
}

const listed: WholeRow = { row: 1, listing: { id: '1', site: '', url: '', title: 'shoes', images: [] } };
const refused: WholeRow = { row: 2, id: '2', error: notice('noTitle') };
const file = (name: string): NamedPicture => ({ name, path: join(root, name) });

test('rows come in their order, with what their pictures show or why nobody knows', async () => {
  const count = { read: 0, unread: 0, without: 0 };
  const named = [file('good.jpg'), file('bad.jpg'), file('pipe.jpg'), file('gone.jpg')];
  const seen = await gathered(lookingAt(rows(listed, refused), async () => named, read, count));
  expect(seen[0]).toMatchObject({ listing: { image: expect.stringMatching(/^adidas\n+$/) } });
  expect(seen[0]).toHaveProperty('listing.pictures', [
    expect.objectContaining({ name: 'good.jpg' }),
    { name: 'bad.jpg', unread: notice('noPicture') },
    { name: 'pipe.jpg', unread: notice('noPicture') },
    { name: 'gone.jpg', unread: notice('noSuchPicture') },
  ]);
  expect(seen[1]).toBe(refused);
  expect(count).toEqual({ read: 1, unread: 3, without: 0 });
});

test('a row that names a thousand pictures is read so far, and says that it was', async () => {
  const count = { read: 0, unread: 0, without: 0 };
  const named = Array.from({ length: 1_000 }, () => file('good.jpg'));
  await gathered(lookingAt(rows(listed), async () => named, read, count));
  expect(count).toEqual({ read: 50, unread: 1, without: 0 });
});

test('a listing without a picture is counted', async () => {
  const count = { read: 0, unread: 0, without: 0 };
  await gathered(lookingAt(rows(listed), async () => [], read, count));
  expect(count).toEqual({ read: 0, unread: 0, without: 1 });
});
