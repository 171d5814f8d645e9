import { NOTHING_DONE, type Undo } from '../domain/undo';
import { fileSourceAt } from '../sources/file-sources';
import {
  changeSubscription as change,
  checkNow,
  type News,
  remembered,
  type UpdateResult,
} from './check-subscription';
import { applyDelta } from './publication/delta';
import { contentDigest } from './publication/digest';
import { type FetchOptions, fetchPublished, type Published } from './publication/fetch-published';
import type { FetchedRegister } from './publication/fetch-register';
import type { KnownState } from './publication/known-state';
import { UpdateProblem } from './publication/manifest';
import { nextCheck, type StoredSubscription } from './publication/subscription';
import { announce } from './store/announce';
import { type BuildResult, replaceList } from './store/build';
import { listsDatabase } from './store/database';
import { listRows, listStatus } from './store/list-repository';

export type { UpdateResult } from './check-subscription';
export type { StoredSubscription } from './publication/subscription';

export async function subscriptions(): Promise<StoredSubscription[]> {
  return (await listsDatabase()).getAll('subscriptions');
}

/** Follows a published list; the first version is fetched by the next `updateDue` or by `updateNow`. */
export async function subscribe(url: string, managed = false): Promise<void> {
  const address = new URL(url).href;
  const database = await listsDatabase();
  const before = await database.get('subscriptions', address);
  // What an organisation prescribes waits for nobody's word.
  if (before?.fromBackup && managed) await change(address, { managed, paused: false });
  if (before) return;
  const addedAt = new Date().toISOString();
  await database.put('subscriptions', {
    url: address,
    managed,
    paused: false,
    addedAt,
    failures: 0,
    nextCheck: 0,
  });
}

/**
 * Follows a register whose file a person has looked at and taken in as the list of this name. What was known of it
 * before is forgotten, but for who prescribed it.
 */
export async function followRegister(url: string, name: string, fetched: FetchedRegister): Promise<void> {
  const database = await listsDatabase();
  const before = await database.get('subscriptions', url);
  const now = Date.now();
  const at = new Date(now).toISOString();
  await database.put('subscriptions', {
    url,
    name,
    managed: before?.managed ?? false,
    paused: false,
    addedAt: before?.addedAt ?? at,
    failures: 0,
    nextCheck: nextCheck(now, 0, Math.random()),
    lastChecked: at,
    lastUpdated: at,
    ...fetched.state,
    ...(fetched.clockOff ? { clockOff: fetched.clockOff } : {}),
  });
  announce(`subscription ${url}`, { judging: false });
}

/** Stops following; the list itself stays until it is erased. The returned function follows again, same key pinned. */
export async function unsubscribe(url: string): Promise<Undo> {
  const database = await listsDatabase();
  const before = await database.get('subscriptions', url);
  if (!before) return NOTHING_DONE;
  await database.delete('subscriptions', url);
  announce(`subscription ${url}`, { judging: false });
  return async () => {
    const now = await listsDatabase();
    // Followed again meanwhile: what was fetched since then remains.
    if (!(await now.get('subscriptions', url))) await now.put('subscriptions', before);
    announce(`subscription ${url}`, { judging: false });
  };
}

/** The person follows again what came with a backup, or what they had paused. The next check fetches it whole. */
export async function followAgain(url: string): Promise<void> {
  await change(url, { paused: false, nextCheck: 0 });
}

export async function pauseSubscription(url: string, paused: boolean): Promise<void> {
  await change(url, { paused });
}

/** The user has checked with the publisher and trusts the new key. */
export async function acceptKey(url: string): Promise<void> {
  const { offeredKey } = (await (await listsDatabase()).get('subscriptions', url)) ?? {};
  if (offeredKey) await change(url, { key: offeredKey, nextCheck: 0 }, ['offeredKey', 'problem']);
}

/**
 * Follows what an organisation prescribes and stops following what it no longer does. Where the policy is not `whole`,
 * because part of it cannot be read, nothing is left: with a list its pinned key would go.
 */
export async function followManaged(urls: readonly string[], whole = true): Promise<void> {
  const wanted = new Set(urls.map((url) => new URL(url).href));
  for (const { url, managed } of await subscriptions())
    if (whole && managed && !wanted.has(url)) await unsubscribe(url);
  for (const url of wanted) await subscribe(url, true);
}

/** How what is due is checked. */
export interface DueOptions extends FetchOptions {
  /** Nobody is there to be asked, so a host that this refuses is not asked; what an organisation prescribes has its leave. */
  mayAsk?: (url: string) => Promise<boolean>;
  /** Checks registers, whose reading is too much for the background; what came of it stands with the subscriptions. */
  readRegisters?: (urls: readonly string[]) => Promise<void>;
}

/**
 * Checks every subscription whose time has come, side by side: a server that drips keeps no other list waiting. An
 * alarm calls this; nothing is due twice.
 */
export async function updateDue(
  { mayAsk, readRegisters, ...options }: DueOptions = {},
  now = Date.now(),
): Promise<Map<string, UpdateResult>> {
  // A clock that was set back must not postpone checks for years.
  const isDue = ({ paused, nextCheck: due }: StoredSubscription) =>
    !paused && (due <= now || due - now > 3 * 86_400_000);
  const due = (await subscriptions()).filter(isDue);
  const leave = await Promise.all(due.map(async ({ url, managed }) => managed || !mayAsk || mayAsk(url)));
  const allowed = due.flatMap(({ url }, at) => (leave[at] ? [url] : []));
  const registers = allowed.filter((url) => fileSourceAt(url));
  const lists = allowed.filter((url) => !registers.includes(url));
  const [results] = await Promise.all([
    Promise.all(lists.map((url) => updateNow(url, options))),
    registers.length > 0 && readRegisters?.(registers),
  ]);
  return new Map<string, UpdateResult>([
    ...due.flatMap(({ url }): [string, UpdateResult][] =>
      allowed.includes(url) ? [] : [[url, { outcome: 'not-allowed' }]],
    ),
    ...lists.map((url, at): [string, UpdateResult] => [url, results[at]!]),
  ]);
}

/**
 * Checks one subscription with a manifest now, whatever its pause or back-off. Never throws for what the network or the
 * publisher did: the problem is stored with the subscription, and the previous list stays in use. Of two tabs one waits.
 */
export function updateNow(url: string, options: FetchOptions = {}): Promise<UpdateResult> {
  return checkNow(url, (subscription) => newVersion(subscription, options), options.signal);
}

async function newVersion(
  subscription: StoredSubscription,
  options: FetchOptions,
): Promise<News | undefined> {
  const { known, wholeOnly } = await knownState(subscription);
  const published = await fetchPublished(subscription.url, known, { ...options, wholeOnly });
  if (!published) return undefined;
  const result = await store(subscription, published, options);
  return { result, remember: remembered(result, published.state, published.clockOff) };
}

/** A list that was erased, damaged or came out of a backup is fetched anew; its key and the least version stay known, so that no other passes. */
async function knownState(
  subscription: StoredSubscription,
): Promise<{ known: KnownState; wholeOnly: boolean }> {
  const here = (await listStatus()).some(
    ({ name, notice }) => name === subscription.name && notice !== 'damaged',
  );
  const { key, version, fromBackup } = subscription;
  const signed = here && !fromBackup;
  const lasting = { ...(key ? { key } : {}), ...(version !== undefined ? { version } : {}) };
  return { known: signed ? subscription : lasting, wholeOnly: !signed };
}

/** Builds the new version next to the old one; a delta that does not lead to what the manifest promises is not used. */
async function store(
  { url, name }: StoredSubscription,
  published: Published,
  options: FetchOptions,
): Promise<BuildResult> {
  const { manifest, delta } = published;
  const taken = (await listStatus()).find((list) => list.name === manifest.name);
  if (taken && !(taken.origin.kind === 'subscription' && taken.origin.url === url))
    throw new UpdateProblem(
      'manifest',
      `a list named "${manifest.name}" is here already and comes from elsewhere`,
    );
  const { title, publisher, licence, expires, version, date, count, content, coverage } = manifest;
  const description = {
    name: manifest.name,
    date,
    version,
    demonstration: false,
    origin: { kind: 'subscription' as const, url },
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    ...(licence ? { licence } : {}),
    ...(expires ? { expires } : {}),
    ...(coverage ? { coverage } : {}),
  };
  const verify = async (list: { count: number; digest: { contents: Float64Array } }) => {
    if (list.count !== count || (await contentDigest(list.digest.contents)) !== content)
      throw new UpdateProblem('content', `the rows are not the ${count} that the publisher announced`);
  };
  const build = { verify, ...(options.signal ? { signal: options.signal } : {}) };
  if (delta && name) {
    try {
      return await replaceList(description, applyDelta(listRows(name), delta), build);
    } catch (error) {
      if (!(error instanceof UpdateProblem)) throw error;
    }
  }
  return replaceList(description, published.rows(), build);
}
