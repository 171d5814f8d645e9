import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../lib/matching/index/build';
import { openIndex } from '../../lib/matching/open';
import { establishedNames, namesOf } from '../../lib/matching/tables/established-names';
import table from '../../lib/matching/tables/established-names.json';
import { recordalsOf } from './list-of';

const MARKS = [
  'LANCOME',
  'Toyota',
  'DYSON',
  'L’Oréal',
  'Estée Lauder',
  'HYUNDAI',
  '乐高',
  'APPLE',
  'NIKE',
  'iPhone',
  'LADA',
  'ADIDAS',
  'SAMSONITE',
  'BIRKENSTOCK',
  'CLARKS',
  'STAR WARS',
];
const index = openIndex(compileIndex(recordalsOf(MARKS)));
const shown = (text: string) =>
  index
    .find({ text, field: 'title' })
    .filter(({ confidence }) => confidence >= 0.5)
    .map(({ row, relation, reasons, start, end }) => [MARKS[row], text.slice(start, end), relation, reasons]);

describe('the name that the trade gives a mark in the other script', () => {
  test.each([
    ['兰蔻粉水 400ml 保湿爽肤水', 'LANCOME', '兰蔻'],
    ['丰田凯美瑞脚垫 全包围', 'Toyota', '丰田'],
    ['戴森吸尘器滤芯', 'DYSON', '戴森'],
    ['正品 欧莱雅 洗发水', 'L’Oréal', '欧莱雅'],
    ['雅诗兰黛小棕瓶精华', 'Estée Lauder', '雅诗兰黛'],
    ['Кроссовки Найк мужские', 'NIKE', 'Найк'],
    ['Чехол для Айфон 15 силиконовый', 'iPhone', 'Айфон'],
    ['ナイキ スニーカー メンズ', 'NIKE', 'ナイキ'],
    ['나이키 운동화 남성', 'NIKE', '나이키'],
    ['حذاء نايك رياضي', 'NIKE', 'نايك'],
    ['Тормозные колодки Лада', 'LADA', 'Лада'],
    ['Чемодан Самсонайт на колесах', 'SAMSONITE', 'Самсонайт'],
    ['남성 버켄스탁 샌들', 'BIRKENSTOCK', '버켄스탁'],
    ['クラークス ブーツ メンズ', 'CLARKS', 'クラークス'],
    ['حقيبة سامسونايت للسفر', 'SAMSONITE', 'سامسونايت'],
    ['星球大战 拼装玩具', 'STAR WARS', '星球大战'],
    ['阿迪王 运动鞋 男', 'ADIDAS', '阿迪王'],
    ['阿迪 三叶草 卫衣', 'ADIDAS', '阿迪'],
    ['爱疯 手机壳 透明', 'iPhone', '爱疯'],
    ['รองเท้าไนกี้ผู้ชาย', 'NIKE', 'ไนกี้'],
    ['เคสไอโฟน 15 ใส', 'iPhone', 'ไอโฟน'],
    ['พรมรถยนต์ โตโยต้า', 'Toyota', 'โตโยต้า'],
    ['नाइके जूते पुरुष', 'NIKE', 'नाइके'],
    ['कार सीट कवर टोयोटा', 'Toyota', 'टोयोटा'],
    ['כיסוי לטלפון אייפון 15', 'iPhone', 'אייפון'],
    ['נעלי נייקי לגבר', 'NIKE', 'נייקי'],
    ['نایکی کفش مردانه', 'NIKE', 'نایکی'],
    ['کفش آدیداس مردانه', 'ADIDAS', 'آدیداس'],
    ['قاب گوشی اپل', 'APPLE', 'اپل'],
    ['নাইকি জুতা পুরুষ', 'NIKE', 'নাইকি'],
    ['আইফোন কভার', 'iPhone', 'আইফোন'],
  ])('%s is similar to a mark recorded in Latin letters alone', (title, mark, words) => {
    expect(shown(title)).toEqual([[mark, words, 'similar', ['established-name']]]);
  });

  test('and a Latin name to a mark recorded in Chinese alone', () => {
    expect(shown('LEGO Technic set 42115')).toMatchObject([['乐高', 'LEGO', 'similar', expect.anything()]]);
  });

  test('an ordinary word that is part of such a name is none', () => {
    expect(shown('现代简约客厅灯')).toEqual([]);
    expect(shown('新鲜红富士苹果5斤')).toEqual([]);
    expect(shown('阿迪锅 不粘锅')).toEqual([]);
    expect(shown('驴肉 香奶 牛奶 家用')).toEqual([]);
    expect(shown('Ладан натуральный 100 г')).toEqual([]);
    expect(shown('星球 地球仪 大战 玩具')).toEqual([]);
    expect(shown('แอปเปิ้ลอบแห้ง 100 กรัม')).toEqual([]);
    expect(shown('חולצה אפל לגברים')).toEqual([]);
    expect(shown('एप्पल साइडर विनेगर')).toEqual([]);
    expect(shown('شنل زنانه بهاره')).toEqual([]);
    expect(shown('นาฬิกาผู้ชาย กันน้ำ')).toEqual([]);
    expect(shown('আপেল ১ কেজি')).toEqual([]);
  });

  test('is not told where the words are themselves a recorded mark', () => {
    const both = openIndex(compileIndex(recordalsOf(['Sony', '索尼'])));
    const rows = (text: string) => both.find({ text, field: 'title' }).map(({ row }) => row);
    expect(rows('SONY headphones')).toEqual([0]);
    expect(rows('索尼 耳机')).toEqual([1]);
  });

  test('is told once where the row has it itself', () => {
    const own = openIndex(compileIndex(recordalsOf([{ markText: 'NIKE', aliases: ['耐克'] }])));
    expect(own.find({ text: '耐克运动鞋', field: 'title' })).toHaveLength(1);
  });

  const { reason: _, Latin: _short, ...scripts } = table;
  test.each(Object.entries(scripts))(
    'every name in the table of %s is of that script, and no mark has one twice',
    (script, marks) => {
      const letters = new RegExp(
        String.raw`^(?:[\p{Script_Extensions=${script === 'Kana' ? 'Katakana' : script}} -]|[A-Z]$){2,16}$`,
        'u',
      );
      for (const [mark, names] of Object.entries(marks)) {
        const all = namesOf(names);
        expect(new Set(all).size, mark).toBe(all.length);
        for (const name of all) expect(name, mark).toMatch(letters);
      }
    },
  );

  test('is found by letters and digits alone, and nothing for what no table knows', () => {
    expect(establishedNames('L`ORÉAL')).toContain('欧莱雅');
    expect(establishedNames('ﾅｲｷ')).toEqual(['NIKE']);
    expect(establishedNames('सोनी')).toEqual(['SONY']);
    expect(establishedNames('\u095bारा')).toEqual(['ZARA']);
    expect(establishedNames('Zorvex')).toEqual([]);
    expect(establishedNames('')).toEqual([]);
  });
});

test.each(['सेना', 'सोना', 'बेटा', 'हांडी', 'सोनिया', 'সোনা', 'বেটা', 'โซน', 'โซน่า'])(
  'a vowel makes another word of the letters of a name: %s',
  (word) => {
    expect(establishedNames(word)).toEqual([]);
  },
);

describe('two letters by which shoppers call a mark', () => {
  const recorded = [
    { markText: 'MICHAEL KORS', classes: [18] },
    { markText: 'NEW BALANCE', classes: [25] },
    { markText: 'AIR JORDAN', classes: [25] },
    { markText: 'BOTTEGA VENETA', classes: [18] },
    { markText: 'UNDER ARMOUR', classes: [25] },
    { markText: 'CHRISTIAN LOUBOUTIN', classes: [25] },
    { markText: 'LOUIS VUITTON', classes: [18, 9] },
    { markText: 'LG', classes: [9] },
    { markText: '7-ELEVEN', classes: [30] },
    { markText: 'TORY BURCH', classes: [18] },
  ];
  const short = openIndex(compileIndex(recordalsOf(recorded)));
  const named = (text: string, ...classes: number[]) =>
    short
      .find({ text, field: 'title', classes, least: 0.5 })
      .map(({ row, start, end }) => [recorded[row]!.markText, text.slice(start, end)]);

  test.each([
    ['MK包包', 18, 'MICHAEL KORS', 'MK'],
    ['MK 女包 单肩', 18, 'MICHAEL KORS', 'MK'],
    ['代购MK女包', 18, 'MICHAEL KORS', 'MK'],
    ['NB运动鞋女', 25, 'NEW BALANCE', 'NB'],
    ['AJ篮球鞋男', 25, 'AIR JORDAN', 'AJ'],
    ['BV编织包', 18, 'BOTTEGA VENETA', 'BV'],
    ['CL红底高跟鞋', 25, 'CHRISTIAN LOUBOUTIN', 'CL'],
    ['Love LV bag', 18, 'LOUIS VUITTON', 'LV'],
    ['驴牌老花包 托特包', 18, 'LOUIS VUITTON', '驴牌'],
    ['驴家 neverfull 手提包', 18, 'LOUIS VUITTON', '驴家'],
    ['莆田 AJ1 倒钩 纯原', 25, 'AIR JORDAN', 'AJ1'],
    ['AJ4 retro black cat size 42', 25, 'AIR JORDAN', 'AJ4'],
    ['Large LG TV 55 inch', 9, 'LG', 'LG'],
  ])('%s, goods of class %d, names %s', (title, goods, mark, words) => {
    expect(named(title, goods)).toContainEqual([mark, words]);
  });

  test.each([
    ['NB-IoT 模块', 9],
    ['UA zipper pouch', 20],
    ['AJ socket screwdriver', 8],
    ['Mark MK II amplifier', 9],
    ['1 TB SSD hard disk', 9],
    ['CL 100 pool chlorine', 1],
    ['Level LV 80 speaker', 9],
    ['Nivel LV 3 láser', 9],
  ])('but not %s, goods of class %d', (title, goods) => {
    expect(named(title, goods)).toEqual([]);
  });

  test.each([
    ['德芙巧克力礼盒', 'DOVE', 30],
    ['耐克手机壳', 'NIKE', 9],
    ['戴森款玩具', 'DYSON', 28],
    ['小米雨伞', 'XIAOMI', 18],
    ['香奈儿手机壳', 'CHANEL', 9],
  ])('two characters are a whole name, on goods of other classes as well: %s', (text, markText, goods) => {
    const other = openIndex(compileIndex(recordalsOf([{ markText, classes: [3] }])));
    expect(other.find({ text, field: 'title', classes: [goods], least: 0.5 })).not.toEqual([]);
  });

  const ownGoods = (title: string, classes: readonly number[]) =>
    short
      .find({ text: title, field: 'title', classes, least: 0.5, goodsBeside: () => classes })
      .map(({ row }) => recorded[row]!.markText);

  test.each(['Top level LV bag', 'High level LV handbag women', 'Mark MK handbag tote'])(
    'beside goods of its own a name is no word for short: %s',
    (title) => expect(ownGoods(title, [18])).toHaveLength(1),
  );

  test.each([
    ['Nice Brown LV Handbag Women', 18],
    ['High Level LV Handbag Women', 18],
    ['Classic Brown LV Wallet For Men', 18],
    ['Old Black LV Backpack', 18],
    ['Soft Pink LV Purse', 18],
  ])('among capitalised words, too: %s', (title, goods) => {
    expect(ownGoods(title, [goods])).toHaveLength(1);
  });

  test.each([
    ['Nice Brown Lv Handbag', 'small letters', [18]],
    ['Nice Brown LV Kettle', 'goods of another kind', []],
    ['Thread UA Wallet', 'a mark of other goods', [20]],
    ['Some MB Handbag', 'no mark of the list', [18]],
    ['Acid CL Handbag', 'goods of another class', [18]],
  ])('but not %s: %s', (title, _, goods) => {
    expect(ownGoods(title, goods)).toEqual([]);
  });

  test.each([
    ['Dark Grey MK Tote', 18, 'MICHAEL KORS'],
    ['womens black MK crossbody bag', 18, 'MICHAEL KORS'],
    ['White NB Sneakers Size 9', 25, 'NEW BALANCE'],
    ['Boys AJ Sneakers Red', 25, 'AIR JORDAN'],
    ['Green Woven BV Pouch', 18, 'BOTTEGA VENETA'],
    ['Black UA Hoodie Mens', 25, 'UNDER ARMOUR'],
    ['Red Sole CL Heels', 25, 'CHRISTIAN LOUBOUTIN'],
    ['TB tote', 18, 'TORY BURCH'],
    ['Navy TB Tote Bag', 18, 'TORY BURCH'],
    ['2024 TB Tote Bag', 18, 'TORY BURCH'],
    ['Fall 2023 MK Tote Bag', 18, 'MICHAEL KORS'],
    ['1:1 MK Tote Bag', 18, 'MICHAEL KORS'],
    ['Set of 2 BV Pouches and Bag', 18, 'BOTTEGA VENETA'],
    ['2024 LV Wallet', 18, 'LOUIS VUITTON'],
  ])('by which a mark is called, in capitals: %s', (title, goods, mark) => {
    expect(ownGoods(title, [goods])).toEqual([mark]);
  });

  test.each([
    ['Dark Grey Mk Tote', 'capitals', 18],
    ['Newborn NB Baby Shoes', 'the size of a child', 25],
    ['Baby Booties Size NB Shoes', 'the size of a child', 25],
    ['Holds 2 TB Bag for Hard Drives', 'a measure', 18],
    ['Drive 1TB Bag', 'a measure', 18],
    ['Wine Cooler 70 CL Shoes', 'a measure', 25],
    ['Sensor 5 UA Hoodie', 'a measure', 25],
    ['Dark Grey MK Kettle', 'goods of another class', 11],
  ])('but not %s: %s', (title, _, goods) => {
    expect(ownGoods(title, [goods])).toEqual([]);
  });

  test.each(['Level LV 80 bag hook', 'Mark MK II amplifier', 'nivel LV 3'])('but %s is one', (title) =>
    expect(ownGoods(title, [])).toEqual([]),
  );

  test('figures name a shop beside what is its own alone', () => {
    expect(named('7-11 slurpee cup', 21)).toEqual([['7-ELEVEN', '7-11']]);
    expect(named('7-11 years girls dress', 25)).toEqual([]);
    expect(named('7-11 cm ruler', 16)).toEqual([]);
  });
});
