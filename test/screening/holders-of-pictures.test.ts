import { describe, expect, test } from 'vitest';
import { applyDecisions } from '../../lib/decisions/apply';
import { indexDecisions } from '../../lib/decisions/decision-index';
import type { Listing } from '../../lib/domain/listing';
import type { RecordalInput } from '../../lib/domain/recordal';
import { compileList, packCompiled } from '../../lib/lists/compiled/compile';
import { openCompiled } from '../../lib/lists/compiled/open';
import type { Finding, ScreeningContext } from '../../lib/screening/finding';
import { screenerOf } from '../../lib/screening/screener';
import { decide, offer } from '../decisions/a-decision';
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

  test.each([
    ['its name in two scripts', 'sony/索尼 headphones'],
    ['the other script first', '索尼 sony headphones'],
    ['three times', 'sony 索尼 headphones Сони'],
    ['far apart', 'sony headphones with noise cancelling 索尼'],
    ['its name twice', 'Sony headphones, original Sony'],
  ])('tells a picture once, however often the title names its holder: %s', async (_, title) => {
    const logo = { holder: 'Sony Corporation', classes: [9], goods: ['headphones'] };
    const { findings } = await screened(
      [logo, logo, { ...logo, classes: [25] }],
      { title },
      { toDecide: true },
    );
    expect(findings.map(({ recordNo }) => recordNo)).toEqual(['T0']);
    expect(findings[0]!.behind!.map(({ recordNo }) => recordNo)).toEqual(['T1', 'T2']);
  });

  test('and a word of the holder stands for it, in whichever script', async () => {
    const logo = { holder: 'Sony Corporation', classes: [9], goods: ['headphones'] };
    const { findings } = await screened([logo, { ...logo, markText: 'SONY' }], {
      title: '索尼 sony headphones',
    });
    expect(findings.map(({ recordNo }) => recordNo)).toEqual(['T1']);
  });

  test.each([
    ['two holders', [cat, { ...cat, holder: 'Sony Corporation' }], 'PUMA SONY shoes', ['T0', 'T1']],
    ['a holder whose word is recorded for other goods', [cat, word], 'PUMA 彪马 sneaker shoes', ['T0', 'T1']],
    [
      'the same picture in another register',
      [cat, { ...cat, regime: 'KZ' }],
      'PUMA 彪马 shoes',
      ['T0', 'T1'],
    ],
  ])('but tells each of %s', async (_, rows, title, told) => {
    const { findings } = await screened(rows as Partial<RecordalInput>[], { title });
    expect(findings.map(({ recordNo }) => recordNo).sort()).toEqual(told);
  });

  test('and each place of what goods only fit, for who words the title anew', async () => {
    const { findings } = await screened([cat], {
      title: 'Laces compatible with PUMA, compatible with 彪马 shoes',
    });
    expect(findings.map(({ text }) => text)).toEqual(['PUMA', '彪马']);
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

describe('a picture that stands for others of its holder', () => {
  const listing = offer(shoes);
  const set = (finding: Finding) =>
    decide('not-conflict', listing, finding, { id: finding.recordNo, words: finding.text });
  const asked = { toDecide: true };

  async function leftAfter(rows: Partial<RecordalInput>[], ...recordNos: string[]) {
    const screening = await screened(rows, listing, asked);
    const all = screening.findings.flatMap((one) => [one, ...(one.behind ?? [])]);
    const decisions = all.filter(({ recordNo }) => recordNos.includes(recordNo)).map(set);
    const { outcome, findings } = applyDecisions(screening, listing, indexDecisions(decisions));
    return { outcome, shown: findings.filter(({ shown }) => shown).map(({ recordNo }) => recordNo) };
  }

  test('is set aside alone: the next is told, until nobody has left one out', async () => {
    const rows = [stripe, cat, cat, stripe];
    expect(await leftAfter(rows)).toEqual({ outcome: 'review', shown: ['T1'] });
    expect(await leftAfter(rows, 'T1')).toEqual({ outcome: 'review', shown: ['T2'] });
    expect(await leftAfter(rows, 'T2')).toEqual({ outcome: 'review', shown: ['T1'] });
    expect((await leftAfter(rows, 'T1', 'T2')).shown).toEqual(['T0']);
    expect(await leftAfter(rows, 'T0', 'T1', 'T2', 'T3')).toEqual({ outcome: 'clear', shown: [] });
  });

  test('and so is a word that stands for one', async () => {
    const rows = [cat, { ...word, classes: [25], goods: ['shoes'] }];
    expect(await leftAfter(rows, 'T1')).toEqual({ outcome: 'review', shown: ['T0'] });
  });

  test('says which, in every language', async () => {
    for (const locale of ['en', 'ru', 'zh_CN']) {
      const { findings } = await screened([cat, cat, cat], shoes, { locale });
      expect(findings.map(({ explanation }) => explanation.at(-1))).toEqual([
        expect.stringMatching(/2.*T1, T2/),
      ]);
      expect(findings[0]).not.toHaveProperty('behind');
    }
    const { findings } = await screened([cat], shoes);
    expect(findings[0]!.explanation.join()).not.toContain('which this finding stands for');
  });

  test('stands for none of another border', async () => {
    const { findings } = await screened([cat, { ...cat, regime: 'KZ' }], shoes);
    expect(findings.map(({ regime }) => regime).sort()).toEqual(['CN', 'KZ']);
  });

  test('has 300 behind it, and names the first ten', async () => {
    const { findings } = await screened(Array(301).fill(cat), shoes, asked);
    expect(findings).toHaveLength(1);
    expect(findings[0]!.behind).toHaveLength(300);
    expect(findings[0]!.explanation.at(-1)).toMatch(/\(300\).*T9, T10, …/);
  });

  test('a decision about a picture holds in whatever language it was made', async () => {
    const [english] = (await screened([cat], listing)).findings;
    const russian = await screened([cat], listing, { locale: 'ru' });
    const { outcome } = applyDecisions(russian, listing, indexDecisions([set(english!)]));
    expect(outcome).toBe('clear');
  });
});
