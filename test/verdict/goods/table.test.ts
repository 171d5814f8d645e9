import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import editions from '../../../lib/verdict/goods/editions.json';
import json from '../../../lib/verdict/goods/goods.generated.json';
import { goodsWords } from '../../../lib/verdict/goods/vocabulary';
import { fold } from '../../../lib/verdict/use/fold';

const LAST_GOODS_CLASS = 34;
const kinds = new Map(json.kinds.map((kind) => [kind.id, kind]));

test('every kind lies in a class of goods, and names only kinds that exist', () => {
  for (const { id, class: cls, similar } of json.kinds) {
    expect(cls, id).toBeLessThanOrEqual(LAST_GOODS_CLASS);
    expect(
      similar.filter((other) => !kinds.has(other)),
      id,
    ).toEqual([]);
  }
});

test('every kind that an edition moved lies where the last edition put it', () => {
  for (const { kind, to } of editions.moves) expect(kinds.get(kind)!.class).toBe(to);
});

test('subgroups begin with the class they belong to, or with the one the kind was moved from', () => {
  const from = new Map(editions.moves.map((move) => [move.kind, move.from]));
  for (const { id, class: cls, subgroups } of json.kinds)
    for (const subgroup of subgroups) expect([cls, from.get(id)]).toContain(Number(subgroup.slice(0, 2)));
});

test('all words of one product lead to one key, and no two products share it', () => {
  const lines = readFileSync(new URL('../../../lib/build/goods/species.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t')[1]!.split(','));
  const keys = lines.map((words) => words.map(keyOf));
  for (const [i, words] of lines.entries())
    for (const [j, key] of keys[i]!.entries()) expect(key, words[j]).toBe(keys[i]![0]);
  expect(new Set(keys.map(([key]) => key)).size).toBe(lines.length);
});

function keyOf(word: string): string | undefined {
  const folded = fold(word);
  return goodsWords(folded).find(({ start, end }) => start === 0 && end === folded.length)?.meaning.species;
}

test('what a kind may be part of exists, and is no part of it in turn', () => {
  for (const { id, partOf } of json.kinds)
    for (const whole of partOf) {
      expect(kinds.has(whole), whole).toBe(true);
      expect(kinds.get(whole)!.partOf, id).not.toContain(id);
    }
});

test('the table holds what its sources say: rebuild it after changing them', () => {
  const source = readFileSync(new URL('../../../lib/build/goods/kinds.tsv', import.meta.url), 'utf8');
  const names = source
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t')[0]);
  expect(json.kinds.map(({ id }) => id)).toEqual(names);
});
