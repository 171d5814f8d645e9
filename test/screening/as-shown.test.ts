import { describe, expect, test } from 'vitest';
import type { Listing } from '../../lib/domain/listing';
import { compileList, packCompiled } from '../../lib/lists/compiled/compile';
import { openCompiled } from '../../lib/lists/compiled/open';
import { screen } from '../../lib/screening/screen';
import { screenerOf } from '../../lib/screening/screener';
import { recordalOf } from '../recordal-of';

const term = { validFrom: '2020-01-01', validTo: '2030-01-01' };
const label = { name: 'register', date: '2026-05-01', demonstration: false, regime: 'CN', regimes: ['CN'] };
const rows = ['NIKE', 'NEW BALANCE', 'PUMA'].map((markText, at) =>
  recordalOf({ recordNo: `T${at}`, markText, holder: `${markText} AG`, classes: [25], ...term }),
);
const { lists } = openCompiled(
  packCompiled([await compileList(label, rows)], '1', (length) => new ArrayBuffer(length)),
);
const context = { policy: 'strict', on: '2026-06-01', locale: 'en', own: [], all: false } as const;
const screening = screenerOf(lists, context);

const listingOf = (fields: Partial<Listing>): Listing => ({
  ...{ id: 'a', site: '', url: '', title: 'running shoes', images: [] },
  ...fields,
});

describe('a mark that is shown by characters that steer is found where it is written', () => {
  test.each([
    ['title', '\u202eekiN\u202c running shoes', 'Nike running shoes', 'NIKE', 'ekiN'],
    ['title', 'mens \u202eseohs gninnur ekiN', 'mens Nike running shoes', 'NIKE', 'ekiN'],
    [
      'title',
      '\u2067\u2066Balance\u2069 \u2066New\u2069\u2069 running shoes',
      'New Balance running shoes',
      'NEW BALANCE',
      undefined,
    ],
    ['brand', '\u202eamuP\u202c', 'Puma', 'PUMA', 'amuP'],
    ['seller', '\u202eerots laiciffo ekiN\u202c', 'Nike official store', 'NIKE', 'ekiN'],
  ] as const)('%s %s', async (field, words, shown, mark, text) => {
    const listing = listingOf({ [field]: words });
    const one = screening(listing);
    expect(one.outcome).toBe(screening(listingOf({ [field]: shown })).outcome);
    expect(one.findings.map((finding) => finding.mark)).toEqual([mark]);
    const [finding] = one.findings;
    expect(finding!.text).toBe(words.slice(finding!.start, finding!.end));
    if (text) expect(finding!.text).toBe(text);
    const [, again] = await screen([listingOf({}), listing], lists, context);
    expect(again).toEqual(one);
  });
});

test('what is written is found as well, for a program may find it', () => {
  const { findings } = screening(listingOf({ title: '\u202eNike\u202c running shoes, Puma style' }));
  expect(findings.map(({ mark }) => mark)).toContain('NIKE');
});

test('a mark that stands in both readings is told once', () => {
  const { findings } = screening(listingOf({ title: 'Nike running shoes \u202eder\u202c' }));
  expect(findings.map(({ mark, start }) => [mark, start])).toEqual([['NIKE', 0]]);
});

test('an Arabic title reads as it did', () => {
  const plain = screening(listingOf({ title: 'حذاء Nike رجالي' }));
  const steered = screening(listingOf({ title: '\u202bحذاء \u2066Nike\u2069 رجالي\u202c' }));
  expect(steered.outcome).toBe(plain.outcome);
  expect(steered.findings.map(({ mark, text }) => [mark, text])).toEqual([['NIKE', 'Nike']]);
});

test('what nobody is shown is no mark', () => {
  expect(screening(listingOf({ title: '\u202eseohs naelC\u202c for men' })).outcome).toBe('clear');
});

describe('what was done to the words of a finding is told', () => {
  const steered = (text: string) => /direction of writing|方向|направлен/.test(text);
  const sentences = (title: string, locale = 'en') =>
    screenerOf(lists, { ...context, locale })(listingOf({ title })).findings.flatMap(({ explanation }) =>
      explanation.filter(steered),
    );

  test.each([
    ['\u202eekiN\u202c running shoes', 'ekiN', 'Nike'],
    ['mens \u202eseohs gninnur ekiN', 'ekiN', 'Nike'],
    ['\u2067\u2066Balance\u2069 \u2066New\u2069\u2069 running shoes', 'Balance New', 'New Balance'],
    ['\u202eamuP\u202c sneakers', 'amuP', 'Puma'],
    ['\u202dABC \u202eekiN\u202c\u202c shoes', 'ekiN', 'Nike'],
    ['\u202eNike\u202c running shoes', 'Nike', 'ekiN'],
  ])('%j', (title, written, shown) => {
    for (const locale of ['en', 'zh_CN', 'ru']) {
      const [told, ...more] = sentences(title, locale);
      expect(told).toContain(written);
      expect(told).toContain(shown);
      expect(told).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      expect(more).toEqual([]);
    }
  });

  test.each([
    'Nike running shoes \u202eder\u202c',
    'حذاء \u2066Nike\u2069 رجالي',
    '\u202bحذاء Nike رجالي\u202c',
    '\u202aNike\u202c running shoes',
    'Nike running shoes',
  ])('and nothing where they are shown as they are written: %j', (title) => {
    expect(screening(listingOf({ title })).findings.length).toBeGreaterThan(0);
    expect(sentences(title)).toEqual([]);
  });
});
