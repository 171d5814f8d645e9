import { expect, test } from 'vitest';
import { figuresFrom, MOST_FIGURES } from '../../lib/picture-reading/figures';
import type { RecordedFigure } from '../../lib/pictures/figures/recorded';
import { MOST_BYTES } from '../../lib/pictures/kind';

const SEEN = { prints: [] } as unknown as RecordedFigure;
const owner = (recordNo: string) => ({ list: 'cn', row: 3, recordNo });
const owned = (names: Record<string, string>) => async (wanted: ReadonlySet<string>) =>
  new Map(
    Object.entries(names)
      .filter(([key]) => wanted.has(key))
      .map(([key, recordNo]) => [key, [owner(recordNo)]]),
  );
const reading = { figure: async (bytes: Uint8Array) => (bytes.length > 0 ? SEEN : null) };

test('a file is that of the recordal whose number it bears, or whose list names it', async () => {
  const files = ['T2020-1.png', 'T2020-1_2.png', 'fig-77.jpg', 'holiday.png'].map(
    (name) => new File(['x'], name),
  );
  const lists = owned({ t20201: 'T2020/1', 'file fig-77.jpg': 'T2021/9' });
  const { figures, unowned, unread } = await figuresFrom(files, reading, lists);
  expect(figures.map(({ recordNo }) => recordNo)).toEqual(['T2020/1', 'T2020/1', 'T2021/9']);
  expect([unowned, unread]).toEqual([['holiday.png'], []]);
});

test('a file that shows nothing, cannot be read or is too heavy is named, and costs no other', async () => {
  const heavy = new File([], 'C.png');
  Object.defineProperty(heavy, 'size', { value: MOST_BYTES + 1 });
  const files = [new File([], 'A.png'), new File(['broken'], 'B.png'), heavy, new File(['x'], 'D.png')];
  const figure = async (bytes: Uint8Array) => {
    if (bytes.length > 1) throw new Error('damaged');
    return reading.figure(bytes);
  };
  const lists = owned({ a: 'A', b: 'B', c: 'C', d: 'D' });
  const { figures, unread } = await figuresFrom(files, { figure }, lists);
  expect(figures.map(({ recordNo }) => recordNo)).toEqual(['D']);
  expect(unread).toEqual(['A.png', 'B.png', 'C.png']);
});

test('files beyond the bound are told, not dropped', async () => {
  const files = Array.from({ length: MOST_FIGURES + 2 }, (_, at) => new File(['x'], `${at}.png`));
  const { figures, unowned, unread } = await figuresFrom(files, reading, async () => new Map());
  expect([figures.length, unowned.length, unread]).toEqual([0, MOST_FIGURES, ['500.png', '501.png']]);
});
