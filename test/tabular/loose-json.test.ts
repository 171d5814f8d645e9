import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { withLongNumbersAsText } from '../../lib/tabular/long-numbers';
import { looseJson } from '../../lib/tabular/loose-json';
import { openFile } from '../../lib/tabular/open-table';
import { fc } from '../properties';

describe('what comes close to JSON is read', () => {
  test.each<[string, string, unknown]>([
    [
      'numbers that are none',
      '{"price": NaN, "most": Infinity, "least": -Infinity}',
      { price: null, most: null, least: null },
    ],
    ['a comma too many', '[{"title": "Socks",}, ]', [{ title: 'Socks' }]],
    [
      'Python',
      "{'title': 'Men\\'s socks', 'sold': True, 'brand': None, 'size': (40, 41)}",
      { title: "Men's socks", sold: true, brand: null, size: [40, 41] },
    ],
    ['Python, which quotes doubly where it must', `{'title': "Levi's"}`, { title: "Levi's" }],
    [
      'JavaScript',
      '{title: `Socks`, brand: undefined, // none\n $price: .5 /* each */}',
      { title: 'Socks', brand: null, $price: 0.5 },
    ],
    ['escapes', `{'a': '\\u00e9\\x41\\n\\U0001f600'}`, { a: 'éA\n😀' }],
    ['names that are numbers', '{1: "one"}', { 1: 'one' }],
    ['a mark before it', '\ufeff{"title": "Socks"}', { title: 'Socks' }],
  ])('%s', (_, text, value) => {
    expect(looseJson(text)).toEqual(value);
  });

  test('what is JSON is read as JSON, with the digits of integers that no number holds', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(looseJson(text)).toEqual(JSON.parse(withLongNumbersAsText(text)));
      }),
    );
  });

  test('a name is never taken for the object’s own', () => {
    expect(Object.getPrototypeOf(looseJson("{'__proto__': 1}"))).toBe(Object.prototype);
  });
});

describe('what is not says where', () => {
  test.each([
    ['a word', '{"title": Nike}', 10],
    ['a text without end', '{"title": "Nike', 15],
    ['nothing between two commas', '[1,,2]', 3],
    ['a second document', '{} {}', 3],
    ['nesting without end', '['.repeat(10_000), 201],
    ['nothing', '', 0],
  ])('%s', (_, text, at) => {
    expect(() => looseJson(text)).toThrow(
      expect.objectContaining({ at: at === 201 ? expect.any(Number) : at }),
    );
  });

  test('in a document by line and character, in a line by character', async () => {
    await expect(openFile(strToU8('[\n {"title": "Socks"},\n {"title": Nike}\n]'))).rejects.toMatchObject({
      notice: { key: 'notice.jsonDamaged', params: { line: 3, column: 12 } },
    });
    const lines = await openFile(
      strToU8(`{"title": "Socks", "price": NaN}\n{"title": Nike}\n{'title': 'Peg'}\n`),
    );
    const rows: unknown[] = [];
    for await (const batch of lines.rows) rows.push(...batch);
    expect(rows).toEqual([
      { row: 1, value: { title: 'Socks', price: null } },
      { row: 2, error: { key: 'notice.notJson', params: { column: 11 } } },
      { row: 3, value: { title: 'Peg' } },
    ]);
  });

  test.each([
    ['a document of many lines', '{\n  "rows": [\n    {"title": "Socks"}\n  ]\n}\n'],
    ['the same of Python', "{'rows': [\n {'title': 'Socks'}\n]}"],
    ['one row of many lines', '{\n  "title": "Socks"\n}\n'],
  ])('%s is one document', async (_, text) => {
    const file = await openFile(strToU8(text));
    const rows: unknown[] = [];
    for await (const batch of file.rows) rows.push(...batch);
    expect(rows).toEqual([{ row: 1, value: { title: 'Socks' } }]);
  });
});
