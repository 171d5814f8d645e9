import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { listingFromRow } from '../../lib/listing-files/listing-row';
import { recordalLines } from '../../lib/lists/reading/recordal-lines';
import { jsonRow } from '../../lib/tabular/json';
import { openFile } from '../../lib/tabular/open-table';
import { repeatsNames } from '../../lib/tabular/repeated-names';
import { fc } from '../properties';

async function rowsOf(text: string) {
  const file = await openFile(strToU8(text));
  if (file.kind !== 'values') throw new Error(file.kind);
  const rows = [];
  for await (const batch of file.rows) rows.push(...batch);
  return rows;
}

describe('an object that gives a name to different values is read as none of them', () => {
  test.each([
    ['a title', '{"title":"Zorvex shoes","title":"Running shoes"}', 'title'],
    ['a brand, far from the first', '{"brand":"Zorvex","title":"Shoes","price":3,"brand":"none"}', 'brand'],
    ['one inside another', '{"title":"Shoes","brand":{"name":"Zorvex","name":"none"}}', 'name'],
    ['one in a list', '{"title":"Shoes","attributes":[{"value":"Zorvex","value":"none"}]}', 'value'],
    ['different kinds of values', '{"title":"Shoes","title":null}', 'title'],
    ['between blanks', '{ "title" : "Zorvex shoes", "title" : "Shoes" }', 'title'],
    ['a name with a mark in it', '{"\\"title\\":":1,"\\"title\\":":2}', '"title":'],
    ['three times, the first and last alike', '{"title":"a","title":"b","title":"a"}', 'title'],
    ['what only comes close to JSON', "{'title': 'Zorvex', 'title': None}", 'title'],
  ])('%s', (_, line, name) => {
    expect(jsonRow(line, 4)).toMatchObject({
      row: 4,
      error: { key: 'notice.repeatedName', params: { name } },
    });
  });

  test.each([
    ['the same value twice', '{"title":"Zorvex shoes","title":"Zorvex shoes"}'],
    ['equal lists', '{"title":"Shoes","tags":["a",1],"tags":["a",1]}'],
    ['one name in two objects', '{"title":"Shoes","a":{"name":1},"b":{"name":2}}'],
    ['names that differ in case, which the listing tells', '{"title":"Shoes","Titles":"Zorvex"}'],
    ['a text that looks like a name', '{"title":"Shoes :\\" \\"title\\": \\"x\\"","mood":":)"}'],
    ['texts that begin with a colon', '{"title":":","tags":[":a",": b","\\":c"]}'],
    ['a name that ends in a colon', '{"Brand:":"Zorvex","title":"Shoes"}'],
    ['no name at all', '{"":1,"title":"Shoes"}'],
  ])('%s is read', (_, line) => {
    const { value, error } = jsonRow(line, 1);
    expect(error).toBeUndefined();
    expect(value).toEqual(JSON.parse(line));
  });

  test('rows of a document by themselves: the others are read', async () => {
    const rows = await rowsOf('[{"title":"Zorvex shoes","title":"Shoes"},{"title":"Bag"}]');
    expect(rows).toMatchObject([
      { row: 1, error: { key: 'notice.repeatedName' } },
      { row: 2, value: { title: 'Bag' } },
    ]);
  });

  test('two numbers of rows refuse the document', async () => {
    const text = '{"total":1,"total":643,"rows":[{"title":"Bag"}]}';
    await expect(rowsOf(text)).rejects.toMatchObject({ notice: { key: 'notice.repeatedMember' } });
  });

  test('of two lists of rows in one document none is read as all of it', async () => {
    const text = '{"data":[{"title":"Zorvex shoes"}],\n"data":[{"title":"Bag"}]}';
    expect(await rowsOf(text)).toMatchObject([{ row: 1, error: { params: { name: 'data' } } }]);
  });

  test('a list of our own that gives two marks to a record is damaged', async () => {
    const line =
      '{"recordNo":"T1","regime":"CN","rightType":"trademark","markText":"ZORVEX","markText":"QUIMBLE"}\n';
    const read = async () => {
      for await (const _ of recordalLines(strToU8(line)));
    };
    await expect(read()).rejects.toThrow();
  });

  test('a row whose title is refused is no listing', () => {
    const { value } = jsonRow('{"title":"a","title":"a"}', 1);
    expect(listingFromRow(value, 1)).toMatchObject({ listing: { title: 'a' } });
  });

  test('whatever JSON writes out of a value gives no name twice', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 2 }), (value, indent) => {
        expect(repeatsNames(JSON.stringify(value, null, indent), value)).toBe(false);
      }),
    );
  });

  test('a name put in once more is told, wherever it is', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), (members) => {
        const [[name] = ['']] = Object.entries(members);
        const text = `${JSON.stringify(members).slice(0, -1)},${JSON.stringify(name)}:"another value"}`;
        expect(repeatsNames(text, JSON.parse(text))).toBe(true);
      }),
    );
  });
});
