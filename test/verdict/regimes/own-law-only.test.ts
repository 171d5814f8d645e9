import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Relation } from '../../../lib/matching/candidate';
import { judge } from '../../../lib/verdict/judge';
import type { Judgement } from '../../../lib/verdict/judgement';
import { LAW_FILES } from '../../../lib/verdict/law/cite';
import { nextSteps } from '../../../lib/verdict/procedure/next-steps';
import { afterwards } from '../../../lib/verdict/procedure/procedure-steps';
import { REGIMES } from '../../../lib/verdict/regimes/regimes';
import { context, evidence, listing, recordal } from '../evidence';

const TITLES: readonly { title: string; text: string; relation: Relation; goods?: string[] }[] = [
  { title: 'Nike running shoes', text: 'Nike', relation: 'identical', goods: ['running shoes'] },
  { title: 'Nike running shoes', text: 'Nike', relation: 'identical' },
  { title: 'Nike slippers', text: 'Nike', relation: 'identical', goods: ['running shoes'] },
  { title: 'Nikee running shoes', text: 'Nikee', relation: 'similar' },
  { title: 'Ni-ke running shoes', text: 'Ni-ke', relation: 'near-identical', goods: ['running shoes'] },
  { title: 'Nike replica shoes', text: 'Nike', relation: 'identical', goods: ['shoes'] },
  { title: 'used Nike running shoes', text: 'Nike', relation: 'identical', goods: ['running shoes'] },
  { title: 'Nike running shoes parallel import', text: 'Nike', relation: 'identical', goods: ['shoes'] },
  { title: 'Laces for Nike shoes', text: 'Nike', relation: 'identical' },
  { title: 'Nike handbag', text: 'Nike', relation: 'identical', goods: ['engines'] },
  { title: 'OEM factory Nike running shoes', text: 'Nike', relation: 'identical', goods: ['shoes'] },
];

const RECORDALS = [
  {},
  { validTo: '2025-01-01' },
  { validFrom: undefined, validTo: undefined },
  { registrationValidTo: '2024-01-01' },
];

interface Telling {
  judged: Judgement;
  sentences: string[];
}

/** Every explanation, next step and time-table of a regime over the titles above. */
function* tellings(regime: string, locale: string): Generator<Telling> {
  for (const { title, text, relation, goods = [] } of TITLES)
    for (const dates of RECORDALS)
      for (const consignment of ['commercial', 'personal', 'luggage'] as const)
        for (const direction of ['export', 'import'] as const) {
          const offer = listing({ title });
          const seen = evidence(offer, recordal({ regime, goods, ...dates }), {
            text,
            relation,
            reasons: ['case'],
          });
          for (const policy of ['strict', 'cautious'] as const) {
            const judged = judge(seen, context({ locale, consignment, direction, policy }));
            const steps = (['seller', 'moderator', 'holder'] as const).flatMap((role) => [
              ...nextSteps(judged, role, locale).map((step) => step.text),
              ...afterwards(judged, {}, role, locale),
            ]);
            yield { judged, sentences: [...judged.explanation, ...steps] };
          }
        }
}

const LAWS = new Map(
  LAW_FILES.map(({ regime, provisions }) => [regime, new Set(provisions.map(({ law }) => law.en))]),
);
LAWS.set('own', LAWS.get('CN')!);

/** What only one regime's own data say. */
const OWN_WORDS: readonly [sentence: RegExp, regimes: readonly string[]][] = [
  [/given up|(?:as|be) waived|waived at customs|either policy/i, ['CN']],
  [/confusion need not be shown/i, ['CN', 'EU', 'KR', 'own']],
  [/within three working days/i, ['CN', 'VN']],
  [/guarantee/i, ['CN', 'EU', 'own']],
  [/grave cases are crimes/i, ['CN', 'own']],
  [/reasonable quantity/i, ['CN']],
  [/holder’s consent/i, ['EU']],
  [/gray-market/i, ['US']],
  [/made to order for export too/i, ['CN']],
];

describe.each(REGIMES.map(({ regime }) => regime))('%s', (regime) => {
  // Told once for all that is asked of it, as the telling takes longer than the reading.
  let english: Telling[];
  let chinese: Telling[];
  beforeAll(() => {
    english = [...tellings(regime, 'en')];
    chinese = [...tellings(regime, 'zh_CN')];
  });
  afterAll(() => {
    english = [];
    chinese = [];
  });

  test('cites no law but its own', () => {
    const cited = new Set<string>();
    for (const { judged } of english)
      for (const { law } of [...judged.customs.citations, ...judged.law.citations]) cited.add(law);
    const own = LAWS.get(regime) ?? new Set();
    expect([...cited].filter((law) => !own.has(law))).toEqual([]);
  });

  test('speaks no sentence that only another regime’s data carry', () => {
    const strange = new Set<string>();
    for (const { sentences } of english)
      for (const sentence of sentences)
        for (const [words, regimes] of OWN_WORDS)
          if (words.test(sentence) && !regimes.includes(regime)) strange.add(sentence);
    expect([...strange]).toEqual([]);
  });

  test('tells no sentence twice in one explanation', () => {
    const twice = new Set<string>();
    for (const { judged } of [...english, ...chinese])
      for (const sentence of judged.explanation)
        if (judged.explanation.indexOf(sentence) !== judged.explanation.lastIndexOf(sentence))
          twice.add(sentence);
    expect([...twice]).toEqual([]);
  });

  test('calls no term unread beside a step that tells one', () => {
    const both = english.filter(
      ({ sentences }) =>
        sentences.some((one) => /terms of this regime were not checked/.test(one)) &&
        sentences.some((one) => /\d+ (?:working )?days/.test(one)),
    );
    expect(both.map(({ judged }) => judged.row)).toEqual([]);
  });

  test('leaves no key or place-holder unworded, in either language', () => {
    const gaps = new Set<string>();
    for (const { sentences } of [...english, ...chinese])
      for (const sentence of sentences)
        if (/[{}]|\bundefined\b|^[a-z]+\.[a-zA-Z.]+$/.test(sentence)) gaps.add(sentence);
    expect([...gaps]).toEqual([]);
  });
});

test.each(['HK', 'MX'])('%s keeps no recordal that could be in force or be renewed', (regime) => {
  for (const { judged } of tellings(regime, 'en')) {
    expect(judged.explanation.join(' ')).not.toMatch(/The recordal (?:is in force|ended)/);
    for (const role of ['seller', 'moderator', 'holder'] as const)
      for (const { text } of nextSteps(judged, role, 'en'))
        if (judged.customs.outcome === 'application-only')
          expect(text).not.toMatch(/recordal has been renewed|Renew the recordal/);
  }
});

test('goods offered as a copy are held in every regime, whatever is known of its law', () => {
  for (const { regime } of REGIMES) {
    const offer = listing({ title: 'Nike replica shoes' });
    const seen = evidence(offer, recordal({ regime, goods: ['shoes'] }), { text: 'Nike' });
    const judged = judge(seen, context());
    expect(
      nextSteps(judged, 'moderator', 'en').map(({ key }) => key),
      regime,
    ).toContain('moderator.hold');
    expect(
      nextSteps(judged, 'seller', 'en').map(({ key }) => key),
      regime,
    ).toContain('seller.stopSale');
  }
});

test('a regime of which nothing was read gets a verdict without grounds', () => {
  for (const regime of ['BY', 'UK']) {
    const offer = listing({ title: 'Nike running shoes' });
    const judged = judge(
      evidence(offer, recordal({ regime, goods: ['running shoes'] }), { text: 'Nike' }),
      context(),
    );
    expect(judged).toMatchObject({
      customs: { outcome: 'unknown', citations: [] },
      law: { outcome: 'unknown', citations: [] },
      outcome: 'review',
    });
    expect(judged.explanation.join(' ')).toContain('this product knows no law of that country');
  }
});
