import { describe, expect, test } from 'vitest';
import { cite } from '../../../lib/verdict/law/cite';
import { groundsOf } from '../../../lib/verdict/law/grounds';

const DAY = '2026-12-01';
const reference = (regime: string, ground: string, locale: string) =>
  cite(regime, [ground], DAY, locale)[0]?.reference;

describe('an article as the language cites it', () => {
  test.each([
    ['CN', 'identical-mark', 'Art. 57(1)', '第57条第（1）项'],
    ['CN', 'well-known', 'Art. 13(3)', '第13条第3款'],
    ['CN', 'fair-use', 'Art. 59(1)', '第59条第1款'],
    ['CN', 'release', 'Art. 24(2)', '第24条第（2）项'],
    ['CN', 'recordal', 'Art. 7, 10, 16', '第7条、第10条、第16条'],
    ['CN', 'application', 'Art. 12–15', '第12–15条'],
    ['EU', 'personal', 'Art. 1(4)', '第1条第4款'],
    ['EU', 'identical-mark', 'Art. 9(2)(a)', '第9条第2款（a）项'],
    ['US', 'notice', '§ 133.21', '第133.21条'],
    ['US', 'identical-mark', '§ 1114(1)', '第1114条第1款'],
    ['JP', 'detention', 'Art. 69-11', '第69条之11'],
    ['KR', 'application', 'Art. 235(4)', '第235条第4款'],
    ['IN', 'recordal', '', ''],
  ])('%s %s', (regime, ground, en, zh) => {
    expect(reference(regime, ground, 'en')).toBe(en);
    expect(reference(regime, ground, 'zh_CN')).toBe(zh);
  });
});

describe('grounds put together', () => {
  test('name a law once, and an article once', () => {
    expect(groundsOf(cite('CN', ['notice', 'detention', 'notice'], DAY, 'en'))).toEqual([
      { law: expect.stringContaining('Regulations'), references: ['Art. 16', '20'] },
    ]);
    expect(groundsOf(cite('RU', ['notice', 'detention'], DAY, 'en'))[0]?.references).toEqual([
      'Art. 124 (from memory, not checked)',
    ]);
  });

  test('keep an act of which no article is known', () => {
    expect(groundsOf(cite('IN', ['recordal'], DAY, 'en'))).toEqual([
      { law: expect.stringContaining('2007'), references: [] },
    ]);
  });
});
