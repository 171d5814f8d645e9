import * as v from 'valibot';
import { browser } from '../browser';
import { readStored, type Settings, type UnreadPart } from './settings';

/** What an organisation deploys; public/managed-schema.json describes it for its administrators. */
export interface Managed {
  /** Fixed settings: shown, but the user cannot change them. */
  settings: Partial<Settings>;
  /** Addresses of published lists to follow. */
  lists: string[];
  /** The parts of the policy that cannot be read; they do not affect the rest. */
  unread: UnreadPart[];
}

const MOST_LISTS = 50;
const Address = v.pipe(v.string(), v.url(), v.regex(/^https?:/));

/** Reads managed storage; empty if nothing is deployed (Firefox then throws, Chrome returns nothing). */
export async function managed(): Promise<Managed> {
  let deployed: unknown;
  try {
    deployed = await browser.storage.managed.get(null);
  } catch {
    // No policy for this extension.
  }
  const { settings = {}, lists = [] }: { settings?: unknown; lists?: unknown } = Object(deployed);
  const fixed = isObject(settings)
    ? readStored(settings)
    : { settings: {}, unread: [unread('settings', settings)] };
  const followed = addressesIn(lists);
  return { settings: fixed.settings, lists: followed.lists, unread: [...fixed.unread, ...followed.unread] };
}

/** Each address separately. */
function addressesIn(deployed: unknown): Pick<Managed, 'lists' | 'unread'> {
  if (!Array.isArray(deployed)) return { lists: [], unread: [unread('lists', deployed)] };
  const lists = deployed.filter((address) => v.is(Address, address)).slice(0, MOST_LISTS);
  const others = deployed.filter((address) => !lists.includes(address));
  return { lists, unread: others.map((address) => unread('lists', address)) };
}

const unread = (setting: string, value: unknown): UnreadPart => ({ setting, value });

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Calls back when the policy changes, until the returned function is called. */
export function onManagedChanged(callback: () => void): () => void {
  const listener = (_: unknown, area: string): void => {
    if (area === 'managed') callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
