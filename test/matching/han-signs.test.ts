import { expect, test } from 'vitest';
import { compileIndex } from '../../lib/matching/index/build';
import { IndexSections } from '../../lib/matching/index/sections';
import { alternativesOf } from '../../lib/matching/sign/han-alternatives';
import { type HanLikeness, HanSigns } from '../../lib/matching/sign/han-signs';
import { Scan } from '../../lib/text/scan';
import { fc } from '../properties';
import { recordalsOf } from './list-of';

const MARKS = [
  '奥利奥',
  '阿迪达斯',
  '三星',
  '好丽友',
  '中国软动',
  '爱租妙',
  '王老吉',
  '小米',
  '大白兔',
  'ORION 好丽颜',
  'NIKE',
];
const index = new IndexSections(compileIndex(recordalsOf(MARKS)));
const scan = new Scan();

function found(signs: HanSigns, text: string): HanLikeness[] {
  const likenesses: HanLikeness[] = [];
  signs.search(scan.read(text), (likeness) => likenesses.push(likeness));
  return likenesses;
}

/** One that has searched so many signs that it knows what stands side by side in the marks. */
const experienced = new HanSigns(index);
for (let sign = 0; sign < 100; sign++) found(experienced, '运动鞋');

/** Another for a character: one that is most like it for every second number, else any that may stand for it. */
function another(character: string, number: number): string {
  const all = alternativesOf(character.charCodeAt(0));
  const most = all.filter(({ tells }) => tells >= 1);
  const others = number % 2 === 0 && most.length > 0 ? most : all;
  return others.length === 0 ? character : String.fromCharCode(others[number % others.length]!.unit);
}

/** A mark's characters, some of them exchanged for others, among other words. */
const disguised = fc
  .record({
    mark: fc.constantFrom(...MARKS.filter((mark) => !/[a-z]/i.test(mark)), '好丽颜'),
    exchanged: fc.array(fc.record({ at: fc.nat(4), with: fc.nat(60) }), { maxLength: 2 }),
    before: fc.constantFrom('', '新', '新款', 'new'),
    behind: fc.constantFrom('', '鞋', '手机壳', '奥', '旗舰店官方'),
  })
  .map(({ mark, exchanged, before, behind }) => {
    const characters = [...mark];
    for (const { at, with: other } of exchanged) {
      const own = characters[at % characters.length]!;
      // Whoever exchanges a character does so wherever it stands.
      for (const [place, one] of characters.entries())
        if (one === own) characters[place] = another(own, other);
    }
    return before + characters.join('') + behind;
  });

test('what stands side by side in the marks rules out nothing that is found without it', () => {
  let met = 0;
  let twice = 0;
  fc.assert(
    fc.property(
      fc.oneof(
        disguised,
        fc.array(fc.constantFrom(...MARKS.join('')), { maxLength: 9 }).map((all) => all.join('')),
      ),
      (text) => {
        const plainly = found(new HanSigns(index), text);
        met += plainly.length;
        twice += plainly.filter(({ exchanges }) => exchanges.length > 1).length;
        expect(found(experienced, text)).toEqual(plainly);
      },
    ),
    { numRuns: 400 },
  );
  expect(met).toBeGreaterThan(100);
  expect(twice).toBeGreaterThan(0);
});

test.each([
  ['粤利粤', '奥利奥', '粤 does not sound like 奥, and stands for it twice by its shape'],
  ['三兴', '三星', 'one of two characters'],
])('%s comes from %s', (sign, mark) => {
  expect(found(experienced, sign).map((likeness) => MARKS[likeness.mark])).toContain(mark);
});

const EVERYONES = [
  '阿迪达斯',
  '蓝月亮',
  '娃哈哈',
  '海飞丝',
  '欧米茄',
  '可口可乐',
  '路易威登',
  '香飘飘',
  '农夫山泉',
  '耐克',
];
const known = new HanSigns(new IndexSections(compileIndex(recordalsOf(EVERYONES))));
const marksLike = (sign: string) => found(known, sign).map(({ mark }) => EVERYONES[mark]);

test.each([
  ['阿迪斯', '阿迪达斯', 'one character is not there'],
  ['路威登旗舰店', '路易威登', 'the same, before what a shop is called'],
  ['可口乐', '可口可乐', 'one of two that are the same'],
  ['农山泉', '农夫山泉', 'the second of four'],
  ['月亮蓝', '蓝月亮', 'the first has come last'],
  ['亮蓝月', '蓝月亮', 'the last has come first'],
  ['娃娃哈', '娃哈哈', 'the other stands twice'],
  ['香香飘', '香飘飘', 'the same'],
  ['海飞诗', '海飞丝', 'shi for si'],
  ['欧米伽', '欧米茄', 'a reading of it'],
])('%s comes from %s: %s', (sign, mark) => {
  expect(marksLike(sign)).toContain(mark);
});

test.each([
  ['阿斯', '阿迪达斯', 'two are not there'],
  ['阿迪*斯', '阿迪达斯', 'something stands in its place: a mask, which is read elsewhere'],
  ['新款可乐', '可口可乐', 'another stands before it'],
  ['蓝亮', '蓝月亮', 'of three, two are any name’s'],
  ['蓝天亮月', '蓝月亮', 'another between, and turned'],
  ['哈哈哈', '娃哈哈', 'the first is not there'],
  ['海诗', '海飞丝', 'two characters that sound near are no name of three'],
  ['奈刻', '耐克', 'two that sound the same are for well-known names'],
  ['迪达', '阿迪达斯', 'its middle'],
  ['农场山上', '农夫山泉', 'two others'],
])('%s does not come from %s: %s', (sign, mark) => {
  expect(marksLike(sign)).not.toContain(mark);
});

test('a title, which holds many more characters, lacks none and sounds exactly', () => {
  const likenesses: HanLikeness[] = [];
  for (const title of ['阿迪斯运动鞋男', '海飞诗洗发水'])
    known.searchAt(scan.read(title), [0], (likeness) => likenesses.push(likeness));
  expect(likenesses).toEqual([]);
});
