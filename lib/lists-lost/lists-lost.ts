import { storage } from '#imports';
import { inTurn } from '../runtime/in-turn';

/** A list that a person brought or follows, as it is remembered outside the database of lists. */
export interface KnownList {
  name: string;
  /** Recordals that it held. */
  count: number;
}

/** What is asked of the database of lists: what it holds and which one it is. */
interface Here {
  lists: readonly (KnownList & { origin: { kind: string } })[];
  /** `wasThere`: it is older than its birth tells. */
  birth: { id: string; wasThere: boolean } | undefined;
}

/**
 * Not in the database that it is about: where the disk is full, Chromium was seen to throw away all that an extension keeps
 * in IndexedDB, and to begin it anew without a word. What lies in `storage.local` stood.
 */
const known = storage.defineItem<KnownList[]>('local:listsKnown', { fallback: [] });
/** Which database they were in; none where an older version remembered them. */
const knownBirth = storage.defineItem<string | null>('local:listsBirth', { fallback: null });
const lost = storage.defineItem<KnownList[]>('local:listsLost', { fallback: [] });

const oneAfterTheOther = inTurn();

/**
 * Lays what is here beside what is remembered: where the browser began the database anew, the lists that are missing are
 * noted for the person, though others came since. Then what is here is remembered. For whoever asks for lists or changed them.
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
