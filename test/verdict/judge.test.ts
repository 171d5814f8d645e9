import { describe, expect, test } from 'vitest';
import { judge, judgeListing } from '../../lib/verdict/judge';
import { context, evidence, listing, recordal } from './evidence';

describe('a similar mark that is itself recorded', () => {
  const offer = listing({ title: 'NIKEE running shoes' });
  const base = evidence(offer, recordal({}), { text: 'NIKEE', relation: 'similar', reasons: ['edit'] });
  const itself = evidence(offer, recordal({ recordNo: 'TEST-2', markText: 'NIKEE' }), { text: 'NIKEE' });

  test('is waived as long as nobody recorded it', () => {
    expect(judgeListing(offer, [base], context())[0]).toMatchObject({
      row: '11',
      customs: { outcome: 'out' },
    });
  });

  test('follows its own recordal once there is one, in the order asked', () => {
    const [first, second] = judgeListing(offer, [base, itself], context());
    expect(first).toMatchObject({ row: '10', customs: { outcome: 'likely' } });
    expect(second).toMatchObject({ row: '8', customs: { outcome: 'likely' } });
  });

  test.each([
    ['NIKEE AG', 'NIKE INNOVATE C.V.', '11'],
    ['周六福珠宝股份有限公司', '周大福珠宝金行有限公司', '11'],
    ['Nike Innovate, C.V.', 'NIKE INNOVATE C.V.', '10'],
    [undefined, 'NIKE INNOVATE C.V.', '10'],
    ['NIKE INNOVATE C.V.', undefined, '10'],
  ])('of %s beside that of %s: row %s', (its, holder, row) => {
    const mark = evidence(offer, recordal({ holder }), {
      text: 'NIKEE',
      relation: 'similar',
      reasons: ['edit'],
    });
    const twin = recordal({ recordNo: 'TEST-2', markText: 'NIKEE', holder: its });
    const judged = judgeListing(offer, [mark, evidence(offer, twin, { text: 'NIKEE' })], context());
    expect(judged.map((one) => one.row)).toEqual([row, '8']);
  });

  test('does not follow a recordal that has ended', () => {
    const ended = evidence(offer, recordal({ markText: 'NIKEE', validTo: '2025-01-01' }), { text: 'NIKEE' });
    expect(judgeListing(offer, [base, ended], context())[0]).toMatchObject({ row: '11' });
  });

  test('does not follow a recordal that the user owns', () => {
    const own = [{ markText: 'NIKEE', role: 'own' as const }];
    expect(judgeListing(offer, [base, itself], context({ own }))[0]).toMatchObject({ row: '11' });
  });
});

describe("the user's own word under somebody else's number", () => {
  const offer = listing({ title: 'Nike running shoes' });
  const seen = evidence(offer, recordal({ recordNo: 'T2020-9' }), { text: 'Nike' });

  test('is told, and not cleared', () => {
    const own = [{ markText: 'NIKE', recordNo: 'T2020-1', role: 'own' as const }];
    const judged = judge(seen, context({ own }));
    expect(judged).toMatchObject({ use: 'mark', outcome: 'conflict', rival: true });
    expect(judged.explanation.join(' ')).toContain('Somebody else has recorded the word');
  });

  test('is not claimed of a mark that is cleared', () => {
    expect(judge(seen, context({ own: [{ markText: 'NIKE', role: 'own' }] })).rival).toBeUndefined();
    const numbers = ['T2020-1', 'T2020-9'];
    const own = numbers.map((recordNo) => ({ markText: 'NIKE', recordNo, role: 'own' as const }));
    expect(judge(seen, context({ own })).rival).toBeUndefined();
  });
});

describe('an own mark or licence confined to some regimes', () => {
  const offer = listing({ title: 'Nike running shoes' });
  const own = [{ markText: 'NIKE', role: 'own' as const, regimes: ['cn'] }];
  const under = (regime: string, locale = 'en') =>
    judge(evidence(offer, recordal({ regime }), { text: 'Nike' }), context({ own, locale }));

  test.each([
    ['en', /registration certificate and the recordal/],
    ['zh_CN', /注册证和备案/],
  ])('clears there, on proof that is named in %s', (locale, proof) => {
    const judged = under('CN', locale);
    expect(judged).toMatchObject({
      row: '1',
      customs: { outcome: 'cleared' },
      law: { outcome: 'authorised' },
    });
    expect(judged.explanation.join()).toMatch(proof);
  });

  test.each([
    ['en', /yours in China; that says nothing about the United States/],
    ['zh_CN', /只在中国将该词标为自有.*对美国没有意义/],
  ])('says nothing elsewhere, and says so in %s', (locale, said) => {
    const judged = under('US', locale);
    expect(judged).toMatchObject({ use: 'mark', customs: { outcome: 'likely' }, rival: true });
    expect(judged.explanation.join()).toMatch(said);
  });

  test('does the same for a licence', () => {
    const licence = [{ ...own[0]!, role: 'licensed' as const }];
    const seen = evidence(offer, recordal({ regime: 'US' }), { text: 'Nike' });
    expect(judge(seen, context({ own: licence })).customs.outcome).toBe('likely');
  });

  test('an own list, which no customs keeps, is cleared whatever the regimes', () => {
    expect(under('own').customs.outcome).toBe('cleared');
  });
});

describe('hints', () => {
  test('speak only of the mark they stand next to', () => {
    const sentence = (title: string) =>
      judge(evidence(listing({ title }), recordal({}), { text: 'Nike' }), context()).explanation.join(' ');
    expect(sentence('Nike style running shoes')).toContain('“style” hints');
    expect(sentence('Nike running shoes, military style')).not.toContain('hints');
  });
});

describe('the explanation', () => {
  test.each(['en', 'zh_CN'])('has no gap and no verdict of guilt in %s', (locale) => {
    const offer = listing({ title: 'Nlke running shoes replica' });
    const { explanation } = judge(
      evidence(offer, recordal({}), { text: 'Nlke', reasons: ['look-alike'] }),
      context({ locale }),
    );
    for (const sentence of explanation) {
      expect(sentence).not.toMatch(/infring|侵权/i);
      expect(sentence).not.toMatch(/\$\d|undefined|^\w+(\.\w+)+$/);
    }
  });
});
