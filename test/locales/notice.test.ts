import { describe, expect, test } from 'vitest';
import { readList } from '../../lib/lists/reading/read-list';
import { type Failure, failureOf, failureText } from '../../lib/locales/failure';
import { countedNotice, notice } from '../../lib/locales/notice';
import { translateNotice, translatorFor } from '../../lib/locales/translate';

const HAN = /\p{Script=Han}/u;

async function noticesOn(text: string) {
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

describe('a disk that is full', () => {
  /** As Chromium and Firefox said it with a profile on a full disk. */
  const SAID = [
    new DOMException('The current transaction exceeded its quota limitations.', 'QuotaExceededError'),
    new DOMException(
      'Encountered full disk while opening backing store for indexedDB.open.',
      'QuotaExceededError',
    ),
    new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError'),
    new Error(
      'Connection is closing because of: IO error: …/000003.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3::WritableFileAppend::8)',
    ),
    new Error('QUOTA_BYTES quota exceeded'),
  ];
  test.each(SAID)('is told in the reader’s words: %s', (error) => {
    const told = failureOf(error);
    expect(failureText(told, translatorFor('en'))).toContain('the disk is full');
    expect(failureText(told, translatorFor('zh-CN'))).toContain('磁盘已满');
    expect(failureText(told, translatorFor('ru'))).toContain('диск переполнен');
  });

  test.each([
    'HTTP 429: quota exceeded',
    'the store is closed',
    'no space between these words',
    'The disk could not be read',
    'A mutation operation was attempted on a database that did not allow mutations.',
  ])('is not made up for another failure: %s', (message) => {
    expect(failureOf(new Error(message))).toBe(message);
  });
});

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
    const notices = await noticesOn(text);
    expect(notices.length).toBeGreaterThan(0);
    for (const one of notices) {
      expect(failureText(one, translatorFor('en'))).not.toMatch(HAN);
      expect(failureText(one, translatorFor('zh-CN'))).toMatch(HAN);
      expect(failureText(one, translatorFor('en'))).not.toMatch(/\{\w+\}|undefined|notice\./);
    }
  });

  test('names what stood in the cell', () => {
    expect(translateNotice('en', notice('notDays', { text: '2030-13-01' }))).toBe('no such date: 2030-13-01');
  });

  test('a notice in a notice is told in the same language', () => {
    const nested = notice('badRow', { row: 7, reason: notice('noNumber') });
    expect(translateNotice('en', nested)).toBe('row 7 of the list: the row has no recordal number');
    expect(translateNotice('zh-CN', nested)).not.toMatch(/[a-z]/);
  });

  test('takes the form that its number asks for', () => {
    expect(translateNotice('en', countedNotice('merged', 1))).toBe(
      '1 row repeats a recordal and was merged into it',
    );
    expect(translateNotice('en', countedNotice('merged', 2))).toBe(
      '2 rows repeat a recordal and were merged into it',
    );
    expect(translateNotice('zh-CN', countedNotice('merged', 1))).toMatch(/^1 行/);
  });

  test('a failure that nobody foresaw is told as it came', () => {
    expect(failureText(failureOf(new TypeError('x is not a function')), translatorFor('zh-CN'))).toBe(
      'x is not a function',
    );
  });
});
