import { expect, test } from 'vitest';
import type { Reason, Relation } from '../../lib/matching/candidate';
import { judge } from '../../lib/verdict/judge';
import { context, evidence, listing, recordal } from './evidence';

const judged = (title: string, text: string, reasons: Reason[], relation: Relation = 'similar') => {
  const mark = recordal({ markText: 'ROLEX', classes: [14], goods: ['watches'] });
  return judge(evidence(listing({ title }), mark, { text, relation, reasons }), context());
};

// Domain: selling a copy is row 5 whatever its seller calls it; the copy bears the recorded mark.
test.each([
  ['Часы Ролекс копия', 'Ролекс', 'established-name'],
  ['ロレックス スーパーコピー 腕時計', 'ロレックス', 'established-name'],
  ['高仿劳力士手表', '劳力士', 'translation'],
  ['롤렉스 레플리카 시계', '롤렉스', 'established-name'],
  ['Реплика часы Ролекс', 'Ролекс', 'established-name'],
  ['精仿勞力士手錶', '勞力士', 'script-variant'],
] as const)('%s is offered as a copy of the mark itself', (title, text, reason) => {
  const { row, outcome, law, explanation } = judged(title, text, [reason]);
  expect({ row, outcome, law: law.outcome }).toEqual({
    row: '5',
    outcome: 'conflict',
    law: 'identical-mark',
  });
  expect(explanation).toContain(
    'What is offered as a copy bears “ROLEX” itself, whatever name the listing gives it.',
  );
});

test('of what goods such a copy is must be known, too', () => {
  expect(judged('ロレックス スーパーコピー', 'ロレックス', ['established-name'])).toMatchObject({
    row: '8b',
    outcome: 'review',
  });
});

test.each([
  // No word offers copies: a similar mark, as before.
  ['Часы Ролекс', 'Ролекс', ['established-name'], '11'],
  ['劳力士手表', '劳力士', ['translation'], '11'],
  // Copies, but of a sign that is only like the mark.
  ['Rollex replica watch', 'Rollex', ['edit'], '11'],
  ['Rolexx AAA replica watch', 'Rolexx', ['affix'], '11'],
  ['高仿劳力土手表', '劳力土', ['shape', 'translation'], '11'],
  // What goods fit.
  ['Ремешок для часов Ролекс', 'Ролекс', ['established-name'], '3'],
] as [string, string, Reason[], string][])('%s: row %#', (title, text, reasons, row) => {
  const { row: decided, explanation } = judged(title, text, reasons);
  expect(decided).toBe(row);
  expect(explanation.join(' ')).not.toContain('bears “ROLEX” itself');
});

test('copies of goods of another kind stay goods of another kind', () => {
  expect(judged('Копия кружки Ролекс', 'Ролекс', ['established-name'])).toMatchObject({
    row: '16',
    outcome: 'note',
  });
});
