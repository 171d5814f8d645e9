import { describe, expect, test } from 'vitest';
import type { Listing } from '../../lib/domain/listing';
import type { RecordalInput } from '../../lib/domain/recordal';
import { compileList, packCompiled } from '../../lib/lists/compiled/compile';
import { openCompiled } from '../../lib/lists/compiled/open';
import type { ScreeningContext } from '../../lib/screening/finding';
import { screenerOf } from '../../lib/screening/screener';
import { recordalOf } from '../recordal-of';

const TERM = { validFrom: '2020-01-01', validTo: '2030-01-01' };
const label = { name: 'register', date: '2026-05-01', demonstration: false, regime: 'CN', regimes: ['CN'] };
const CONTEXT: ScreeningContext = { on: '2026-05-02', policy: 'strict', own: [], locale: 'en', all: false };

async function screened(
  rows: Partial<RecordalInput>[],
  listing: Partial<Listing>,
  context: Partial<ScreeningContext> = {},
) {
  const recordals = rows.map((row, at) => recordalOf({ recordNo: `T${at}`, ...TERM, ...row }));
  const bytes = packCompiled([await compileList(label, recordals)], '1', (length) => new ArrayBuffer(length));
  const screen = screenerOf(openCompiled(bytes).lists, { ...CONTEXT, ...context });
  return screen({ id: '1', site: '', url: '', images: [], title: '', ...listing });
}

const cat = { holder: 'PUMA SE', classes: [25], goods: ['shoes'] };
const stripe = { holder: 'PUMA SE', classes: [18], goods: ['bags'] };
const word = { markText: 'PUMA', holder: 'PUMA SE', classes: [18], goods: ['bags'] };
const shoes = { title: 'PUMA Womens Club 5v5 Sneaker shoes' };

describe('a title that names the holder of pictures without words', () => {
  test('is to be checked first, and neither answer says more than words can', async () => {
    const { outcome, findings } = await screened([cat], shoes);
    expect(outcome).toBe('review');
    expect(findings).toMatchObject([
      {
        recordNo: 'T0',
        mark: 'picture of PUMA',
        text: 'PUMA',
        customs: { outcome: 'review' },
        law: { outcome: 'unknown' },
      },
    ]);
    const [read, compared] = findings[0]!.explanation;
    expect(read).toContain('names the holder of recordal T0, which is a picture without words: PUMA SE');
    expect(compared).toBe('No word is recorded here, so that no words were compared.');
  });

  test('tells one of the pictures, that of the goods at hand', async () => {
    const { findings } = await screened([stripe, cat, cat, stripe], shoes);
    expect(findings.map(({ recordNo }) => recordNo)).toEqual(['T1']);
  });

  test('and all of them to who asks for all', async () => {
    const { findings } = await screened([stripe, cat, cat], shoes, { all: true });
    expect(findings.map(({ recordNo }) => recordNo).sort()).toEqual(['T0', 'T1', 'T2']);
  });

  test('tells the word, where that is as severe', async () => {
    const { findings } = await screened([cat, { ...word, classes: [25], goods: ['shoes'] }], shoes);
    expect(findings.map(({ recordNo }) => recordNo)).toEqual(['T1']);
  });

  test('and the picture too, where the word is recorded for other goods', async () => {
    const { outcome, findings } = await screened([cat, word], shoes);
    expect(outcome).toBe('review');
    expect(findings.map(({ recordNo }) => recordNo)).toContain('T0');
  });

  test.each([
    ['goods of another kind', { ...cat, classes: [33], goods: ['wine'] }, shoes, 'note'],
    ['goods that only fit', cat, { title: 'Laces compatible with PUMA shoes' }, 'note'],
    ['a term that has ended', { ...cat, validTo: '2025-01-01' }, shoes, 'note'],
    ['a record struck off', { ...cat, status: 'cancelled' as const }, shoes, 'note'],
  ])('is no more than worth knowing: %s', async (_, row, listing, level) => {
    expect((await screened([row], listing)).outcome).toBe(level);
  });

  test.each([
    ['another holder', { ...cat, holder: 'Fila Luxembourg' }, shoes],
    ['a word that is like the name', cat, { title: 'Pumla women sneaker shoes' }],
    ['no holder', { ...cat, holder: undefined }, shoes],
    ['a patent of the holder', { ...cat, rightType: 'patent' }, shoes],
  ])('names nobody: %s', async (_, row, listing) => {
    expect((await screened([row as Partial<RecordalInput>], listing)).findings).toEqual([]);
  });
});

describe('the holder himself', () => {
  test('is cleared by his own mark', async () => {
    const own = [{ markText: 'Puma', role: 'own' as const }];
    expect((await screened([cat], shoes, { own })).findings).toMatchObject([
      { customs: { outcome: 'cleared' } },
    ]);
  });

  test('but a licence for the word is none for the picture', async () => {
    const own = [{ markText: 'Puma', role: 'licensed' as const }];
    expect((await screened([cat], shoes, { own })).outcome).toBe('review');
  });

  test('and another’s own mark clears nothing', async () => {
    const own = [{ markText: 'Fila', role: 'own' as const }];
    expect((await screened([cat], shoes, { own })).outcome).toBe('review');
  });
});
