import { read, utils } from '@e965/xlsx';
import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { apartBy } from '../../lib/survey/apart';
import { dossierOf } from '../../lib/survey/dossier';
import { draftRecordal } from '../../lib/survey/draft-recordal';
import { SIGHTING_FORM } from '../../lib/survey/export-form';
import { comparePrices } from '../../lib/survey/genuine-price';
import { genuineIn, genuineText, variantsIn } from '../../lib/survey/mark-text';
import { merged } from '../../lib/survey/merge';
import { covers } from '../../lib/survey/plan';
import type { Seen, Sighting } from '../../lib/survey/sighting';
import { SightingSchema } from '../../lib/survey/sighting-schema';
import { waiverGaps } from '../../lib/survey/waiver';
import { beginTable } from '../../lib/tabular/table-file';
import { finding } from '../components/fixtures';
import { look, plan } from './a-look';

const sighted = (seen: Seen): Sighting => merged(undefined, seen);
async function* inBatches(...sightings: Sighting[]) {
  for (const sighting of sightings) yield [sighting];
}

describe('a survey', () => {
  test.each([
    [{ surveying: false }, 'amazon', false],
    [{}, 'amazon', true],
    [{ surveySites: ['ebay'] }, 'amazon', false],
    [{ surveySites: ['ebay', 'amazon'] }, 'amazon', true],
    [{ surveyMarks: [] }, 'amazon', false],
  ])('with %j covers %s: %j', (over, shop, expected) => {
    expect(covers(plan(over), shop)).toBe(expected);
  });
});

describe('an offer is kept apart', () => {
  const known = plan({
    knownSellers: [
      { seller: 'FastFoot', site: 'amazon.com', as: 'reseller' },
      { seller: 'Nike Store', as: 'own' },
    ],
  });
  const decided = { ...finding().law, outcome: 'authorised' as const };

  test.each([
    ['of a seller who is known on that site', look(), known, 'reseller'],
    ['of one who is known everywhere', look({ seller: 'NIKE  store' }), known, 'own'],
    ['not of the same name on another site', look({ url: 'https://www.amazon.de/dp/B1' }), known, undefined],
    ['where the record names the seller', look({}, undefined, [{ law: decided }]), plan(), 'authorised'],
    [
      'not because the mark is the person’s own',
      look({}, undefined, [{ law: decided }]),
      plan({ own: [{ markText: 'Nike', role: 'own' }] }),
      undefined,
    ],
    [
      'where the person only has a licence for the mark',
      look(),
      plan({ own: [{ markText: 'NIKE', role: 'licensed' }] }),
      'licensed',
    ],
    ['and of nobody else', look({ seller: '' }), known, undefined],
  ])('%s', (_, seen, by, expected) => {
    expect(apartBy(by)(sighted(seen))).toBe(expected);
  });
});

test('a dossier counts what a seller offers', async () => {
  const offers = [
    look({ id: '1', price: 20 }),
    look({ id: '2', price: 120 }, '2026-11-09T08:00:00.000Z'),
    look({ id: '3', title: '耐克', price: 9, currency: 'EUR' }, undefined, []),
  ].map(sighted);
  offers[0]!.reported = { at: offers[0]!.last, title: '' };
  offers[0]!.looked = { at: offers[0]!.last, state: 'gone' };
  offers[1]!.looked = { at: offers[1]!.last, state: 'moved', to: 'https://www.amazon.com/' };
  const saved = { at: '2026-11-12T08:00:00.000Z', digest: 'd'.repeat(64), file: 'evidence.zip' };
  offers[2]!.evidence = [saved];
  expect(await dossierOf(inBatches(...offers), comparePrices(plan()).share)).toEqual({
    ...{ seller: 'FastFoot', site: 'amazon.com', count: 3 },
    ...{ first: '2026-11-02T08:00:00.000Z', last: '2026-11-09T08:00:00.000Z' },
    outcomes: { conflict: 3 },
    words: [
      { mark: 'NIKE', words: 'Nlke', count: 2 },
      { mark: 'NIKE', words: '耐克', count: 1 },
    ],
    prices: [
      { currency: 'USD', low: 20, high: 120, count: 2 },
      { currency: 'EUR', low: 9, high: 9, count: 1 },
    ],
    ...{ belowHalf: 1, compared: 2, reported: 1, gone: 1, moved: 1 },
    evidence: [{ ...saved, title: '耐克' }],
  });
});

describe('what is not recorded', () => {
  const similar = [{ text: 'Nikee', relation: 'similar' as const, regime: 'CN', row: '11' }];
  const offers = [
    look({ id: '1', title: 'Nikee' }, undefined, similar),
    look({ id: '2', title: 'nikee', seller: 'Other' }, undefined, similar),
    look({ id: '3', title: '耐克' }, undefined, []),
    look({ id: '4', title: 'NIKE' }, undefined, [{ text: 'NIKE', relation: 'identical' }]),
    look({ id: '5', title: 'Nlke' }, undefined, [{ text: 'Nlke', relation: 'near-identical' }]),
  ].map(sighted);

  test('is what no list has and does not read as the mark, those in the most offers first', async () => {
    const [gap, ...others] = await waiverGaps(inBatches(...offers));
    expect(others).toEqual([]);
    expect(gap?.mark).toBe('NIKE');
    expect(gap?.words.map(({ words, offers, sellers }) => [words, offers, sellers])).toEqual([
      ['Nikee', 2, 2],
      ['耐克', 1, 1],
    ]);
    expect(gap?.words[0]?.waivedAt).toEqual(['CN']);
  });

  test('is recorded as soon as one record has it', async () => {
    const recorded = look({ id: '6', title: '耐克' }, undefined, [
      { text: '耐克', relation: 'identical', regime: 'US' },
    ]);
    const [gap] = await waiverGaps(inBatches(...offers, sighted(recorded)));
    expect(gap?.words.map(({ words }) => words)).toEqual(['Nikee']);
  });

  test.each([
    ['en', /^DRAFT – not legal advice/],
    ['zh_CN', /^草稿 – 不构成法律意见/],
    ['ru', /^[\p{Script=Cyrillic} –]+/u],
  ] as const)('a draft in %s says that it is one, and names the words', async (language, head) => {
    const [gap] = await waiverGaps(inBatches(...offers));
    const text = draftRecordal(gap!, language);
    expect(text).toMatch(head);
    for (const words of ['NIKE', 'Nikee', '耐克', 'amazon.com']) expect(text).toContain(words);
    expect(text).not.toMatch(/infring|侵权/i);
  });
});

describe('what a person writes of a mark', () => {
  test('variants are parted by commas of either language', () => {
    expect(variantsIn(' Nyke,耐克，Nikee、 nike ,, ')).toEqual(['Nyke', '耐克', 'Nikee', 'nike']);
  });
  test.each([
    [
      '120 EUR; 900,50cny',
      [
        { price: 120, currency: 'EUR' },
        { price: 900.5, currency: 'CNY' },
      ],
    ],
    ['', []],
    ['120', undefined],
    ['EUR 120', undefined],
    ['0 EUR', undefined],
  ])('the prices of %j are %j', (text, prices) => {
    expect(genuineIn(text)).toEqual(prices);
    if (prices) expect(genuineIn(genuineText(prices))).toEqual(prices);
  });
});

describe('a sighting out of a file', () => {
  const AT = '2026-11-12T08:00:00.000Z';
  const sound = sighted(look());
  test('that was written here is taken as it is', () => {
    expect(safeParse(SightingSchema, JSON.parse(JSON.stringify(sound)))).toMatchObject({
      success: true,
      output: sound,
    });
  });
  test.each([
    ['an address that runs', { url: 'javascript:alert(1)' }],
    ['a picture that is no address', { image: 'data:text/html,x' }],
    ['a last moment before its first', { first: '2026-11-03T00:00:00.000Z' }],
    ['no moment', { last: 'yesterday' }],
    ['no mark', { named: [] }],
    ['an outcome of another product', { outcome: 'infringing' }],
    ['a negative price', { price: -1 }],
    ['a package of evidence without a digest', { evidence: [{ at: AT, digest: 'none', file: 'a.zip' }] }],
    ['a link that leads to a program', { looked: { at: AT, state: 'moved', to: 'javascript:alert(1)' } }],
  ])('with %s is refused', (_, over) => {
    expect(safeParse(SightingSchema, { ...sound, ...over }).success).toBe(false);
  });
  test('stands in no other offer’s place, whatever key it brings', () => {
    const read = safeParse(SightingSchema, { ...sound, key: 'another' });
    expect(read.output).toMatchObject({ key: sound.key });
  });
});

describe('an export', () => {
  const rows = [
    { sighting: sighted(look({ title: '=HYPERLINK("x") Nlke' })), share: 0.24, apart: 'reseller' as const },
  ];
  const file = (format: 'csv' | 'xlsx' | 'jsonl') => {
    const table = beginTable(format, SIGHTING_FORM);
    table.add(rows);
    return table.finish();
  };
  test('as CSV has a row for each, and no formula', async () => {
    const [head, row] = (await (await file('csv')).text()).trim().split('\r\n');
    expect(head).toContain('site,id,url,title');
    expect(row).toContain(`"'=HYPERLINK`);
    expect(row).toContain('DEMONSTRATION');
  });
  test('as a workbook has the same', async () => {
    const sheet = Object.values(read(await (await file('xlsx')).arrayBuffer()).Sheets)[0]!;
    const [one] = utils.sheet_to_json<Record<string, unknown>>(sheet);
    expect(one).toMatchObject({ site: 'amazon.com', price: 24, keptApart: 'reseller', shareOfGenuine: 0.24 });
  });
  test('as JSON Lines is whole', async () => {
    expect(JSON.parse(await (await file('jsonl')).text())).toEqual({
      ...{ ...rows[0]!.sighting, share: 0.24 },
      keptApart: 'reseller',
    });
  });
});
