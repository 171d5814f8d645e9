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

/** Everything that the query list is made of, as currently stored. Rejects if a part cannot be read. */
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
    // Includes hidden ones: a person must find them to restore them.
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

/** The brands of the stock; cached for the same stock, since a page asks after every change of anything. */
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

/** The listing that an item of the stock was, as far as it names a brand and can be identified (see `stockItemOf`). */
function asListing({ id, title, brand }: { id: string; title: string; brand?: string }): NamedListing {
  const [site, own] = parsed(id);
  return { site, id: own, title, ...(brand ? { brand } : {}) };
}

function parsed(id: string): [site: string, id: string] {
  try {
    const parts: unknown = JSON.parse(id);
    if (Array.isArray(parts)) return [String(parts[0]), String(parts[1])];
  } catch {
    // An id in another form is still an id.
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
