import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { hasTranslation } from '../../../lib/locales/translate';
import { SITUATIONS, type Situation } from '../../../lib/verdict/situation';
import { decide } from '../../../lib/verdict/table/decide';
import json from '../../../lib/verdict/table/decision-table.json';
import { RulingsSchema, TableSchema } from '../../../lib/verdict/table/rows';
import rulings from '../../../lib/verdict/table/rulings.json';

const table = v.parse(TableSchema, json);

/** Every situation there is: the product of all columns. */
function* situations(columns = Object.keys(SITUATIONS) as (keyof Situation)[]): Generator<Situation> {
  const [column, ...rest] = columns;
  if (!column) yield {} as Situation;
  else
    for (const tail of situations(rest))
      for (const value of SITUATIONS[column]) yield { ...tail, [column]: value };
}

describe('the decision table', () => {
  test('names only columns and values that exist', () => {
    const conditions = table.rows.flatMap((row) => [
      row.when,
      ...row.customs.map((c) => c.when),
      ...row.law.map((c) => c.when),
    ]);
    for (const condition of conditions)
      for (const [column, values] of Object.entries(condition ?? {}))
        expect(SITUATIONS[column as keyof Situation]).toEqual(expect.arrayContaining(values as string[]));
  });

  test('has its rows in order, each once', () => {
    const ids = table.rows.map((row) => row.id);
    const order = ids.map(
      (id) => Number.parseInt(id, 10) * 100 + (id.match(/[a-z]/) ? id.charCodeAt(id.length - 1) - 96 : 0),
    );
    expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
  });

  test('has a sentence for every cell', () => {
    const keys = table.rows.flatMap((row) => [
      ...row.customs.flatMap((cell) => [cell.say, cell.sayCautious ?? cell.say]),
      ...row.law.map((cell) => cell.say),
    ]);
    expect(keys.filter((key) => !hasTranslation(`verdict.say.${key}`))).toEqual([]);
  });

  test('has rulings that keep to their schema, each for a cell of the table and with a sentence', () => {
    const { rulings: byRegime } = v.parse(RulingsSchema, rulings);
    const cells = new Set(table.rows.flatMap((row) => [...row.customs, ...row.law].map(({ say }) => say)));
    for (const ones of Object.values(byRegime))
      for (const [cell, { say }] of Object.entries(ones)) {
        expect(cells).toContain(cell);
        expect(hasTranslation(`verdict.say.${say}`), say).toBe(true);
      }
  });

  test('answers every situation, and every row is reached by one', { tags: ['heavy'] }, () => {
    const reached = new Set<string>();
    for (const situation of situations()) reached.add(decide(situation, 'strict', 'CN').row.id);
    expect([...reached].sort()).toEqual(table.rows.map((row) => row.id).sort());
  });
});
