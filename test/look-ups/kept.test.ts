import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lookUpGaps } from '../../lib/coverage/not-looked-up';
import type { CountedWord } from '../../lib/look-ups/brand-words';
import { countWords, MOST_COUNTED } from '../../lib/look-ups/kept/count-words';
import { lookUpsDatabase } from '../../lib/look-ups/kept/database';
import { gatherLookUps } from '../../lib/look-ups/kept/gather';
import { forgetKept, keptLookUps } from '../../lib/look-ups/kept/keep';
import { addWords, hideWord, tellNothingFound, wordsIn } from '../../lib/look-ups/kept/tell';
import { toldByHand } from '../../lib/look-ups/kept/told-by-hand';
import { type LookUpRow, lookUpRows } from '../../lib/look-ups/look-up-rows';
import { changeList } from '../../lib/settings/items';
import { addStock, removeStock, stockItemOf, stockItems } from '../../lib/watch/stock';

const TODAY = '2026-11-29';
const word = (text: string, ...digests: number[]): CountedWord => ({ word: text, digests });

beforeEach(async () => {
  fakeBrowser.reset();
  await (await lookUpsDatabase()).clear('kept');
  await removeStock((await stockItems()).map(({ id }) => id));
});

async function rows(regime = 'CN'): Promise<LookUpRow[]> {
  return lookUpRows(await gatherLookUps(), regime, { today: TODAY, staleAfterDays: 90 });
}
const named = async () => (await rows()).filter(({ hidden }) => !hidden).map(({ word: text }) => text);

describe('brands of pages', () => {
  test('a listing that comes back counts no more, and is not written again', async () => {
    await countWords('page', [word('Zorvex', 5, 7)], '2026-11-01');
    await countWords('page', [word('ZORVEX', 7)], TODAY);
    expect(await keptLookUps()).toEqual([
      { kind: 'counted', origin: 'page', word: 'Zorvex', digests: [5, 7], day: '2026-11-01' },
    ]);
    await countWords('page', [word('zorvex', 9)], TODAY);
    expect(await keptLookUps()).toMatchObject([{ digests: [5, 7, 9], day: TODAY }]);
  });

  test('of thousands those with the most listings stay', async () => {
    const many = Array.from({ length: MOST_COUNTED }, (_, at) => word(`made up ${at}`, at));
    await countWords('page', [word('Zorvex', 1, 2, 3), ...many], '2026-11-01');
    const kept = await keptLookUps();
    expect(kept.length).toBeLessThanOrEqual(MOST_COUNTED);
    expect(kept).toContainEqual(expect.objectContaining({ word: 'Zorvex' }));
  });

  test('forgetting them leaves those of files, and can be undone', async () => {
    await countWords('page', [word('Zorvex', 1)], TODAY);
    await countWords('file', [word('Acmeo', 2)], TODAY);
    const undo = await forgetKept('counted page ');
    expect(await named()).toEqual(['Acmeo']);
    await undo();
    expect((await named()).sort()).toEqual(['Acmeo', 'Zorvex']);
  });
});

describe('what a person says', () => {
  test('a word looked up and not found is ticked off in that register alone, until it is undone', async () => {
    await addWords(['Zorvex']);
    const undo = await tellNothingFound('Zorvex', 'CN', TODAY);
    expect((await rows())[0]!.standing).toMatchObject({ is: 'looked-up', hits: 0, day: TODAY, byHand: true });
    expect((await rows('US'))[0]!.standing).toEqual({ is: 'to-look-up' });
    await undo();
    expect((await rows())[0]!.standing).toEqual({ is: 'to-look-up' });
  });

  test('what was told answers for the listings that are screened, and for no others', async () => {
    expect(await toldByHand()).toEqual([]);
    await addWords(['Zorvex']);
    const undo = await tellNothingFound('Zorvex', 'CN', TODAY);
    const searched = { demonstration: false, regimes: ['CN'], coverage: { queries: [] } };
    const gapOf = lookUpGaps([searched, ...(await toldByHand())]);
    expect(gapOf({ title: 'Zorvex cup', brand: 'Zorvex' })).toBeUndefined();
    expect(gapOf({ title: 'Acmeo cup', brand: 'Acmeo' })).toMatchObject({ words: ['Acmeo'] });
    await undo();
    expect(await toldByHand()).toEqual([]);
  });

  test('a hidden word stays hidden however often it is met, can be found, and comes back', async () => {
    await countWords('page', [word('Zorvex', 1)], TODAY);
    const undo = await hideWord('zorvex');
    await countWords('page', [word('ZORVEX', 2)], TODAY);
    expect(await named()).toEqual([]);
    expect((await rows()).map(({ hidden }) => hidden)).toEqual([true]);
    await undo();
    expect(await named()).toEqual(['Zorvex']);
    await hideWord('zorvex');
    await addWords(['Zorvex']);
    expect(await named()).toEqual(['Zorvex']);
  });

  test('an undo takes back nothing that was said since', async () => {
    const undo = await addWords(['Zorvex']);
    await hideWord('Zorvex');
    await undo();
    expect((await rows()).map(({ hidden }) => hidden)).toEqual([true]);
  });

  test('lines and commas part words; each comes once', () => {
    expect(wordsIn('Nike\n NIKE, 耐克、阿迪达斯;\n\n®')).toEqual(['Nike', '耐克', '阿迪达斯']);
  });
});

test('stock, own marks and files are one ranked list; a listing of several places counts once', async () => {
  const listing = (id: string, title: string, brand?: string) => ({
    ...{ site: 'amazon', id, url: '', title, images: [] },
    ...(brand ? { brand } : {}),
  });
  const listings = [listing('1', 'Tent', 'Zorvex'), listing('2', 'Zorvex bag'), listing('3', 'Cup', 'Acmeo')];
  await addStock(listings.map(stockItemOf));
  await changeList('own', { add: [{ markText: 'Nordhaven', role: 'own' }] });
  const { brandWords } = await import('../../lib/look-ups/brand-words');
  await countWords('page', brandWords(listings).values(), TODAY);
  expect((await rows()).map(({ word: text, listings: count }) => [text, count])).toEqual([
    ['Zorvex', 2],
    ['Acmeo', 1],
    ['Nordhaven', 0],
  ]);
});

test('what is damaged counts for nothing, and stays where it is', async () => {
  const database = await lookUpsDatabase();
  const odd = [
    null,
    7,
    { kind: 'counted', origin: 'page', word: '\u202e', digests: [], day: 'x' },
    { kind: 'choice' },
  ];
  for (const [at, entry] of odd.entries()) await database.put('kept', entry, `counted page ${at}`);
  await countWords('page', [word('0', 3)], TODAY);
  expect(await keptLookUps()).toHaveLength(1);
  expect(await database.count('kept')).toBe(odd.length);
});
