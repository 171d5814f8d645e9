import { expect, test } from 'vitest';
import { applyDecisions } from '../../lib/decisions/apply';
import type { Decision } from '../../lib/decisions/decision';
import { type DecisionIndex, indexDecisions } from '../../lib/decisions/decision-index';
import { standingOf } from '../../lib/decisions/reaches';
import type { Listing } from '../../lib/domain/listing';
import type { Finding } from '../../lib/screening/finding';
import { finding, listing, screening } from '../components/fixtures';
import { fc } from '../properties';
import { decide } from './a-decision';

/** Few of everything, so that decisions often meet a listing, and nearly meet it oftener. */
const regime = fc.constantFrom('CN', 'CN', 'CN', 'KZ');
const recordNo = fc.constantFrom('R1', 'R1', 'R1', 'R2');
const use = fc.constantFrom('mark' as const, 'mark' as const, 'used' as const);
const storedSite = fc.constantFrom(
  'amazon.com',
  'amazon.de',
  'generic shop.example',
  'file',
  'amazon',
  'generic',
);
const storedWords = fc.constantFrom('nlke', 'n lke', 'hp');
const goods = fc.constant('same-class-unknown' as const);
const to = <To extends string>(name: To) => fc.constant(name);

const reach = fc.oneof(
  fc.record({
    to: to('listing'),
    site: storedSite,
    listingId: fc.constantFrom('1', '2', '1 Nlke running shoes'),
  }),
  fc.record({ to: to('seller'), site: storedSite, seller: fc.constantFrom('FastFoot', 'fastfoot') }),
  fc.record(
    { to: to('words'), site: storedSite, words: storedWords, use, goods },
    { requiredKeys: ['to', 'words', 'use', 'goods'] },
  ),
  fc.record({ to: to('nowhere'), seller: fc.constant('fastfoot') }),
  fc.record({ to: to('nowhere'), words: storedWords }),
);
const decisions = fc.uniqueArray(
  fc.record({
    id: fc.nat(10_000).map(String),
    kind: fc.constantFrom('conflict', 'not-conflict', 'authorised', 'watch'),
    regime,
    recordNo,
    mark: fc.constantFrom('NIKE', 'Nike', 'NIKE', 'ACME'),
    holder: fc.constantFrom('Nike Innovate C.V.', 'Another', ''),
    words: fc.constant(''),
    reach,
    note: fc.constant(''),
    at: fc.nat(20).map((second) => new Date(1_780_000_000_000 + second * 1000).toISOString()),
  }),
  { selector: ({ id }) => id, minLength: 20, maxLength: 80 },
) as fc.Arbitrary<Decision[]>;
const offers: fc.Arbitrary<Listing> = fc
  .record({
    id: fc.constantFrom('1', '2'),
    site: fc.constantFrom('amazon', 'generic', 'file'),
    url: fc.constantFrom(
      'https://www.amazon.com/dp/1',
      'https://www.amazon.de/dp/1',
      'https://shop.example/1',
      '',
    ),
    seller: fc.constantFrom('FastFoot', 'fastfoot', 'Fast  Foot', ' FastFoot ', ''),
  })
  .map(listing);
const findings: fc.Arbitrary<Finding> = fc
  .record({
    regime,
    recordNo,
    text: fc.constantFrom('Nlke', 'NLKE', 'Ｎｌｋｅ', 'N lke', 'HP'),
    use,
    holder: fc.constantFrom('Nike Innovate C.V.', ''),
  })
  .map(finding);

/** Every decision asked one by one, as the index need not: the latest that counts, if any. */
function naively(all: Decision[], about: Finding, on: Listing): Decision | undefined {
  return all
    .filter((decision) => standingOf(decision, about, on) === 'counts')
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1))
    .at(-1);
}

test('the index applies exactly the decisions that a loop over all of them applies', {
  tags: ['heavy'],
}, () => {
  let met = 0;
  let asked = 0;
  fc.assert(
    fc.property(decisions, fc.array(fc.tuple(offers, findings), { maxLength: 10 }), (all, shown) => {
      const index = indexDecisions(all);
      for (const [on, about] of shown) {
        const [after] = applyDecisions(screening({ findings: [about] }), on, index).findings;
        const expected = naively(all, about, on);
        expect(after!.decision).toEqual(expected);
        asked++;
        if (expected) met++;
      }
    }),
    { numRuns: 500 },
  );
  // Neither nearly all nor nearly none: both would prove little.
  expect(met / asked).toBeGreaterThan(0.1);
  expect(met / asked).toBeLessThan(0.9);
});

test('of 50,000 decisions about one recordal a finding looks at those about its own words, seller and listing', () => {
  const about = decide('not-conflict');
  const index = indexDecisions(
    Array.from(
      { length: 50_000 },
      (_, at): Decision => ({
        ...about,
        reach: { to: 'words', site: 'amazon.com', words: `word ${at}`, use: 'mark', goods: 'same' },
      }),
    ),
  );
  let looked = 0;
  const counting: Pick<DecisionIndex, 'get'> = {
    get(place) {
      const found = index.get(place);
      looked += found?.length ?? 0;
      return found;
    },
  };
  applyDecisions(
    screening({ findings: [finding({ text: 'word 17' })] }),
    listing(),
    counting as DecisionIndex,
  );
  expect(looked).toBe(1);
});
