import { expect, test } from 'vitest';
import { cite } from '../../components/explanation/citation';
import { textsIn } from './texts';

const cited = (law: string, article: string) => ({ law, article });

test('names a law once for neighbouring articles of it', () => {
  const citations = [
    cited('Customs Rules', '16'),
    cited('Customs Rules', '20'),
    cited('Trademark Law', '57'),
  ];
  expect(cite(citations, textsIn('en'))).toBe('Customs Rules, Art. 16, 20; Trademark Law, Art. 57');
});

test('an item stays with its article, in the order the language names them', () => {
  const citations = [cited('Trademark Law', '57(1)'), cited('Trademark Law', '57(3)')];
  expect(cite(citations, textsIn('en'))).toBe('Trademark Law, Art. 57(1); Trademark Law, Art. 57(3)');
  expect(cite(citations.slice(0, 1), textsIn('zh_CN'))).toBe('Trademark Law第57条第（1）项');
});

test('no citation is no text', () => {
  expect(cite([], textsIn('en'))).toBe('');
});
