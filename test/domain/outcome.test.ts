import { expect, test } from 'vitest';
import { bySeverity, MARKED_OUTCOMES, mostSevere, OUTCOMES, severity } from '../../lib/domain/outcome';

test('a conflict is more severe than a review, a review than a note, a note than nothing', () => {
  expect(severity('conflict')).toBeGreaterThan(severity('review'));
  expect(severity('review')).toBeGreaterThan(severity('note'));
  expect(severity('note')).toBeGreaterThan(severity('clear'));
});

test('a listing is as severe as its most severe finding, and clear without one', () => {
  expect(mostSevere(['note', 'conflict', 'review'])).toBe('conflict');
  expect(mostSevere(['note', 'review'])).toBe('review');
  expect(mostSevere(['clear'])).toBe('clear');
  expect(mostSevere([])).toBe('clear');
});

test('findings stand by outcome, and by confidence among equals', () => {
  const sure = { outcome: 'note', confidence: 0.99 } as const;
  const grave = { outcome: 'conflict', confidence: 0.5 } as const;
  const graver = { outcome: 'conflict', confidence: 0.6 } as const;
  expect([sure, grave, graver].sort(bySeverity)).toEqual([graver, grave, sure]);
});

test('every outcome but clear is marked', () => {
  expect([...MARKED_OUTCOMES, 'clear']).toEqual([...OUTCOMES]);
});
