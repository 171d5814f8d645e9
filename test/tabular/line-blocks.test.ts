import { expect, test } from 'vitest';
import { jsonBlocks, jsonRows } from '../../lib/tabular/json';
import { type LineBlock, lineBlocks, RepeatedBlocks } from '../../lib/tabular/line-blocks';
import { fc } from '../properties';

async function* parts(...texts: string[]) {
  yield* texts;
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const gathered: T[] = [];
  for await (const item of items) gathered.push(item);
  return gathered;
}

const LONGEST = 1_000;
const line = fc.string({ maxLength: 20 }).map((text) => text.replaceAll('\n', ''));
/** Lines, and how the text comes in parts. */
const texts = fc.tuple(
  fc.array(line, { maxLength: 12 }),
  fc.boolean(),
  fc.array(fc.nat(60), { maxLength: 6 }),
);

test('a text is cut at ends of lines alone, loses nothing, and each block knows the number of its first line', async () => {
  await fc.assert(
    fc.asyncProperty(texts, async ([lines, ended, places]) => {
      const text = lines.join('\n') + (ended && lines.length > 0 ? '\n' : '');
      const cuts = [...new Set(places.filter((place) => place < text.length))].sort((a, b) => a - b);
      const pieces = [0, ...cuts].map((from, at) => text.slice(from, cuts[at] ?? text.length));
      const blocks = await all(lineBlocks(parts(...pieces), LONGEST));
      expect(blocks.map((block) => block.text).join('')).toBe(text);
      for (const { row, text: inside } of blocks.slice(0, -1)) {
        expect(inside.endsWith('\n')).toBe(true);
        const before = text.slice(0, text.indexOf(inside));
        expect(row).toBeGreaterThanOrEqual(before.split('\n').length > 0 ? 1 : 0);
      }
      const numbered = blocks.flatMap(({ row, text: inside }) =>
        inside
          .replace(/\n$/, '')
          .split('\n')
          .map((one, at) => [row + at, one]),
      );
      const expected = text === '' ? [] : text.replace(/\n$/, '').split('\n');
      expect(numbered).toEqual(expected.map((one, at) => [at + 1, one]));
    }),
  );
});

test('a line that comes whole is given at once, whatever follows', async () => {
  async function* slow() {
    yield '{"a":1}\n{"b"';
    throw new Error('nobody wrote on');
  }
  const blocks = lineBlocks(slow(), LONGEST);
  expect((await blocks.next()).value).toEqual({ row: 1, text: '{"a":1}\n' });
  await expect(blocks.next()).rejects.toThrow('nobody wrote on');
});

test('a line without an end is refused before it fills the memory', async () => {
  const endless = parts('{"a":1}\n', 'x'.repeat(600), 'x'.repeat(600));
  const blocks = lineBlocks(endless, LONGEST);
  await blocks.next();
  await expect(blocks.next()).rejects.toMatchObject({
    notice: { key: 'notice.longLine', params: { line: 2 } },
  });
});

test('a file that is cut off in a row says so, after the rows before', async () => {
  const blocks = jsonBlocks(parts('{"a":1}\n{"b":2}\n{"c"'));
  expect(jsonRows((await blocks.next()).value as LineBlock)).toEqual([
    { row: 1, value: { a: 1 } },
    { row: 2, value: { b: 2 } },
  ]);
  await expect(blocks.next()).rejects.toMatchObject({
    notice: { key: 'notice.cutInRow', params: { row: 3 } },
  });
});

test('blocks of which some were read are all given again, and so is what broke them', async () => {
  async function* breaking(): AsyncGenerator<LineBlock> {
    yield { row: 1, text: 'a\n' };
    yield { row: 2, text: 'b\n' };
    throw new Error('the disk is gone');
  }
  const blocks = new RepeatedBlocks(breaking());
  const seen = blocks.once();
  await seen.next();
  await seen.next();
  await expect(seen.next()).rejects.toThrow('the disk is gone');
  const again = blocks.again()!;
  expect([(await again.next()).value.text, (await again.next()).value.text]).toEqual(['a\n', 'b\n']);
  await expect(again.next()).rejects.toThrow('the disk is gone');
});

test('what is handed on comes in pieces of like size, cut at ends of lines', async () => {
  const lines = Array.from({ length: 5_000 }, (_, at) => `{"title":"row ${at}"}\n`).join('');
  async function* one(): AsyncGenerator<LineBlock> {
    yield { row: 1, text: lines };
  }
  const blocks = await all(new RepeatedBlocks(one()).again()!);
  expect(blocks.map(({ text }) => text).join('')).toBe(lines);
  expect(blocks.length).toBeGreaterThan(2);
  for (const { row, text } of blocks) expect(text.startsWith(`{"title":"row ${row - 1}"}\n`)).toBe(true);
});
