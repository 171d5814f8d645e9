import { describe, expect, test } from 'vitest';
import { read } from './reading';

/** States of three recordals whose cells under one heading are these. */
async function states(heading: string, ...cells: string[]) {
  const rows = cells.map((cell, at) => `T2021-0000${at + 1};ACME${at + 1};2031-01-01;${cell}\n`).join('');
  const { recordals, report } = await read(`Record No;Mark;Valid to;${heading}\n${rows}`);
  const unread = report.warnings.some(({ says }) => says.key === 'notice.headingsNotRead');
  return { states: recordals.map(({ status }) => status), unread };
}

describe('a column that asks for one state', () => {
  test.each([
    ['In force', 'yes', 'no'],
    ['Active (Y/N)', 'Y', 'N'],
    ['IS_VALID', '1', '0'],
    ['是否有效', '是', '否'],
    ['有效', '√', '×'],
    ['Действует', 'да', 'нет'],
    ['Действителен?', 'Да', 'Нет'],
    ['In Kraft', 'ja', 'nein'],
    ['En vigueur', 'Oui', 'Non'],
    ['Vigente', 'Sí', 'No'],
    ['Yürürlükte mi?', 'Evet', 'Hayır'],
    ['Còn hiệu lực', 'Có', 'Không'],
    ['Validity', 'TRUE', 'FALSE'],
  ])('“%s”: %s, %s', async (heading, yes, no) => {
    expect(await states(heading, yes, no, '')).toEqual({
      states: ['active', 'expired', 'unknown'],
      unread: false,
    });
  });

  test.each([
    ['Cancelled', 'no', 'yes', 'cancelled'],
    ['Is expired', 'false', 'true', 'expired'],
    ['Revoked?', 'N', 'Y', 'revoked'],
    ['是否注销', '否', '是', 'cancelled'],
    ['是否撤销', '否', '是', 'revoked'],
    ['已失效', '否', '是', 'expired'],
    ['Исключён из реестра', 'нет', 'да', 'cancelled'],
    ['Suspended', 'no', 'yes', 'unknown'],
  ])('“%s”: %s, %s', async (heading, no, yes, ended) => {
    expect(await states(heading, no, yes, '')).toEqual({
      states: ['active', ended, 'unknown'],
      unread: false,
    });
  });

  test.each([
    ['Cancelled', 'x', 'cancelled'],
    ['注销', '是', 'cancelled'],
    ['Expired', '1', 'expired'],
    ['Cancelled on', '2024-05-05', 'cancelled'],
    ['Date of revocation', '05.05.2024', 'revoked'],
    ['注销日期', '2024/5/5', 'cancelled'],
    ['Дата исключения', '05.05.2024', 'cancelled'],
  ])('“%s” with marks alone, and nothing elsewhere', async (heading, mark, ended) => {
    expect(await states(heading, '', mark, '')).toEqual({
      states: ['active', ended, 'active'],
      unread: false,
    });
  });

  test('a mark that comes after the rows by which columns are known', async () => {
    const before = Array.from(
      { length: 300 },
      (_, at) => `T2021-${10_000 + at};ACME${at};2031-01-01;\n`,
    ).join('');
    const { recordals } = await read(
      `Record No;Mark;Valid to;Cancelled\n${before}T2021-00001;BORALO;2031-01-01;yes\n`,
    );
    expect(recordals.at(-1)?.status).toBe('cancelled');
    expect(recordals[0]?.status).toBe('active');
  });

  test.each([
    ['Active;no;no', 'active'],
    ['Active;yes;no', 'cancelled'],
    ['Active;no;yes', 'unknown'],
    ['Expired;no;no', 'expired'],
    ['Pending;no;no', 'unknown'],
    ['Zyx;no;no', 'unknown'],
  ])('beside a column of states: %s', async (cells, state) => {
    const { recordals } = await read(
      `Record No;Mark;Status;Cancelled;Suspended\nT2021-00001;ACMERO;${cells}\nT2021-00002;BORALO;Active;yes;yes\n`,
    );
    expect(recordals[0]?.status).toBe(state);
  });

  test('what is told is the question with its answer', async () => {
    const { recordals } = await read('Record No;Mark;In force\nT2021-00001;ACMERO;no\n');
    expect(recordals[0]?.statusRaw).toBe('In force: no');
  });
});

describe('answers that say nothing of the record’s state', () => {
  test.each([
    ['Renewed', 'yes', 'no'],
    ['即将到期', '是', '否'],
    ['Bond active', 'yes', 'no'],
    ['Insurance in force', 'yes', 'no'],
    ['Trade mark cancelled', 'no', 'yes'],
    ['Previously cancelled', 'no', 'yes'],
    ['Word mark?', 'yes', 'no'],
    ['Recorded by agent', 'yes', 'no'],
  ])('“%s”: %s, %s', async (heading, one, other) => {
    expect(await states(heading, one, other, one)).toEqual({
      states: ['active', 'active', 'active'],
      unread: true,
    });
  });

  test('a column of states that answers a question nobody wrote is left open', async () => {
    expect(await states('Status', 'yes', 'no')).toEqual({ states: ['unknown', 'unknown'], unread: false });
  });

  test('a second day of the term is no day of its end by an office', async () => {
    expect(await states('Expires on', '2030-01-01', '2030-01-01')).toMatchObject({
      states: ['active', 'active'],
    });
  });

  test('reasons in words are named as not read', async () => {
    expect(await states('Reason for cancellation', '', 'on request', '')).toEqual({
      states: ['active', 'active', 'active'],
      unread: true,
    });
  });
});
