import { describe, expect, test } from 'vitest';
import { SHOWN_FROM } from '../../lib/domain/thresholds';
import { indexOf } from './list-of';

/** Marks that trade statistics do not know, in letters and in Han; MATRIX, MINIMUM and SUBTLE are words of English. */
const MARKS = [
  'LAKUKOM',
  'YOUJIE',
  'AGNITE',
  'ZORVEX',
  '优解',
  '尚川',
  '格伦德',
  'MATRIX',
  'MINIMUM',
  'SUBTLE',
];
const index = indexOf(...MARKS);
const of = (text: string, mark: string) =>
  index.find({ text, field: 'title' }).filter(({ row }) => MARKS[row] === mark);
const isShown = (text: string, mark: string) =>
  of(text, mark).some(({ confidence }) => confidence >= SHOWN_FROM);
const keysOf = (text: string, mark: string) =>
  of(text, mark).flatMap(({ terms }) => terms.map(({ key }) => key));

describe('a word of letters that no dictionary has names a brand where it stands alone among Han', () => {
  test.each([
    ['得力agnite f2111超轻羽毛球拍', 'AGNITE'],
    ['无线蓝牙耳机专用迷你超小隐形可爱挂耳塞式lakukom 2只', 'LAKUKOM'],
    ['7月~美国直发~zorvex 水晶双层吊坠耳环~', 'ZORVEX'],
    ['扫描平台 youjie 激光条码扫描器', 'YOUJIE'],
    ['嵌入式红酒柜agnite恒温酒柜', 'AGNITE'],
  ])('%s names %s', (title, mark) => {
    expect(isShown(title, mark)).toBe(true);
    expect(keysOf(title, mark)).not.toContain('among_han');
  });

  test.each([
    ['苹果系统主机 os x zorvex edition 编程', 'ZORVEX'],
    ['原装剪线 pdu agnite rack 网管排插', 'AGNITE'],
    ['手链银色subtle心手链', 'SUBTLE'],
    ['极限 matrix 滑板车', 'MATRIX'],
    ['包邮儿童刷头 minimum 九个装', 'MINIMUM'],
  ])(
    '%s: a word among others of its letters, or one of the dictionary, is written into it',
    (title, mark) => {
      expect(keysOf(title, mark)).toContain('among_han');
    },
  );
});

describe('what is announced as a brand in Han is one', () => {
  test.each([
    ['现货日本minimum儿童声波电动牙刷', 'MINIMUM'],
    ['德国代购matrix碟飞自动男表', 'MATRIX'],
    ['香港专柜subtle粉饼 多色可选', 'SUBTLE'],
    ['店铺包邮matrix额头发际线阴影粉', 'MATRIX'],
    ['全新官方minimum手表', 'MINIMUM'],
  ])('%s names %s', (title, mark) => expect(isShown(title, mark)).toBe(true));

  test.each([
    ['儿童声波minimum电动牙刷', 'MINIMUM'],
    ['现货日本minimum noise 儿童电动牙刷', 'MINIMUM'],
    ['手链心subtle银色', 'SUBTLE'],
    ['日本好吃饼干matrix薄脆', 'MATRIX'],
    ['香港carefully subtle粉饼', 'SUBTLE'],
  ])('%s does not name %s', (title, mark) => expect(isShown(title, mark)).toBe(false));
});

describe('a name in letters and one in Han side by side are a brand in both its scripts', () => {
  test.each([
    ['扫描器 优解youjie 多线激光平台', '优解'],
    ['遮瑕 尚川 lakukom 抚平细纹隐形遮瑕棒', '尚川'],
    ['嵌入式恒温酒柜 zorvex格伦德 红酒柜', '格伦德'],
    ['嵌入式恒温酒柜 格伦德 zorvex 红酒柜', 'ZORVEX'],
    ['包邮 agnite 优解 条码枪', 'AGNITE'],
  ])('%s tells so of %s', (title, mark) => {
    expect(keysOf(title, mark)).toContain('paired');
    expect(isShown(title, mark)).toBe(true);
  });

  test.each([
    ['优解 多线激光 youjie 扫描器', '优解'],
    ['优解，youjie 扫描器', '优解'],
    ['优解扫描器', '优解'],
    ['youjie agnite 扫描器', 'YOUJIE'],
    ['优解尚川 扫描器', '优解'],
  ])('%s does not of %s', (title, mark) => expect(keysOf(title, mark)).not.toContain('paired'));
});
