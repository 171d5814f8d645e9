import { expect, test } from 'vitest';
import { cite } from '../../components/explanation/citation';
import { textsIn } from './texts';

const cited = (law: string, article: string) => ({ law, article, reference: `Art. ${article}` });

test('names a law once for neighbouring articles of it', () => {
  const citations = [
    cited('Customs Rules', '16'),
    cited('Customs Rules', '20'),
    cited('Trademark Law', '57'),
  ];
  expect(cite(citations, textsIn('en'))).toBe('Customs Rules, Art. 16, 20; Trademark Law, Art. 57');
});

test('the reference stands as the verdict words it, an article cited twice once', () => {
  const citations = [
    cited('Trademark Law', '57(1)'),
    cited('Trademark Law', '57(3)'),
    cited('Trademark Law', '57(1)'),
  ];
  expect(cite(citations, textsIn('en'))).toBe('Trademark Law, Art. 57(1), 57(3)');
  const chinese = { law: '《商标法》', article: '57(1)', reference: '第57条第（1）项' };
  expect(cite([chinese], textsIn('zh_CN'))).toBe('《商标法》第57条第（1）项');
});

test('what nobody confirmed says so', () => {
  const doubtful = cited('Customs Code', '124 (from memory, not checked)');
  expect(cite([doubtful], textsIn('en'))).toBe('Customs Code, Art. 124 (from memory, not checked)');
});

test('a law of which no article is known stands alone', () => {
  expect(cite([{ law: 'Circular 13/2015', article: '', reference: '' }], textsIn('en'))).toBe(
    'Circular 13/2015',
  );
});

test('no citation is no text', () => {
  expect(cite([], textsIn('en'))).toBe('');
});
