import { expect, test } from 'vitest';
import type { Listing } from '../../lib/domain/listing';
import type { ScreeningList } from '../../lib/lists/store/screening-list';
import type { Translate } from '../../lib/locales/create-translate';
import type { TextKey } from '../../lib/locales/text-key';
import { translate } from '../../lib/locales/translate';
import { compileIndex } from '../../lib/matching/index/build';
import { MarkRows } from '../../lib/matching/index/mark-row';
import { openIndex } from '../../lib/matching/open';
import { screenFor } from '../../lib/screening/screen-for-person';
import { badgeLabel } from '../../lib/screening/shown-findings';
import { settingsFrom } from '../../lib/settings/settings';
import { sourceOf } from '../../lib/sources/registry';
import { recordalOf } from '../recordal-of';

const list = (name: string, regime: string, mark: string, demonstration = false): ScreeningList => {
  const recordal = recordalOf({
    ...{ regime, recordNo: `${name}-1`, markText: mark, classes: [25] },
    ...{ validFrom: '2020-01-01', validTo: '2030-01-01' },
  });
  const index = openIndex(compileIndex([new MarkRows().of(recordal)]));
  return { name, date: '2026-05-03', demonstration, regime, index, recordals: async () => [recordal] };
};

const shoes: Listing = {
  ...{ id: '1', site: '', url: '', title: 'ADIDAS running shoes', category: 'Shoes', images: [] },
  ...{ price: 100, quantity: 500, currency: 'CNY' },
};

async function firstFinding(lists: ScreeningList[], locale = 'en', listing = shoes) {
  const [screening] = await screenFor(settingsFrom({}), [listing], lists, { on: '2026-06-01', locale });
  return screening!.findings[0]!;
}

const china = list('cn', 'CN', 'ADIDAS');

test.each(['ADIDAS\u001b[31m', '\u001b]0;x\u0007ADIDAS', 'ADI\u202eDAS', 'ADIDAS\u0000', 'AD\u200eIDAS'])(
  'a recorded mark with characters that steer still meets the plain word: %j',
  async (written) => {
    // As the list is read, and as it was stored before controls were taken out on the way in.
    const [read, stored] = [recordalOf({ recordNo: 'T1', markText: written }), china];
    expect(read.markText).toBe('ADIDAS');
    const index = openIndex(compileIndex([new MarkRows().of({ ...read, markText: written })]));
    const finding = await firstFinding([{ ...stored, index }]);
    expect(finding).toMatchObject({ text: 'ADIDAS', relation: 'identical' });
  },
);

test('a mark of one list is said to be missing from the other, in both languages', async () => {
  const lists = [china, list('us', 'US', 'NIKE')];
  expect((await firstFinding(lists)).elsewhere).toMatch(
    /“ADIDAS” is recorded in China .*, not in .*United States/,
  );
  expect((await firstFinding(lists, 'zh_CN')).elsewhere).toMatch(/“ADIDAS”已在中国.*备案，未见于美国/);
});

test('a mark that both lists have is never said to be missing', async () => {
  const { elsewhere } = await firstFinding([china, list('us', 'US', 'adidas')]);
  expect(elsewhere).toMatch(/recorded in China.*United States/);
  expect(elsewhere).not.toContain('not in');
});

test('one list, a demonstration list or a watchlist beside it gives nothing to compare', async () => {
  for (const other of [[], [list('demo', 'US', 'NIKE', true)], [list('watchlist', 'own', 'NIKE')]])
    expect(await firstFinding([china, ...other])).not.toHaveProperty('elsewhere');
});

test('a list of searches is not held against others: what it lacks may be recorded all the same', async () => {
  const russia = list('ru', 'RU', 'OTHER');
  const searches = { ...russia, regimes: ['RU'], coverage: { queries: [] } };
  expect((await firstFinding([china, russia])).elsewhere).toContain('not in');
  expect(await firstFinding([china, searches])).not.toHaveProperty('elsewhere');
});

test("a listing's price, quantity and the user's yuan value reach the guarantee", async () => {
  const bare: Listing = { id: '1', site: '', url: '', title: 'ADIDAS running shoes', images: [] };
  const abroad: Listing = { ...bare, price: 10, quantity: 5_000, currency: 'USD' };
  const settings = settingsFrom({ yuanValues: [{ currency: 'USD', yuan: 7, setOn: '2026-05-01' }] });
  const told = async (listing: Listing) =>
    (
      await screenFor(settings, [listing], [china], { on: '2026-06-01', locale: 'en' })
    )[0]!.findings[0]!.afterwards!.join();
  expect(await told(shoes)).toContain('25,000 CNY');
  expect(await told(abroad)).toContain('100,000 CNY for goods worth about 350,000 CNY');
  expect(await told(bare)).toContain('tells no price');
});

test.each([
  ['fresh', {}, undefined],
  ['older than the person’s days', { date: '2026-04-25' }, 'stale'],
  ['expired', { expires: '2026-05-31' }, 'expired'],
  ['of no known day', { date: '' }, 'undated'],
  ['made up, however old', { date: '2020-01-01', ageless: true }, undefined],
] as const)(
  'a verdict from a list that is %s carries how far it can be relied on',
  async (_, over, expected) => {
    const settings = settingsFrom({ staleAfterDays: 30 });
    const lists = [{ ...china, ...over }];
    const [screening] = await screenFor(settings, [shoes], lists, { on: '2026-06-01', locale: 'en' });
    expect(screening!.findings[0]!.freshness).toBe(expected);
  },
);

test.each([
  ['CN', sourceOf('CN')?.address],
  ['US', sourceOf('US')?.address],
  // The authority writes about recording there, but no register of it is public.
  ['EU', undefined],
  ['own', undefined],
])('a finding of %s leads to the register of its customs, where one is public', async (regime, register) => {
  expect((await firstFinding([list('x', regime, 'ADIDAS')])).register).toBe(register);
});

test.each(['en', 'zh_CN'])(
  'of a translated listing nothing is called clear, nor its words the seller’s, in %s',
  async (locale) => {
    const translated = (title: string) => ({ ...shoes, title, translated: true as const });
    const taught: string[] = [];
    const learning = { logOdds: () => 0, observe: ({ title }: Listing) => void taught.push(title) };
    const listings = [translated('Cotton bag'), { ...translated('ADIDAS shoes'), brand: 'ADIDAS' }];
    const occasion = { on: '2026-06-01', locale, learning };
    const [found, named] = await screenFor(settingsFrom({}), listings, [china], occasion);
    const words = (key: TextKey) => translate(locale, key);
    expect(found).toMatchObject({ outcome: 'not-looked-up', notLookedUp: { words: [], translated: true } });
    expect(found!.lookUpNotes).toEqual([words('coverage.translated')]);
    expect(badgeLabel(found!, words as Translate)).toBe(words('coverage.translatedBadge'));
    expect(named!.outcome).not.toBe('clear');
    expect(named!.findings[0]).toMatchObject({ translated: true });
    expect(named!.findings[0]!.explanation[0]).toBe(words('coverage.translatedFinding'));
    expect(taught).toEqual([]);
  },
);

test('a page that plants ten thousand titles learns from what is underlined nothing beyond the public list', {
  tags: ['heavy'],
  timeout: 60_000,
}, async () => {
  const words = Array.from({ length: 10_000 }, (_, at) => `Zq${at.toString(36)}vex`);
  const own = words
    .filter((_, at) => at % 1_000 === 0)
    .map((markText) => ({ markText, role: 'own' as const }));
  const watched = list('own', 'own', words[7]!);
  const title = (word: string, at: number) => `${at % 50 === 0 ? 'ADIDAS ' : ''}${word} shoes`;
  const planted = words.map((word, at) => ({ ...shoes, id: String(at), title: title(word, at) }));
  const occasion = { on: '2026-06-01', locale: 'en', toAnybody: true };
  const screenings = await screenFor(settingsFrom({ own }), planted, [china, watched], occasion);
  const publicly = [{ field: 'title', start: 0, end: 'ADIDAS'.length }];
  expect(screenings.map(({ marked }) => marked)).toEqual(
    planted.map((_, at) => (at % 50 === 0 ? publicly : [])),
  );
  // The person is told all the same, where only they look.
  expect(screenings[7]?.findings[0]?.text).toBe(words[7]);
});
