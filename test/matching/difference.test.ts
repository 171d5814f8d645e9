import { describe, expect, test } from 'vitest';
import type { ScreenedField } from '../../lib/matching/candidate';
import { ListDifference } from '../../lib/matching/difference/list-difference';
import { compileIndex } from '../../lib/matching/index/build';
import { openIndex } from '../../lib/matching/open';
import { fewMarks } from '../../lib/matching/score/few-marks';
import { fc } from '../properties';

const HEADS = ['nova', 'quor', 'zeph', 'brim', 'tal', 'sor', 'vel', 'kar', 'lum', 'oxi', 'pla', 'wren'];
const TAILS = ['vane', 'yr', 'stone', 'mark', 'dex', 'tra', 'nis', 'bel', 'tech', 'wave', 'lo', 'rex'];
/** In many marks: how much they tell hangs on how many there are. */
const COMMON = ['group', 'home', 'sport', 'vita', 'design'];
const HAN = ['宝', '华', '美', '龙', '星', '达', '丽', '安'];
const TEXTS = [
  ...HEADS.flatMap((head) => TAILS.map((tail) => `${head}${tail}`)),
  ...HEADS.flatMap((head, at) => COMMON.map((word) => `${head}${TAILS[at]} ${word}`)),
  ...HAN.flatMap((one, at) => HAN.map((other) => `${one}${other}${HAN[(at * 3 + 1) % HAN.length]}`)),
  ...COMMON,
  'プラトラ',
  'ベルノバ',
];

const rowsOf = (texts: readonly string[]) =>
  texts.map((markText) => ({ markText, aliases: [], holder: undefined, classes: [] }));
const open = (texts: readonly string[]) => openIndex(compileIndex(rowsOf(texts)));

function versions(before: readonly string[], after: readonly string[]) {
  const changed = [...before, ...after].filter((text) => !before.includes(text) || !after.includes(text));
  const [then, now] = [open(before), open(after)];
  const difference = new ListDifference(then, now, compileIndex(rowsOf(changed)));
  const found = (texts: readonly string[], index: typeof then, field: ScreenedField, text: string) =>
    index.find({ field, text }).map(({ row, ...rest }) => ({ mark: texts[row], ...rest }));
  return {
    mayDiffer: (field: ScreenedField, text: string) => difference.mayDiffer(field, text),
    earlier: (field: ScreenedField, text: string) => found(before, then, field, text),
    later: (field: ScreenedField, text: string) => found(after, now, field, text),
  };
}

/** A text as a seller may write it: a mark with a letter exchanged, left out or put in, alone or among other words. */
const written = fc
  .tuple(
    fc.constantFrom(...TEXTS, 'cotton socks', 'garden lamp', '手机壳'),
    fc.nat(),
    fc.constantFrom('', 'a', 'r', '0', '星'),
    fc.constantFrom('', ' for men', ' outlet', ' store official', ' running shoes for women and men'),
  )
  .map(([text, at, letter, rest]) => {
    const place = at % (text.length + 1);
    return `${text.slice(0, place)}${letter}${text.slice(place + (at % 2))}${rest}`;
  });
const field = fc.constantFrom<ScreenedField>('title', 'brand', 'seller');

describe('where two versions of a list are said to find the same', () => {
  test('they do, to the last digit', { tags: ['heavy'], timeout: 120_000 }, () => {
    const history = fc.record({
      list: fc.shuffledSubarray(TEXTS, { minLength: 60 }),
      gone: fc.integer({ min: 0, max: 4 }),
      come: fc.integer({ min: 0, max: 4 }),
    });
    fc.assert(
      fc.property(history, fc.array(fc.tuple(field, written), { minLength: 20 }), (how, texts) => {
        const before = how.list.slice(how.come);
        const after = [...before.slice(how.gone), ...how.list.slice(0, how.come)];
        // Whoever asks has seen to it: otherwise every likeness weighs otherwise.
        fc.pre(fewMarks(before.length) === fewMarks(after.length));
        const lists = versions(before, after);
        for (const [where, text] of texts)
          if (!lists.mayDiffer(where, text))
            expect(lists.later(where, text)).toEqual(lists.earlier(where, text));
      }),
      { numRuns: 40 },
    );
  });

  test('also where more marks come near than are compared with a sign', {
    tags: ['heavy'],
    timeout: 120_000,
  }, () => {
    const near = HEADS.flatMap((head) =>
      TAILS.flatMap((tail) => ['', 'a', 'o', 'en'].map((joint) => `${head}${joint}${tail}`)),
    );
    const one = fc
      .constantFrom(...near)
      .chain((text) => fc.nat({ max: text.length }).map((at) => `${text.slice(0, at)}${text.slice(at + 1)}`));
    let same = 0;
    fc.assert(
      fc.property(
        fc.shuffledSubarray(near, { minLength: 8, maxLength: 8 }),
        fc.array(one, { minLength: 20, maxLength: 20 }),
        (changing, signs) => {
          const [gone, come] = [changing.slice(0, 4), changing.slice(4)];
          const before = near.filter((text) => !come.includes(text));
          const lists = versions(before, [...before.filter((text) => !gone.includes(text)), ...come]);
          for (const text of signs)
            if (!lists.mayDiffer('brand', text)) {
              same++;
              expect(lists.later('brand', text)).toEqual(lists.earlier('brand', text));
            }
        },
      ),
      { numRuns: 15 },
    );
    expect(same).toBeGreaterThan(0);
  });

  test('which is said of most signs where some marks of many change', () => {
    const many = HEADS.flatMap((head) =>
      TAILS.flatMap((tail) => HEADS.map((end, at) => `${head}${tail} ${end}${TAILS[at]}`)),
    );
    const lists = versions([...many, 'quorvane'], [...many, 'zephyrwave']);
    const signs = TEXTS.slice(0, 100).map((text) => `${text} shop`);
    const same = signs.filter((text) => !lists.mayDiffer('seller', text));
    expect(same.length).toBeGreaterThan(50);
    for (const text of same) expect(lists.later('seller', text)).toEqual(lists.earlier('seller', text));
    // The mark that went, and the one that came, as they are and misspelt.
    for (const text of ['quorvane', 'quorvame', 'zephyrwave', 'zefyrwave', 'thequorvanestore'])
      expect([text, lists.mayDiffer('brand', text)]).toEqual([text, true]);
  });

  test('but never of a title that names a changed mark, or is like one', () => {
    const lists = versions(['nike', 'puma'], ['nike', 'adidas', 'puma']);
    expect(lists.mayDiffer('title', 'cotton socks for cold days in the garden')).toBe(false);
    expect(lists.mayDiffer('title', 'running shoes by adidas for men and women')).toBe(true);
    expect(lists.mayDiffer('title', 'running shoes by adiddas for men and women')).toBe(true);
  });

  describe('but not in a Chinese title that comes near any mark, where the length of the list came to weigh otherwise', () => {
    /** A likeness weighs by the length of the list, in steps of a tenth: 57 and 58 rows stand on two of them, 58 and 60 on one. */
    const rows = (count: number) =>
      ['丽安龙', '宝丽华', '香飘飘', '大白兔', '康师傅'].concat(TEXTS.slice(0, count - 5));
    test.each([
      '丽安星龙 running shoes for women and men',
      '宝达丽华 cotton socks for cold days in the garden',
      '飘香飘奶茶整箱批发夜宵速食五包装送礼家庭必备方便食品',
      '康帅傅红烧牛肉面整箱批发夜宵速食五包装送礼家庭必备方便食品',
      'new 白大兔 creamy candy for children, 500 g in a bag',
      '丽宝安龙 garden lamps and socks for women and men',
    ])('%s', (title) => {
      for (const [then, now] of [
        [57, 58],
        [58, 57],
        [57, 60],
      ] as const) {
        const lists = versions(rows(then), rows(now));
        expect([title, lists.mayDiffer('title', title)]).toEqual([title, true]);
        expect(lists.later('title', title)).not.toEqual(lists.earlier('title', title));
      }
    });

    test.each([
      ['丽安星龙 running shoes for women and men', 58, 60],
      ['cotton socks for cold days in the garden', 57, 58],
      ['红烧牛肉面整箱批发夜宵速食五包装送礼家庭必备方便食品', 57, 58],
      ['running shoes for women and men 手机壳', 57, 58],
      ['garden lamp, 2 pieces, with a switch and a cord of 3 m', 58, 57],
      ['新款 女士夏季透气运动休闲跑步鞋子厚底增高 送袜子两双 颜色随机发货 支持退换', 58, 57],
    ] as const)('they do in %s from %d to %d rows', (title, then, now) => {
      const lists = versions(rows(then), rows(now));
      expect(lists.mayDiffer('title', title)).toBe(false);
      expect(lists.later('title', title)).toEqual(lists.earlier('title', title));
    });
  });

  test('and of a Chinese title that has another character, where such names its brand', () => {
    const lists = versions([...TEXTS, '康师傅'], [...TEXTS, '娃哈哈']);
    const goods = '红烧牛肉面整箱批发夜宵速食五包装送礼家庭必备方便食品';
    for (const title of [`康帅傅${goods}`, `新品 康帅傅${goods}`])
      expect([title, lists.mayDiffer('title', title)]).toEqual([title, true]);
    const inside = `${goods}康帅傅五包`;
    expect(lists.mayDiffer('title', inside)).toBe(false);
    expect(lists.later('title', inside)).toEqual(lists.earlier('title', inside));
  });

  test.each([
    ['克耐', '耐克', 'its characters have changed places'],
    ['戴生', '戴森', 'one of them only sounds near'],
    ['奥密奥', '奥利奥', 'one of three is another'],
    ['粤力粤', '奥利奥', 'each of three is another'],
    ['六一核桃', '六个核桃', 'one of four is another'],
  ])('and of a sign %s where %s came, which everyone knows: %s', (sign, mark) => {
    const lists = versions(TEXTS, [...TEXTS.slice(1), mark]);
    expect(lists.later('brand', sign)).not.toEqual(lists.earlier('brand', sign));
    expect(lists.mayDiffer('brand', sign)).toBe(true);
  });

  test('and of a sign beside a mark of which a word became as common as its trade', () => {
    const some = ['Boxer Liquors', 'Quilla Liquors', 'Harbor Liquors'];
    const lists = versions([...TEXTS, ...some, 'kelvanto'], [...TEXTS, ...some, 'Tarrow Liquors']);
    expect(lists.mayDiffer('brand', 'Boxar Liquers')).toBe(true);
  });

  test('and of such a title wherever the length of the list weighs otherwise', () => {
    // exp(8.05): from one mark to the next a likeness is less of a wonder.
    const many = Array.from({ length: 3_132 }, (_, at) => `filler ${at}`);
    const lists = versions(['康师傅', ...many], ['康师傅', ...many, 'kelvanto']);
    const goods = '红烧牛肉面整箱批发夜宵速食五包装送礼家庭必备方便食品';
    const near = `康帅傅${goods}`;
    expect(lists.later('title', near)).not.toEqual(lists.earlier('title', near));
    expect(lists.mayDiffer('title', near)).toBe(true);
    for (const other of [goods, `${goods}康帅傅五包`, `娃哈哈${goods}`]) {
      expect([other, lists.mayDiffer('title', other)]).toEqual([other, false]);
      expect(lists.later('title', other)).toEqual(lists.earlier('title', other));
    }
  });
});
