import { expect, test } from 'vitest';
import { indexOf } from './list-of';

const MARKS = ['NIKE', 'GUCCI', 'Louis', 'ROLEX', 'Disney', '阿迪达斯', '康师傅', '耐克'];
const index = indexOf(...MARKS);
const masked = (text: string) =>
  index
    .find({ text, field: 'title' })
    .filter(({ reasons }) => reasons.includes('masked'))
    .map(({ row, start, end }) => [MARKS[row], text.slice(start, end)]);

test.each([
  ['N*ke shoes', 'NIKE', 'N*ke'],
  ['new G●cci bag', 'GUCCI', 'G●cci'],
  ['L**is wallet', 'Louis', 'L**is'],
  ['Ro**x watch', 'ROLEX', 'Ro**x'],
  ['D＊sney plush', 'Disney', 'D＊sney'],
  ['新款阿*达斯运动鞋', '阿迪达斯', '阿*达斯'],
])('%s hides %s', (text, mark, words) => expect(masked(text)).toContainEqual([mark, words]));

test.each(['size 5*7 cm', '2*3m cloth', '* new * shoes', 'N***e', 'rated ***** by buyers', '耐*', 'a*b*c'])(
  '%s hides nothing: too little is left, or nothing was covered',
  (text) => expect(masked(text)).toEqual([]),
);
