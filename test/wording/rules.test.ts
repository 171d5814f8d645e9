import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readUse, useAt } from '../../lib/verdict/use/reading';
import languages from '../../lib/wording/languages.json';
import { LanguagesSchema, SiteRuleSchema } from '../../lib/wording/rule-schema';
import { ruleFor, type WordingLanguage } from '../../lib/wording/rules';
import sites from '../../lib/wording/sites.json';

const LANGUAGES = Object.keys(languages) as WordingLanguage[];

describe('how marketplaces want it said what goods fit', () => {
  test('the ten languages have their words, and every row says where it was read or that nobody read one', () => {
    expect(LANGUAGES.sort()).toEqual(['de', 'en', 'es', 'fr', 'it', 'ja', 'ko', 'pt', 'ru', 'zh']);
    expect(v.safeParse(LanguagesSchema, languages).issues).toBeUndefined();
    expect(v.safeParse(v.array(SiteRuleSchema), sites).issues).toBeUndefined();
    const unread = sites.filter(({ source }) => source === 'not checked');
    expect(unread.filter(({ rule, date }) => rule !== 'not checked' || date !== 'not checked')).toEqual([]);
  });

  test.each([
    'amazon',
    'ebay',
    'aliexpress',
    'alibaba',
    'shopee',
    'lazada',
    'tiktok-shop',
    'ozon',
    'wildberries',
    'etsy',
  ])('%s has a row', (key) => expect(sites.filter(({ site }) => site === key)).toHaveLength(1));

  const phrases = LANGUAGES.flatMap((language) =>
    ['', ...sites.map(({ site }) => site)].flatMap((site) =>
      ruleFor([site], language).phrases.map(({ phrase, stands }) => ({ phrase, stands })),
    ),
  );
  const once = [...new Map(phrases.map((one) => [one.phrase, one])).values()];

  test.each(once)('“$phrase” is read as a reference where it stands $stands', ({ phrase, stands }) => {
    const title = stands === 'before' ? `Kuvex ${phrase} Zorvex X12` : `Kuvex Zorvex X12 ${phrase}`;
    const start = title.indexOf('Zorvex');
    const facts = { brand: 'kuvex', accessory: true, named: [], ordinary: false };
    expect(useAt(readUse(title), start, start + 'Zorvex'.length, facts).use).toBe('compatible');
  });

  test('a site is known by its key and by a label of its address; any other has its language’s words alone', () => {
    expect(ruleFor(['', 'www', 'ebay', 'de'], 'de').longest).toBe(80);
    expect(ruleFor(['elsewhere'], 'de')).toEqual({ phrases: [languages.de] });
  });
});
