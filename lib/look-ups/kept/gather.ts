import type { StoredStockItem } from '../../lists/store/database';
import { listStatus } from '../../lists/store/list-repository';
import { readSettings } from '../../settings/items';
import { stockItems } from '../../watch/stock';
import { watchedMarks } from '../../watch/watchlist';
import { answersOf } from '../answers';
import { brandWordsInSlices, type NamedListing } from '../brand-words';
import type { LookUpMatter, MetWord } from '../look-up-rows';
import { foldWord } from '../word-fold';
import { keptLookUps } from './keep';
import type { Kept } from './kept-schema';
import { toldAnswers } from './told-answers';

/** All that the query list is made of, as it is stored now. Rejects where a part cannot be read. */
export async function gatherLookUps(): Promise<LookUpMatter> {
  const [kept, lists, stock, { own }, watched] = await Promise.all([
    keptLookUps(),
    listStatus(),
    stockItems(),
    readSettings(),
    watchedMarks(),
  ]);
  const hidden = hiddenWords(kept);
  const byPerson = [
    ...wordsOf(
      'own',
      own.map(({ markText }) => markText),
    ),
    ...wordsOf(
      'watchlist',
      watched.map(({ markText }) => markText),
    ),
    // Hidden ones too: a person must find them to bring them back.
    ...wordsOf(
      'hand',
      kept.flatMap((one) => (one.kind === 'choice' ? [one.word] : [])),
    ),
  ];
  const known = byPerson.map(({ word }) => word).filter((word) => !hidden.has(foldWord(word)));
  return {
    met: [...byPerson, ...(await stockWords(stock, known)), ...kept.flatMap(countedWord)],
    hidden,
    answers: answersOf(lists, toldAnswers(kept)),
  };
}

const wordsOf = (origin: MetWord['origin'], words: readonly string[]): MetWord[] =>
  words.map((word) => ({ word, origin, digests: [] }));

let stockRead: { state: string; words: Promise<MetWord[]> } | undefined;

/** The brands of the stock; of the same stock they are read once, since a page asks after every change of anything. */
function stockWords(stock: readonly StoredStockItem[], known: readonly string[]): Promise<MetWord[]> {
  const newest = stock.reduce((latest, { addedAt }) => (addedAt > latest ? addedAt : latest), '');
  const state = JSON.stringify([stock.length, newest, known]);
  if (stockRead?.state !== state) stockRead = { state, words: readStock(stock, known) };
  return stockRead.words;
}

async function readStock(stock: readonly StoredStockItem[], known: readonly string[]): Promise<MetWord[]> {
  const words = await brandWordsInSlices(stock.map(asListing), known);
  return Array.from(words.values(), ({ word, digests }) => ({ word, digests, origin: 'stock' }));
}

/** The listing that an item of the stock was, as far as it names a brand and is told from others (see `stockItemOf`). */
function asListing({ id, title, brand }: { id: string; title: string; brand?: string }): NamedListing {
  const [site, own] = parsed(id);
  return { site, id: own, title, ...(brand ? { brand } : {}) };
}

function parsed(id: string): [site: string, id: string] {
  try {
    const parts: unknown = JSON.parse(id);
    if (Array.isArray(parts)) return [String(parts[0]), String(parts[1])];
  } catch {
    // An id of another make is one all the same.
  }
  return ['', id];
}

function countedWord(one: Kept): MetWord[] {
  return one.kind === 'counted' ? [{ word: one.word, origin: one.origin, digests: one.digests }] : [];
}

/** Words that are no brands, folded. */
export function hiddenWords(kept: readonly Kept[]): Set<string> {
  return new Set(
    kept.flatMap((one) => (one.kind === 'choice' && one.choice === 'hidden' ? [foldWord(one.word)] : [])),
  );
}
