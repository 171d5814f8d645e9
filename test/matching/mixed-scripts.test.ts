import { describe, expect, test } from 'vitest';
import { indexOf } from './list-of';

const MARKS = ['耐克', '阿迪达斯', '香奈儿', '劳力士', '七匹狼', '三只松鼠', '小米', '茅台', 'NIKE'];
const index = indexOf(...MARKS);
const shown = (text: string, field: 'title' | 'brand' = 'title') => index.find({ text, field, least: 0.5 });

test.each([
  ['耐kē运动鞋 男', '耐kē', '耐克'],
  ['男士 耐ke运动鞋', '耐ke', '耐克'],
  ['nai克运动鞋', 'nai克', '耐克'],
  ['阿DI达斯运动鞋', '阿DI达斯', '阿迪达斯'],
  ['阿迪dasi运动鞋', '阿迪dasi', '阿迪达斯'],
  ['香奈er香水', '香奈er', '香奈儿'],
  ['劳li士手表', '劳li士', '劳力士'],
  ['7匹狼夹克 男', '7匹狼', '七匹狼'],
  ['3只松鼠坚果', '3只松鼠', '三只松鼠'],
  ['茅tai酒 53度', '茅tai', '茅台'],
])('%s names a mark of which some characters are spelt or counted', (title, words, mark) => {
  const found = shown(title).find(({ row }) => MARKS[row] === mark);
  expect(found).toMatchObject({ relation: 'similar', reasons: ['pinyin'] });
  expect(title.slice(found!.start, found!.end)).toBe(words);
});

test('as the brand field, too', () =>
  expect(shown('耐ke', 'brand').map(({ row }) => MARKS[row])).toContain('耐克'));

describe('letters and digits that spell nothing of the mark are none of it', () => {
  test.each([
    ['T恤 男 短袖', 'a letter'],
    ['耐磨ke运动鞋', 'another word before it'],
    ['7匹马油画', 'another animal'],
    ['3只装 松鼠玩具', 'a number of them'],
    ['香奈2香水', 'a digit for no number'],
    ['劳 li 士', 'words apart'],
  ])('%s: %s', (title) => {
    const marks = shown(title).map(({ row }) => MARKS[row]);
    expect(marks).toEqual([]);
  });
});

describe('a letter among characters is the beginning of the sound of one', () => {
  const marks = [
    '阿迪达斯',
    '康师傅',
    '香奈儿',
    '路易威登',
    '农夫山泉',
    '喵宝宝',
    '高威领',
    '安踏',
    'TA',
    '李宁',
  ];
  const list = indexOf(...marks);
  const named = (text: string) =>
    list.find({ text, field: 'title', least: 0.5 }).map(({ row }) => marks[row]);
  test.each([
    ['阿d达斯运动鞋', '阿迪达斯'],
    ['康s傅牛肉面', '康师傅'],
    ['康SH傅牛肉面', '康师傅'],
    ['香N儿香水', '香奈儿'],
    ['路易V登手提包', '路易威登'],
    ['农夫s泉矿泉水', '农夫山泉'],
  ])('%s names %s', (text, mark) => expect(named(text)).toContain(mark));
  test.each([
    ['阿k达斯运动鞋', 'another sound'],
    ['1.8m宝宝蚊帐', 'a length before a child'],
    ['m宝宝', 'a size before it'],
    ['康 s 傅', 'apart'],
    ['康3傅牛肉面', 'a digit'],
    ['香n', 'one character'],
  ])('not so %s: %s', (text) => expect(named(text)).toEqual([]));

  test('a name that few know is but a syllable of it', () => expect(named('安ta跑鞋')).toContain('安踏'));
});
