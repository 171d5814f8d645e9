import { storage } from '#imports';
import type { Undo } from '../domain/undo';
import { latestOnly } from '../runtime/latest-only';
import { changeEntries, type ListChange } from '../runtime/list-change';
import { withLock } from '../runtime/with-lock';
import {
  type Choices,
  type EntryOf,
  isList,
  LISTS,
  type ListField,
  type ListName,
  type Settings,
} from './fields';
import { managed, onManagedChanged } from './managed';
import { migrate, versionOf } from './migrations';
import { readList, readStored, settingsFrom, type UnreadPart } from './settings';
import { type Stored, takenBack } from './taken-back';

const item = storage.defineItem<unknown>('local:settings');

/** The current settings: the user's own, overridden by what the organisation fixed. */
export async function readSettings(): Promise<Settings> {
  const [own, fixed] = await Promise.all([ownSettings(), managed()]);
  return { ...own, ...fixed.settings };
}

/** The user's own settings, without what the organisation fixed. */
export async function ownSettings(): Promise<Settings> {
  return settingsFrom(migrate(await item.getValue()));
}

/** The user's own settings as they are stored, including what this version cannot read; for a backup. */
export async function storedSettings(): Promise<object> {
  const stored = await item.getValue();
  return { ...migrate(stored), version: versionOf(stored) };
}

/** Parts of the user's own settings that this version cannot read. They stay stored until the user removes them. */
export async function unreadSettings(): Promise<UnreadPart[]> {
  return readStored(migrate(await item.getValue())).unread;
}

/**
 * What the organisation prescribes: settings that are shown but cannot be changed, and addresses of lists to follow.
 */
export interface Prescribed {
  settings: (keyof Settings)[];
  lists: string[];
}

export async function prescribed(): Promise<Prescribed> {
  const { settings, lists } = await managed();
  return { settings: Object.keys(settings) as (keyof Settings)[], lists };
}

/**
 * Changes some settings, leaving everything else as it is stored at that time. Rejects, with nothing changed, if they
 * cannot be stored.
 */
export function changeSettings(choices: Partial<Choices>): Promise<void> {
  return rewrite((stored) => ({ ...stored, ...choices }));
}

/** The outcome of a change to a list in the settings. */
export interface Kept {
  /** The number of new entries. */
  added: number;
  /** The number of entries that found no room. */
  noRoom: number;
}

/**
 * Applies a change to a list in the settings as it is stored at that time; unreadable entries stay, after the others.
 * Rejects, with nothing changed, if it cannot be stored.
 */
export async function changeList<Name extends ListName>(
  name: Name,
  change: ListChange<EntryOf<Name>>,
): Promise<Kept> {
  let kept: Kept = { added: 0, noRoom: 0 };
  await rewrite((stored) => {
    const { entries, unread } = readList(name, stored[name]);
    const changed = changeEntries(entries, change, LISTS[name] as ListField<EntryOf<Name>>);
    kept = { added: changed.added, noRoom: changed.noRoom };
    return { ...stored, [name]: [...changed.entries, ...unread] };
  });
  return kept;
}

/**
 * Applies what a backup brings: single settings, and lists that replace the readable entries here. The undo reverts
 * exactly that.
 */
export function restoreSettings(brought: (here: Settings) => Partial<Settings>): Promise<Undo> {
  return step((stored) => {
    const taken = brought(settingsFrom(stored));
    const next: Record<string, unknown> = { ...stored, ...taken };
    for (const name of Object.keys(taken).filter(isList))
      next[name] = [...(taken[name] ?? []), ...readList(name, stored[name]).unread];
    return next;
  });
}

/** Removes the unreadable parts; the undo restores them beside what is stored by then. */
export function removeUnread(): Promise<Undo> {
  return step((stored) => ({ ...readStored(stored).settings }));
}

/** Erases all of the user's own settings; the undo restores them and keeps what was set or listed since. */
export function eraseSettings(): Promise<Undo> {
  return step(() => ({}));
}

/** A change with its undo. */
async function step(next: (stored: Stored) => Stored): Promise<Undo> {
  let before: Stored = {};
  let after: Stored = {};
  await rewrite((stored) => {
    before = stored;
    after = next(stored);
    return after;
  });
  return () => rewrite((now) => takenBack(before, after, now));
}

/**
 * One writer at a time across all windows, and one write for everything: after a full disk or a crash the earlier
 * state remains.
 */
function rewrite(next: (stored: Stored) => Stored): Promise<void> {
  return withLock('settings', async () => {
    const stored = await item.getValue();
    await item.setValue({ ...next({ ...migrate(stored) }), version: versionOf(stored) });
  });
}

/** Calls back after any context of the extension changed a setting, until the returned function is called. */
export function onSettingsChanged(changed: (settings: Settings) => void): () => void {
  // Of two changes in a row the later is told last.
  const read = latestOnly(readSettings, changed);
  const tell = (): void => void read();
  const stops = [item.watch(tell), onManagedChanged(tell)];
  return () => {
    for (const stop of stops) stop();
  };
}
