import { describe, expect, test } from 'vitest';
import type { Listing } from '../../lib/domain/listing';
import { NAME_END, namesIn } from '../../lib/domain/several-names';
import { compileList, packCompiled } from '../../lib/lists/compiled/compile';
import { openCompiled } from '../../lib/lists/compiled/open';
import { screenerOf } from '../../lib/screening/screener';
import { recordalOf } from '../recordal-of';

const term = { validFrom: '2020-01-01', validTo: '2030-01-01' };
const label = { name: 'register', date: '2026-05-01', demonstration: false, regime: 'CN', regimes: ['CN'] };
const rows = ['DIESEL', 'NEW BALANCE', 'PUMA'].map((markText, at) =>
  recordalOf({ recordNo: `T${at}`, markText, holder: `${markText} AG`, classes: [25], ...term }),
);
const { lists } = openCompiled(
  packCompiled([await compileList(label, rows)], '1', (length) => new ArrayBuffer(length)),
);
const context = { policy: 'strict', on: '2026-06-01', locale: 'en', own: [], all: false } as const;
const screening = screenerOf(lists, context);

function found(field: 'brand' | 'seller', ...names: string[]) {
  const text = names.join(NAME_END);
  const listing: Listing = { id: 'a', site: '', url: '', title: 'cotton jacket', images: [], [field]: text };
  return screening(listing).findings.map(({ mark, start, end, outcome, confidence }) => ({
    ...{ mark, outcome, confidence, words: text.slice(start, end) },
  }));
}

describe('of several names in one field each is looked up by itself', () => {
  test.each([['Diesel'], ['Diesell'], ['Deisel'], ['Diezel'], ['Пума'], ['New  Balance']])(
    '%s is found as it is found alone',
    (name) => {
      for (const field of ['brand', 'seller'] as const) {
        const alone = found(field, name);
        if (field === 'brand') expect(alone).not.toEqual([]);
        expect(found(field, name, 'Acme')).toEqual(alone);
        expect(found(field, 'Acme', name)).toEqual(alone);
        expect(found(field, '阿克米', name, 'Zorvex')).toEqual(alone);
      }
    },
  );

  test('no mark reads across two names, and one in two lines is one', () => {
    for (const { words } of found('brand', 'New', 'Balance')) expect(['New', 'Balance']).toContain(words);
    expect(found('brand', 'New\nBalance')).toMatchObject([{ mark: 'NEW BALANCE' }]);
  });

  test('two marks are two findings', () => {
    expect(found('brand', 'Puma', 'Diesel').map(({ mark, words }) => [mark, words])).toEqual([
      ['PUMA', 'Puma'],
      ['DIESEL', 'Diesel'],
    ]);
  });

  test('names are where they stand', () => {
    const text = ['Acme', ' ', 'Zorvex'].join(NAME_END);
    expect(namesIn(text).map((name) => text.slice(name.start, name.start + name.text.length))).toEqual([
      'Acme',
      'Zorvex',
    ]);
    expect(namesIn('')).toEqual([]);
  });
});
