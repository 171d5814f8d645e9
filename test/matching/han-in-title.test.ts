import { describe, expect, test } from 'vitest';
import { indexOf } from './list-of';

const MARKS = [
  '康师傅',
  '营养快线',
  '三只松鼠',
  '香飘飘',
  '可口可乐',
  '泸州老窖',
  '五粮液',
  '红牛',
  '三星',
  '丰田',
  '周大福',
  '周大生',
  '海飞丝',
  '路易威登',
];
const index = indexOf(...MARKS);
const shown = (text: string) => index.find({ text, field: 'title', least: 0.5 });
const marksIn = (text: string) => shown(text).map(({ row }) => MARKS[row]);

describe('at the head of a long title, as shops write them, a Han mark is met', () => {
  const rest = ' 整箱批发 官方正品 超市同款 家庭装 全国包邮 顺丰速运 限时特价';
  test.each([
    ['康帅傅红烧牛肉面', '康师傅', ['shape', 'phonetic']],
    ['2024新款 康帅傅红烧牛肉面', '康师傅', ['shape', 'phonetic']],
    ['营养抉线果汁饮品', '营养快线', ['shape']],
    ['海飞斯洗发露', '海飞丝', ['phonetic']],
    ['路易威邓手提包', '路易威登', ['phonetic']],
    ['三个松鼠坚果', '三只松鼠', ['han-one-different']],
    ['飘香飘奶茶', '香飘飘', ['word-order']],
    ['可乐可口汽水', '可口可乐', ['word-order']],
    ['泸州窖老白酒', '泸州老窖', ['word-order']],
    ['周汏福黄金项链', '周大福', ['shape']],
    ['康浉傅牛肉面', '康师傅', ['shape']],
    ['五粮醇液白酒', '五粮液', ['edit']],
  ])('in %s', (words, mark, reasons) => {
    const found = shown(words + rest);
    expect(found.map(({ row }) => MARKS[row])).toEqual([mark]);
    expect(found[0]!.relation).toBe('similar');
    expect(reasons).toEqual(expect.arrayContaining([...found[0]!.reasons]));
  });
});

describe('characters that stand in other words are these words', () => {
  test.each([
    ['牛奶 纯牛奶 250ml*24 整箱', '纯牛 is cut out of 牛奶'],
    ['中华田园犬 毛绒玩具', '华田 is cut out of 田园犬'],
    ['天王星 模型 太阳系', '王星 is cut out of a planet'],
    ['牛奶糖 大礼包 儿童零食 过年送礼 整箱批发 家庭装 全国包邮', 'nothing in it is a mark'],
    ['老师傅手工红烧肉 秘制酱料 家庭装 过年送礼 全国包邮 顺丰速运', 'a master, not 康师傅'],
  ])('%s: %s', (title) => expect(marksIn(title)).toEqual([]));

  test('a mark that another is like is itself alone', () =>
    expect(marksIn('周大生足金吊坠 女 转运珠 送女友生日礼物 官方旗舰店 正品保证 顺丰包邮')).toEqual([
      '周大生',
    ]));
});

test('a field that is a name is met by characters that changed places, too', () => {
  const [first] = index.find({ text: '飘香飘', field: 'brand', least: 0.5 });
  expect(first).toMatchObject({ row: MARKS.indexOf('香飘飘'), reasons: ['word-order'] });
});

describe('words of the dictionary are not made from a mark of such words', () => {
  const names = ['居家装饰', '防水防漏', '创意文化', '红喇叭', '伴手礼'];
  const words = indexOf(...names);
  test.each([
    ['家居装饰 客厅挂画', 'two words that the mark has the other way round'],
    ['文化创意产业新趋向', 'two words in the other order'],
    ['老丝绸玫红色 喇叭花', 'a space lies in it'],
    ['收藏级商务伴手茶礼', 'it does not begin the title'],
  ])('%s: %s', (text) => expect(words.find({ text, field: 'title', least: 0.5 })).toEqual([]));
  test.each([
    ['居家装饰挂画', '居家装饰'],
    ['伴手茶礼盒装', '伴手礼'],
  ])('but %s names %s, or is like it', (text, name) =>
    expect(words.find({ text, field: 'title' }).map(({ row }) => names[row])).toContain(name),
  );
});

describe('another name of the same recordal stands against no form of it', () => {
  const names = ['ADIDAS', '阿迪达斯', 'ESTEE LAUDER', '雅诗兰黛', '蓝月亮', '蓝月', '七匹狼', '七匹'];
  const list = indexOf(...names);
  const named = (text: string) =>
    list.find({ text, field: 'title', least: 0.5 }).map(({ row }) => names[row]);
  test.each([
    ['阿迪达思运动鞋男透气', 'ADIDAS'],
    ['阿迪达思 运动鞋', '阿迪达斯'],
    ['阿迪达丝运动鞋', 'ADIDAS'],
    ['雅诗兰代眼霜', 'ESTEE LAUDER'],
    ['雅诗兰呆眼霜', '雅诗兰黛'],
  ])('%s is like %s', (text, mark) => expect(named(text)).toContain(mark));

  test.each(['蓝月壳洗衣液', '七匹狠男装'])('nor does a mark that is not told itself: %s', (text) =>
    expect(named(text)).not.toEqual([]),
  );

  test.each([
    ['周大生足金吊坠', '周大福', 'another mark, letter by letter'],
    ['红牛饮料', '金牛', 'another mark around'],
  ])('but in %s %s is not meant: %s', (text, mark) =>
    expect(shown(text).map(({ row }) => MARKS[row])).not.toContain(mark),
  );
});

describe('a character of the same field of meaning takes the place of the name’s own', () => {
  const names = [
    '老干妈',
    '脑白金',
    '七匹狼',
    '旺仔',
    '海尔兄弟',
    '太阳神',
    '小黄人',
    '大白兔',
    '河南云海',
    '东方红',
  ];
  const list = indexOf(...names);
  const named = (text: string) =>
    list.find({ text, field: 'title', least: 0.5 }).map(({ row }) => names[row]);
  test.each([
    ['老干爹辣椒酱', '老干妈'],
    ['老干爸辣椒酱', '老干妈'],
    ['脑白银礼盒', '脑白金'],
    ['七匹羊男装', '七匹狼'],
    ['七匹狗男装', '七匹狼'],
    ['海尔姐弟冰箱', '海尔兄弟'],
  ])('%s is like %s', (text, mark) => expect(named(text)).toContain(mark));
  test.each([
    ['老干部茶杯', 'a word that begins so'],
    ['小蓝人玩偶', 'goods of another colour'],
    ['大白鹅羽绒被', 'the animal of which the goods are'],
    ['湖南云海茶', 'another province'],
    ['南方红茶', 'another direction'],
    ['老爹花生', 'fewer characters'],
  ])('not so %s: %s', (text) => expect(named(text)).toEqual([]));
});

describe('another numeral at the head of four characters or more', () => {
  const numbered = ['六个核桃', '三只松鼠', '七匹狼', '九牧王', '五谷道场', '八马茶业'];
  const among = indexOf(...numbered);
  const named = (text: string) =>
    among
      .find({ text, field: 'title', least: 0.5 })
      .filter(({ relation }) => relation === 'similar')
      .map(({ row, start, end }) => [numbered[row], text.slice(start, end)]);

  test.each([
    ['七个核桃 饮料', '六个核桃', '七个核桃'],
    ['植物蛋白饮料整箱 三个核桃', '六个核桃', '三个核桃'],
    ['九个核桃乳 礼盒', '六个核桃', '九个核桃'],
    ['五只松鼠 坚果 零食', '三只松鼠', '五只松鼠'],
    ['四谷道场 方便面', '五谷道场', '四谷道场'],
    ['七马茶业 铁观音', '八马茶业', '七马茶业'],
  ])('%s is like %s', (title, mark, words) => {
    expect(named(title)).toEqual([[mark, words]]);
  });

  test.each([
    ['三个苹果 新鲜', 'other goods'],
    ['六个新鲜 核桃', 'a word between'],
    ['七块核桃木 菜板', 'another word, too'],
    ['八匹狼 男装', 'three characters, of which two makers have names'],
    ['买二送一 三个 核桃 夹子', 'parted'],
  ])('%s is not: %s', (title) => {
    expect(named(title)).toEqual([]);
  });
});
