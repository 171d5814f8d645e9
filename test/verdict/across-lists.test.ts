import { expect, test } from 'vitest';
import { acrossLists } from '../../lib/verdict/across-lists';

const lists = [
  { name: 'cn', date: '2026-11-01', regime: 'CN' },
  { name: 'us', date: '2026-05-03', regime: 'US' },
];
const place = { text: 'Nike', field: 'title', start: 0, relation: 'identical' };

test('a mark recorded in one list is said to be missing from the other, with its date', () => {
  const [sentence] = acrossLists([{ ...place, list: 'cn' }], lists, 'en');
  expect(sentence).toMatch(/“Nike” is recorded in China.*2026-11-01.*not in the United States.*2026-05-03/);
});

test('a similar mark in the other list does not count as recorded there', () => {
  const findings = [
    { ...place, list: 'cn' },
    { ...place, list: 'us', relation: 'similar' },
  ];
  expect(acrossLists(findings, lists, 'en')[0]).toMatch(/not in the United States/);
});

test('one list alone has nothing to compare', () => {
  expect(acrossLists([{ ...place, list: 'cn' }], lists.slice(0, 1), 'en')).toEqual([]);
});
