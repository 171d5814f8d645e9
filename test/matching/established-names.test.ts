import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../lib/matching/index/build';
import { openIndex } from '../../lib/matching/open';
import table from '../../lib/matching/tables/chinese-names.json';
import { establishedNames } from '../../lib/matching/tables/established-names';
import { recordalsOf } from './list-of';

const MARKS = ['LANCOME', 'Toyota', 'DYSON', 'L’Oréal', 'Estée Lauder', 'HYUNDAI', '乐高', 'APPLE'];
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
  ])('%s is similar to a mark recorded in Latin letters alone', (title, mark, words) => {
    expect(shown(title)).toEqual([[mark, words, 'similar', ['established-name']]]);
  });

  test('and a Latin name to a mark recorded in Chinese alone', () => {
    expect(shown('LEGO Technic set 42115')).toMatchObject([['乐高', 'LEGO', 'similar', expect.anything()]]);
  });

  test('an ordinary word that is part of such a name is none', () => {
    expect(shown('现代简约客厅灯')).toEqual([]);
    expect(shown('新鲜红富士苹果5斤')).toEqual([]);
  });

  test('is told once where the row has it itself', () => {
    const own = openIndex(compileIndex(recordalsOf([{ markText: 'NIKE', aliases: ['耐克'] }])));
    expect(own.find({ text: '耐克运动鞋', field: 'title' })).toHaveLength(1);
  });

  test('every name is of Han, and no mark has one twice', () => {
    for (const [mark, names] of Object.entries(table.names)) {
      const all = names.split(' ');
      expect(new Set(all).size, mark).toBe(all.length);
      for (const name of all) expect(name, mark).toMatch(/^\p{Script=Han}{2,8}[A-Z]?$/u);
    }
  });

  test('is found by letters and digits alone, and nothing for what no table knows', () => {
    expect(establishedNames('L`ORÉAL')).toEqual(['欧莱雅']);
    expect(establishedNames('Zorvex')).toEqual([]);
    expect(establishedNames('')).toEqual([]);
  });
});
