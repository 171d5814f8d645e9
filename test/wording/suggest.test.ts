import { describe, expect, test } from 'vitest';
import type { Listing } from '../../lib/domain/listing';
import { suggest, suggestAll } from '../../lib/wording/suggest';
import { fc } from '../properties';
import { listingOf, MAKERS, screenerFor } from './makers';

const screen = await screenerFor([...MAKERS, 'ZORVEX']);

const suggestionFor = (title: string, more: Partial<Listing> = {}) => {
  const listing = listingOf(title, more);
  return suggest(listing, screen(listing), screen);
};

const titleFor = (title: string, more: Partial<Listing> = {}) => {
  const suggestion = suggestionFor(title, more);
  return suggestion?.kind === 'title' ? suggestion.title : suggestion;
};

describe('a title that says what goods fit', () => {
  test.each([
    ['en', 'Case for iPhone 15 Pro Max, clear', 'Kuvex Case compatible with iPhone 15 Pro Max, clear'],
    ['de', 'Hülle für iPhone 15 Pro, klar', 'Kuvex Hülle kompatibel mit iPhone 15 Pro, klar'],
    ['fr', 'Coque pour iPhone 15 Pro', 'Kuvex Coque compatible avec iPhone 15 Pro'],
    ['es', 'Funda para iPhone 15 Pro', 'Kuvex Funda compatible con iPhone 15 Pro'],
    ['it', 'Custodia per iPhone 15 Pro', 'Kuvex Custodia compatibile con iPhone 15 Pro'],
    ['pt', 'Capa para iPhone 15 Pro', 'Kuvex Capa compatível com iPhone 15 Pro'],
    ['ru', 'Чехол для iPhone 15 Pro', 'Kuvex Чехол совместимо с iPhone 15 Pro'],
    ['zh', '手机壳适用iPhone 15 Pro', 'Kuvex 手机壳适用于iPhone 15 Pro'],
    ['ja', 'iPhone 15 Pro用ケース', 'Kuvex iPhone 15 Pro 対応 ケース'],
    ['ko', '휴대폰 케이스 iPhone 15 Pro 용', 'Kuvex 휴대폰 케이스 iPhone 15 Pro 호환'],
  ])('%s: own brand, goods, the words, maker and model', (locale, title, wanted) => {
    expect(titleFor(title, { brand: 'Kuvex', locale })).toBe(wanted);
  });

  test('a service fits nothing, and is given no such title', () => {
    for (const title of ['iPhone screen repair service', 'Ремонт iPhone'])
      expect(suggestionFor(title, { brand: 'Kuvex' })?.kind).not.toBe('title');
  });

  test('the name that a mark goes by in the language’s own script says a fit, too', () => {
    const title = titleFor('아이폰 케이스 iPhone 15 Pro 용', { brand: 'Kuvex', locale: 'ko' });
    expect(title).toContain('아이폰 호환');
    expect(title).toContain('iPhone 15 Pro 호환');
  });

  test('what stands before the goods goes behind them; a list of models stays together', () => {
    expect(titleFor('For Samsung Galaxy S23 / S24 Ultra Case Shockproof', { brand: 'Kuvex' })).toBe(
      'Kuvex Case compatible with Samsung Galaxy S23 / S24 Ultra, Shockproof',
    );
  });

  test('the own brand comes first wherever it stood, and once', () => {
    expect(titleFor('Toner cartridge for HP CF259X by Kuvex', { brand: 'Kuvex' })).toMatch(
      /^Kuvex Toner cartridge compatible with HP CF259X(?!.*Kuvex)/,
    );
  });

  test('without a known brand it says that one belongs at the front, and makes none up', () => {
    expect(suggestionFor('Case for iPhone 15')).toMatchObject({
      kind: 'title',
      title: 'Case compatible with iPhone 15',
      brandMissing: true,
    });
  });

  test('goods that seem only to fit are worded on that condition, and only where they have a maker of their own', () => {
    expect(suggestionFor('Kuvex iPhone 3G hard case', { brand: 'Kuvex' })).toMatchObject({
      title: 'Kuvex hard case compatible with iPhone 3G',
      onlyIfItFits: true,
    });
    expect(suggestionFor('iPhone 3G hard case')).toMatchObject({ kind: 'needed' });
  });

  test('no longer than the marketplace has room for, and never without the model', () => {
    const title = `Shockproof slim case for iPhone 15 Pro Max ${'with many fine words '.repeat(9)}`;
    const suggestion = suggestionFor(title, { brand: 'Kuvex', url: 'https://www.ebay.com/itm/1' });
    expect(suggestion).toMatchObject({ kind: 'title', shortened: true });
    const offered = suggestion?.kind === 'title' ? suggestion.title : '';
    expect(offered.length).toBeLessThanOrEqual(80);
    expect(offered).toContain('compatible with iPhone 15 Pro Max');
  });

  test('Ozon: names the field that the marketplace wants it in', () => {
    expect(suggestionFor('Чехол для iPhone 15', { brand: 'Kuvex', site: 'ozon' })).toMatchObject({
      field: 'Совместимость',
    });
  });

  test('a title that says so already stays', () => {
    expect(suggestionFor('Kuvex Case compatible with iPhone 15', { brand: 'Kuvex' })).toEqual({
      kind: 'as-it-is',
    });
  });
});

describe('where no wording is offered', () => {
  test.each([
    ['goods that bear the mark', 'Zorvex wireless headphones', {}, 'authorisation'],
    [
      'the maker’s own goods, in its brand field too',
      'Nikon 35mm lens for Nikon cameras',
      { brand: 'Nikon' },
      'authorisation',
    ],
    [
      'a logo of the mark on goods that fit',
      'Case with Samsung logo for Samsung Galaxy S23',
      { brand: 'Kuvex' },
      'authorisation',
    ],
    ['goods that are called genuine', '原装正品充电器适用华为Mate60', {}, 'authorisation'],
    ['words that say copy', 'Replica case for iPhone 15', { brand: 'Kuvex' }, 'other-goods'],
    ['genuine goods sold on', 'Used Zorvex headphones', {}, 'origin'],
  ] as const)('%s: what is needed instead', (_, title, more, need) => {
    expect(suggestionFor(title, more)).toMatchObject({ kind: 'needed', need });
  });

  test('a name like a recorded mark is answered by another name, not by another spelling', async () => {
    const cautious = await screenerFor(MAKERS, 'cautious');
    const listing = listingOf('Sansung wireless headphones');
    expect(suggest(listing, cautious(listing), cautious)).toMatchObject({
      kind: 'needed',
      need: 'another-name',
    });
  });

  test('a listing without findings, and one whose findings are no reference and weigh little', () => {
    expect(suggestionFor('Garden chair')).toBeUndefined();
    expect(suggestionFor('case for Kuvex tablets')).toBeUndefined();
  });

  test('titles that are judged no milder are not offered', () => {
    const listing = listingOf('Kuvex iPhone 3G hard case', { brand: 'Kuvex' });
    const before = screen(listing);
    const severe = { findings: before.findings };
    expect(suggest(listing, before, () => severe)).toMatchObject({ kind: 'needed', need: 'no-wording' });
  });

  test('many at once come out as one by one, in their order', async () => {
    const listings = [
      'Kuvex iPhone 3G hard case',
      'Garden chair',
      'Zorvex headphones',
      'Case for iPhone 15',
    ].map((title) => listingOf(title, { brand: 'Kuvex' }));
    const screenings = listings.map(screen);
    const all = await suggestAll(listings, screenings, async (tried) => tried.map(screen));
    expect(all).toEqual(listings.map((listing, at) => suggest(listing, screenings[at]!, screen)));
    expect(all.map((one) => one?.kind)).toEqual(['title', undefined, 'needed', 'title']);
  });
});

/** Words of a text; 适用于 stands against its neighbours. */
const wordsOf = (text: string): string[] => text.split(/[\s,/()&-]+|(?=适)|(?<=于)/).filter(Boolean);

describe('whatever the title', () => {
  const word = fc.constantFrom(
    ...'case for iPhone 15 Pro Samsung S23 / , compatible with HP CF259X toner 适用 华为 Mate60 手机壳 replica logo Kuvex - ( ) für Hülle 用 &'.split(
      ' ',
    ),
  );
  const titles = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));

  test('an offered title weighs no more than “worth knowing”, spells every word as it was spelt, and is final', () => {
    fc.assert(
      fc.property(titles, fc.constantFrom('Kuvex', undefined), (title, brand) => {
        const more = brand ? { brand } : {};
        const suggestion = suggestionFor(title, more);
        if (suggestion?.kind !== 'title') return;
        const { outcome } = screen(listingOf(suggestion.title, more));
        expect(['note', 'clear', 'not-looked-up']).toContain(outcome);
        const known = new Set(wordsOf(`${title} ${brand} compatible with kompatibel mit 适用于 対応 호환`));
        expect(wordsOf(suggestion.title).filter((written) => !known.has(written))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
