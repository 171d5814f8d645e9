import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PUBLISHERS } from '../../lib/sources/publishers';
import { ownSourceFirst, SOURCES, sourceOf } from '../../lib/sources/registry';
import type { OfficialSource, Words } from '../../lib/sources/source';
import { REGIMES } from '../../lib/verdict/regimes/regimes';

/** Regimes that are no country's customs, and so have no register to look into. */
const NO_CUSTOMS = ['own', 'other'];
/** What of the room is no source. */
const NO_SOURCE = ['file-sources.ts', 'guess.ts', 'publishers.ts', 'registry.ts', 'source.ts'];

const addressesOf = ({ address, newest }: OfficialSource) =>
  [address, newest?.address].filter((one) => one !== undefined);

/** Every text of a source that people read. */
function wordsOf(source: OfficialSource): Words[] {
  const { country, title, lacks } = source;
  return [country, title, lacks, ...(source.kind === 'none' ? [] : [source.gives, source.how])];
}

test('every regime that is judged has a source, or is no customs', () => {
  const without = REGIMES.map(({ regime }) => regime).filter((regime) => !sourceOf(regime));
  expect(without.sort()).toEqual([...NO_CUSTOMS].sort());
});

test('every file of the room is in the registry, each regime once', () => {
  const files = readdirSync('lib/sources').filter(
    (file) => file.endsWith('.ts') && !NO_SOURCE.includes(file),
  );
  expect(files.length).toBe(SOURCES.length);
  expect(new Set(SOURCES.map(({ regime }) => regime)).size).toBe(SOURCES.length);
  expect(new Set(SOURCES.map(({ key }) => key)).size).toBe(SOURCES.length);
});

describe.each(SOURCES.map((source) => [source.key, source] as const))('%s', (_, source) => {
  test('says everything in both languages, Chinese in Chinese', () => {
    for (const { en, zh_CN } of wordsOf(source)) {
      expect(en).not.toMatch(/^\s|\s$|^$/);
      expect(en).toMatch(/[a-z]/);
      expect(zh_CN).toMatch(/\p{Script=Han}/u);
    }
  });

  test('names its country as the regime does', () => {
    const name = REGIMES.find(({ regime }) => regime === source.regime)?.name;
    if (name) expect(source.country).toEqual({ ...name, en: name.en.replace(/^the /, '') });
  });

  test('has addresses that parse, and http only where it says that there is nothing else', () => {
    for (const address of addressesOf(source)) {
      const { protocol, username, href } = new URL(address);
      expect(['http:', 'https:']).toContain(protocol);
      expect(username).toBe('');
      expect(href.length).toBeGreaterThan(0);
      expect(protocol === 'http:').toBe(source.httpOnly === true);
    }
  });

  test('says when and how it was checked', () => {
    expect(source.checked.day).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  test('tells a number of rows of queries alone, and publishes files where it has a newest one', () => {
    if (source.kind === 'none') return;
    if (source.rowsPerPage !== undefined) expect(source.kind).toBe('query');
    if (source.newest) expect(source.kind).toBe('file');
  });
});

test('the links of published files are known by their paths', () => {
  const path = (regime: string) => {
    const newest = sourceOf(regime)?.newest;
    return newest?.by === 'link-on-page' ? newest.path : undefined;
  };
  expect(path('BY')).toEqual(expect.any(RegExp));
  expect('/uploads/reestr-is/Reestr190125.xlsx').toMatch(path('BY')!);
  expect('/uploads/other/Reestr190125.xlsx').not.toMatch(path('BY')!);
  expect('/sites/default/files/pages/reestr_19.01.2025.xlsx').toMatch(path('KZ')!);
  expect('/sites/default/files/pages/reestr.xls').toMatch(path('KZ')!);
  expect('/sites/default/files/news/reestr.xlsx').not.toMatch(path('KZ')!);
});

describe('the order', () => {
  test.each(['CN', 'US', 'EU'])('begins with the own customs: %s', (regime) => {
    const order = ownSourceFirst(regime).map((source) => source.regime);
    expect(order[0]).toBe(regime);
    expect([...order].sort()).toEqual(SOURCES.map((source) => source.regime).sort());
  });

  test('is the registry’s where no customs is named, or one that nobody knows', () => {
    expect(ownSourceFirst('')).toEqual(SOURCES);
    expect(ownSourceFirst('XX')).toEqual(SOURCES);
  });
});

test('publishers are named in both languages, over https, with a key to compare', () => {
  for (const { name, address, about, key } of PUBLISHERS) {
    expect(name.zh_CN).not.toBe('');
    expect([new URL(address).protocol, new URL(about).protocol]).toEqual(['https:', 'https:']);
    expect(key).not.toBe('');
  }
});
