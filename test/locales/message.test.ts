import { describe, expect, test } from 'vitest';
import { readList } from '../../lib/lists/reading/read-list';
import { remark } from '../../lib/locales/message';
import { type Failure, failureIn, failureOf, sentenceOf } from '../../lib/locales/message-text';

const HAN = /\p{Script=Han}/u;

async function remarksOn(text: string) {
  const found: Failure[] = [];
  try {
    for await (const item of readList(new TextEncoder().encode(text), { name: 'list.csv' }))
      if (item.kind === 'report')
        found.push(
          ...item.report.rejected.map(({ reason }) => reason),
          ...item.report.warnings.map(({ says }) => says),
        );
  } catch (error) {
    found.push(failureOf(error));
  }
  return found;
}

describe('what is told of a list', () => {
  test.each([
    ['a row without a number', 'mark,record no\nNIKE,T2020-1000\nADIDAS,\n'],
    ['a class that is none', 'mark,record no,class\nNIKE,T2020-1000,99\n'],
    ['a day that no calendar has', 'mark,record no,valid to\nNIKE,T2020-1000,2030-13-01\n'],
    ['a state that nobody knows', 'mark,record no,status\nNIKE,T2020-1000,whatever\n'],
    ['a class number of ours out of range', '{"recordNo":"T2020-1000","markText":"NIKE","classes":[99]}\n'],
    ['a field of another kind', '{"recordNo":"T2020-1000","markText":7,"classes":[]}\n'],
    [
      'a field that says itself how it reads',
      '{"recordNo":"T2020-1000","markText":"NIKE","status":{"toString":[]}}\n',
    ],
    ['an empty file', ''],
    ['a file that ends inside a quotation', 'mark,record no\n"NIKE,T2020-1000\n'],
    ['a saved page without a table', '<!doctype html><html><body><p>412</p></body></html>'],
  ])('%s is told in the reader’s language', async (_, text) => {
    const remarks = await remarksOn(text);
    expect(remarks.length).toBeGreaterThan(0);
    for (const one of remarks) {
      expect(failureIn(one, 'en')).not.toMatch(HAN);
      expect(failureIn(one, 'zh-CN')).toMatch(HAN);
      expect(failureIn(one, 'en')).not.toMatch(/\$\d|undefined|remark\./);
    }
  });

  test('names what stood in the cell', () => {
    expect(sentenceOf(remark('notDays', '2030-13-01'), 'en')).toBe('no such date: 2030-13-01');
  });

  test('a remark in a remark is told in the same language', () => {
    const nested = remark('badRow', 7, remark('noNumber'));
    expect(sentenceOf(nested, 'en')).toBe('row 7 of the list: the row has no recordal number');
    expect(sentenceOf(nested, 'zh-CN')).not.toMatch(/[a-z]/);
  });

  test('a failure that nobody foresaw is told as it came', () => {
    expect(failureIn(failureOf(new TypeError('x is not a function')), 'zh-CN')).toBe('x is not a function');
  });
});
