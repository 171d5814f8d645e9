import { expect, test } from 'vitest';
import { indexOf } from './list-of';

const MARKS = [
  'NIKE',
  'GUCCI',
  'Louis',
  'ROLEX',
  'Disney',
  '阿迪达斯',
  '康师傅',
  '耐克',
  'LOUIS VUITTON',
  'NEW BALANCE',
  'The North Face',
  'RALPH LAUREN',
];
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
  ['N#ke shoes', 'NIKE', 'N#ke'],
  ['N■ke shoes', 'NIKE', 'N■ke'],
  ['R❤️lex watch', 'ROLEX', 'R❤️lex'],
  ['L*uis Vuitton bag', 'LOUIS VUITTON', 'L*uis Vuitton'],
  ['new Louis V*itton bag', 'LOUIS VUITTON', 'Louis V*itton'],
  ['L**is V*itton handbag', 'LOUIS VUITTON', 'L**is V*itton'],
  ['mens new b●lance 574', 'NEW BALANCE', 'new b●lance'],
  ['jacket The North F#ce, black', 'The North Face', 'The North F#ce'],
  ['The N*rth F*ce jacket', 'The North Face', 'The N*rth F*ce'],
  ['Ra*ph Laur*n polo', 'RALPH LAUREN', 'Ra*ph Laur*n'],
])('%s hides %s', (text, mark, words) => expect(masked(text)).toContainEqual([mark, words]));

test.each([
  'size 5*7 cm',
  '2*3m cloth',
  '* new * shoes',
  'N***e',
  'rated ***** by buyers',
  '耐*',
  'a*b*c',
  'L***s V****tton',
  'new shoes # balance bike',
  'New York b*lance',
  'C# for louis, vuit*on',
])('%s hides nothing: too little is left, or nothing was covered', (text) =>
  expect(masked(text)).toEqual([]),
);

test('a text full of masks costs little: three covered letters are asked a few times only', () => {
  const text = 'Sh*ulder b*gs wh*te '.repeat(200);
  const before = process.cpuUsage();
  expect(masked(text)).toEqual([]);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(1_000);
});

/** Titles with a character covered each, and what they hide; the last of each pair hides nothing that is recorded. */
const COVERED: [title: string, marks: string[]][] = [
  ['新款阿*达斯运动鞋', ['阿迪达斯']],
  ['阿迪*斯男鞋', ['阿迪达斯']],
  ['阿迪达*外套', ['阿迪达斯']],
  ['康*傅方便面', ['康师傅']],
  ['正品康师●红烧牛肉面', ['康师傅']],
  ['阿*达克运动鞋', []],
  ['康*父方便面', []],
  ['健*傅方便面', []],
  ['耐*运动鞋', []],
  ['阿**斯男鞋', []],
];

test('what a covered character hides is the same before the list was read for its characters and after', () => {
  const fresh = indexOf(...MARKS);
  const hidden = (title: string) =>
    fresh
      .find({ text: title, field: 'title' })
      .filter(({ reasons }) => reasons.includes('masked'))
      .map(({ row }) => MARKS[row]);
  for (let round = 0; round < 20; round++)
    for (const [title, marks] of COVERED) expect([title, hidden(title)]).toEqual([title, marks]);
});

test('a mark of Latin letters and Han characters, and a list without any Han mark, have their masks read alike', () => {
  const latin = indexOf('NIKE', 'GUCCI');
  const mixed = indexOf('海尔Haier智家', 'NIKE');
  for (let round = 0; round < 100; round++) {
    expect(latin.find({ text: '新款阿*达斯运动鞋 N*ke', field: 'title' }).map(({ row }) => row)).toEqual([0]);
    expect(mixed.find({ text: '新款阿*达斯运动鞋 N*ke', field: 'title' }).map(({ row }) => row)).toEqual([1]);
  }
});
