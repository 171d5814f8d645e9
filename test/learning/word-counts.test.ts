import { expect, test } from 'vitest';
import { WordCounts } from '../../lib/learning/word-counts';
import { indexOf, inTitle } from '../matching/list-of';

const learned = (times: number, brand: string) => {
  const counts = new WordCounts();
  for (let i = 0; i < times; i++) counts.observe(['SUMMIT', 'NIKE'], brand);
  return counts;
};

test('a word that never names the brand sinks, one that does rises, an unseen one stays', () => {
  const counts = learned(20, 'Nike');
  expect(counts.logOdds('Summit')).toBeLessThan(-0.5);
  expect(counts.logOdds('NIKE')).toBeGreaterThan(0.5);
  expect(counts.logOdds('ADIDAS')).toBe(0);
});

test('titles without a brand field teach nothing', () => {
  expect(learned(20, '').data()).toEqual({});
});

test('what was learned survives storage, and malformed data does no harm', () => {
  const stored = JSON.parse(JSON.stringify(learned(20, 'Nike').data()));
  expect(new WordCounts(stored).logOdds('nike')).toBe(learned(20, 'Nike').logOdds('nike'));
  expect(new WordCounts({ nike: 'x', adidas: [1, 5], puma: [-1, 0] } as never).data()).toEqual({});
});

test('it moves the confidence, says so in a sentence of its own, and drops nothing', () => {
  const index = indexOf('SUMMIT');
  const [before] = inTitle(index, 'tent for the summit');
  const [after] = index.find({
    text: 'tent for the summit',
    field: 'title',
    learning: learned(50, 'Nike'),
  });
  expect(after!.confidence).toBeLessThan(before!.confidence);
  expect(after!.terms.map(({ key }) => key)).toContain('local_ordinary');
});
