import { storage } from '#imports';
import { inTurn } from '../runtime/in-turn';

/** A list that a person imported or follows, as remembered outside the database of lists. */
export interface KnownList {
  name: string;
  /** Recordals that it held. */
  count: number;
}

/** The facts needed about the database of lists: its lists and its identity. */
interface Here {
  lists: readonly (KnownList & { origin: { kind: string } })[];
  /** `wasThere`: it is older than its birth tells. */
  birth: { id: string; wasThere: boolean } | undefined;
}

/**
 * Kept outside the database that it is about: when the disk was full, Chromium has been seen to discard everything
 * that an extension keeps in IndexedDB, and to start an empty database without a word. `storage.local` survived.
 */
const known = storage.defineItem<KnownList[]>('local:listsKnown', { fallback: [] });
/** The database that they were in; null if an older version remembered them. */
const knownBirth = storage.defineItem<string | null>('local:listsBirth', { fallback: null });
const lost = storage.defineItem<KnownList[]>('local:listsLost', { fallback: [] });

const oneAfterTheOther = inTurn();

/**
 * Compares the lists that are here with those remembered. If the browser started a new database, the missing lists are
 * noted for the person, even if others have come since. Then the present lists are remembered. Call it whenever lists
 * are read or changed.
 */
export function followLists(look: () => Promise<Here>): Promise<void> {
  return oneAfterTheOther(async () => {
    const { lists, birth } = await look();
    const [before, birthBefore] = await Promise.all([known.getValue(), knownBirth.getValue()]);
    // Lists out of the package are no loss.
    const here = lists
      .filter(({ origin }) => origin.kind !== 'packaged')
      .map(({ name, count }) => ({ name, count }));
    if (isAnother({ lists, birth }, birthBefore)) await noteLost(missingIn(here, before));
    const after = birth?.id ?? birthBefore;
    const isSame = JSON.stringify(here) === JSON.stringify(before);
    // Without a list there is nothing to lose, whichever database it is.
    if (isSame && (after === birthBefore || here.length === 0)) return;
    // In one write: a birth that is remembered without its lists would have others taken for lost, or hide that they are.
    await storage.setItems([
      { item: known, value: here },
      { item: knownBirth, value: after },
    ]);
  });
}

/**
 * Whether this is another database than the one whose lists are remembered. Where one of the two births is unknown, it is one
 * without any list.
 */
function isAnother({ lists, birth }: Here, before: string | null): boolean {
  if (birth && before !== null) return birth.id !== before;
  return lists.length === 0 || birth?.wasThere === false;
}

/** Those of which less is here than there was: the same list may have begun anew with a row. */
function missingIn(here: readonly KnownList[], before: readonly KnownList[]): KnownList[] {
  const counts = new Map(here.map(({ name, count }) => [name, count]));
  return before.filter(({ name, count }) => (counts.get(name) ?? -1) < count);
}

async function noteLost(gone: readonly KnownList[]): Promise<void> {
  if (gone.length === 0) return;
  const names = new Set(gone.map(({ name }) => name));
  await lost.setValue([...(await lost.getValue()).filter(({ name }) => !names.has(name)), ...gone]);
}

/** Lists that the browser lost and of which the person has not read yet. */
export const listsLost = (): Promise<KnownList[]> => lost.getValue();

/** The person has read which lists are gone. */
export const lossIsRead = (): Promise<void> => lost.removeValue();

/** Calls back when lists were lost, or the person read of it. */
export const onListsLost = (changed: () => void): (() => void) => lost.watch(() => changed());
