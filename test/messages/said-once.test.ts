import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { DecidedScreening } from '../../lib/decisions/decided';
import { withTold } from '../../lib/decisions/told';
import type { Listing } from '../../lib/domain/listing';
import type { ScreeningList } from '../../lib/lists/store/screening-list';
import { translatorFor } from '../../lib/locales/translate';
import { compileIndex } from '../../lib/matching/index/build';
import { MarkRows } from '../../lib/matching/index/mark-row';
import { openIndex } from '../../lib/matching/open';
import { admitOwn, answer } from '../../lib/messages/answer';
import { askScreenings } from '../../lib/messages/ask-screenings';
import { inFull, type SaidOnce, saidOnce } from '../../lib/messages/said-once';
import { screenFor } from '../../lib/screening/screen-for-person';
import { settingsFrom } from '../../lib/settings/settings';
import { openMessageChannel } from '../message-channel';
import { recordalOf } from '../recordal-of';

const rows = ['ADIDAS', 'NIKE'].map((markText, at) =>
  recordalOf({
    ...{ regime: 'CN', recordNo: `T-${at}`, markText, classes: [25] },
    ...{ validFrom: '2020-01-01', validTo: '2030-01-01' },
  }),
);
const list: ScreeningList = {
  ...{ name: 'cn', date: '2026-05-03', demonstration: false, regime: 'CN' },
  index: openIndex(compileIndex(rows.map((row) => new MarkRows().of(row)))),
  recordals: async (at) => at.map((row) => rows[row]!),
};

/** Sixty cards of one search, and some in which nothing is found. */
const TITLES = ['ADIDAS running shoes', 'Nike cap', 'Case compatible with NIKE', 'plain cotton socks'];
const listings = Array.from(
  { length: 60 },
  (_, at): Listing => ({
    ...{ id: String(at), site: 'bench', url: '', images: [], category: 'Shoes' },
    title: TITLES[at % TITLES.length]!,
  }),
);

async function screened(locale = 'en'): Promise<DecidedScreening[]> {
  const screenings = await screenFor(settingsFrom({}), listings, [list], { on: '2026-06-01', locale });
  return screenings.map((one, at) => withTold(one, listings[at]!, translatorFor(locale)));
}

/** Every answer of the channel is made anew: as Chromium sends it, and as Firefox does. */
const CHANNELS: [name: string, send: <Sent>(sent: Sent) => Sent][] = [
  ['as JSON', (sent) => JSON.parse(JSON.stringify(sent))],
  ['as a structured clone', (sent) => structuredClone(sent)],
];

describe('what findings have in common', () => {
  test.each(CHANNELS)('is sent once and arrives whole, %s', async (_, send) => {
    for (const locale of ['en', 'zh-CN', 'ru']) {
      const screenings = await screened(locale);
      const before = structuredClone(screenings);
      expect(inFull(send(saidOnce(screenings)))).toEqual(before);
      expect(screenings).toEqual(before);
    }
  });

  test('stands in the answer once: a text, an article', async () => {
    const { said } = saidOnce(await screened());
    const texts = said.map((one) => JSON.stringify(one));
    expect(new Set(texts).size).toBe(texts.length);
    expect(said.some((one) => typeof one === 'object' && one.article !== '')).toBe(true);
  });

  test('stands once also where the same article comes as another object', async () => {
    const screenings = await screened();
    expect(saidOnce(structuredClone(screenings)).said).toEqual(saidOnce(screenings).said);
  });

  test('takes less than half the room, and a finding by itself hardly more than before', async () => {
    const screenings = await screened();
    const size = (of: unknown) => JSON.stringify(of).length;
    expect(size(saidOnce(screenings))).toBeLessThan(size(screenings) / 2);
    const alone = screenings.slice(0, 1);
    expect(size(saidOnce(alone))).toBeLessThan(size(alone) * 1.1);
  });

  test('is one object on the page', async () => {
    const [first, , , , second] = inFull(structuredClone(saidOnce(await screened())));
    expect(first!.findings[0]!.law.citations[0]).toBe(second!.findings[0]!.law.citations[0]);
  });

  test('is not made up where a finding has none: no steps, no decisions', async () => {
    const screenings = (await screened()).map(({ findings, ...rest }) => ({
      ...rest,
      findings: findings.map(({ next: _, afterwards: __, told: ___, ...finding }) => finding),
    }));
    const arrived = inFull(structuredClone(saidOnce(screenings)));
    for (const { findings } of arrived)
      for (const finding of findings) expect(finding).not.toHaveProperty(['next']);
    expect(arrived).toStrictEqual(screenings);
  });

  test('may be an empty text, and words that look like an article or a place', async () => {
    const [one] = await screened();
    const odd = ['', '0', 'null', JSON.stringify(one!.findings[0]!.law.citations[0])];
    const findings = one!.findings.map((finding) => ({ ...finding, explanation: odd }));
    const arrived = inFull(structuredClone(saidOnce([{ ...one!, findings }])));
    expect(arrived[0]!.findings[0]!.explanation).toEqual(odd);
  });

  test('is nothing where nothing was found, which is said as it was', async () => {
    const clear = (await screened()).filter(({ findings }) => findings.length === 0);
    expect(clear.length).toBeGreaterThan(0);
    expect(saidOnce(clear)).toEqual({ screenings: clear, said: [] });
    expect(inFull(saidOnce(clear))).toEqual(clear);
  });
});

describe('an answer of which something is missing', () => {
  const damaged: [name: string, damage: (whole: SaidOnce) => unknown][] = [
    ['all that is said once', ({ screenings }) => ({ screenings })],
    ['what it consists of', ({ screenings }) => ({ screenings, said: [] })],
    ['the last of it', ({ screenings, said }) => ({ screenings, said: said.slice(0, -1) })],
    ['the screenings', ({ said }) => ({ said })],
    ['everything', () => ({})],
    ['itself', () => null],
  ];

  beforeEach(() => {
    fakeBrowser.reset();
    openMessageChannel();
  });

  test.each(damaged)('%s: the page is told that it failed, and gets no finding', async (_, damage) => {
    const whole = saidOnce(await screened());
    answer({ screen: async () => damage(whole) as never }, admitOwn);
    await expect(askScreenings(listings)).rejects.toThrow();
  });

  test.each(['explanation', 'next', 'afterwards'] as const)(
    'a place of its %s that is none: no finding',
    async (key) => {
      for (const place of [-1, 0.5, Number.NaN, 1e9]) {
        const whole = structuredClone(saidOnce(await screened()));
        const finding = whole.screenings.flatMap(({ findings }) => findings).find((one) => one[key])!;
        finding[key] = [place];
        expect(() => inFull(whole)).toThrow('incomplete answer');
      }
    },
  );

  test.each(['customs', 'law'] as const)('a ground %s that is not there: no finding', async (verdict) => {
    const whole = structuredClone(saidOnce(await screened()));
    whole.screenings[0]!.findings[0]![verdict].citations = [whole.said.length];
    expect(() => inFull(whole)).toThrow('incomplete answer');
  });

  test('a finding without any ground: no finding', async () => {
    for (const key of ['customs', 'law', 'explanation']) {
      const whole = structuredClone(saidOnce(await screened()));
      delete (whole.screenings[0]!.findings[0] as unknown as Record<string, unknown>)[key];
      expect(() => inFull(whole), key).toThrow();
    }
  });
});
