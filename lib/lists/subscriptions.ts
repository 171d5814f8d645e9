import type { Undo } from '../domain/undo';
import { withLock } from '../runtime/with-lock';
import { applyDelta } from './publication/delta';
import { contentDigest } from './publication/digest';
import { type FetchOptions, fetchPublished, type Published } from './publication/fetch-published';
import type { KnownState } from './publication/known-state';
import { type ProblemCode, UpdateProblem } from './publication/manifest';
import { nextCheck, type StoredSubscription } from './publication/subscription';
import { announce } from './store/announce';
import { type BuildResult, EmptyList, replaceList } from './store/build';
import { listsDatabase } from './store/database';
import { listRows, listStatus } from './store/list-repository';

export type { StoredSubscription } from './publication/subscription';

/** What a check of one subscription did. */
export type UpdateResult =
  | { outcome: 'updated'; result: BuildResult }
  | { outcome: 'unchanged' }
  | { outcome: 'problem'; problem: { code: ProblemCode; message: string } };

export async function subscriptions(): Promise<StoredSubscription[]> {
  return (await listsDatabase()).getAll('subscriptions');
}

/** Follows a published list; the first version is fetched by the next `updateDue` or by `updateNow`. */
export async function subscribe(url: string, managed = false): Promise<void> {
  const address = new URL(url).href;
  const database = await listsDatabase();
  if (await database.get('subscriptions', address)) return;
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

/** Stops following; the list itself stays until it is erased. The returned function follows again, same key pinned. */
export async function unsubscribe(url: string): Promise<Undo> {
  const database = await listsDatabase();
  const before = await database.get('subscriptions', url);
  await database.delete('subscriptions', url);
  announce(`subscription ${url}`, { judging: false });
  return async () => {
    const now = await listsDatabase();
    // Followed again meanwhile: what was fetched since then remains.
    if (before && !(await now.get('subscriptions', url))) await now.put('subscriptions', before);
    announce(`subscription ${url}`, { judging: false });
  };
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

/**
 * Checks every subscription whose time has come, side by side: a server that drips keeps no other list waiting. An
 * alarm calls this; nothing is due twice.
 */
export async function updateDue(
  options: FetchOptions = {},
  now = Date.now(),
): Promise<Map<string, UpdateResult>> {
  // A clock that was set back must not postpone checks for years.
  const isDue = ({ paused, nextCheck: due }: StoredSubscription) =>
    !paused && (due <= now || due - now > 3 * 86_400_000);
  const due = (await subscriptions()).filter(isDue);
  const results = await Promise.all(due.map(({ url }) => updateNow(url, options)));
  return new Map(due.map(({ url }, at) => [url, results[at] as UpdateResult]));
}

/**
 * Checks one subscription now, whatever its pause or back-off. Never throws for what the network or the publisher
 * did: the problem is stored with the subscription, and the previous list stays in use. Of two tabs one waits.
 */
export function updateNow(url: string, options: FetchOptions = {}): Promise<UpdateResult> {
  return withLock(`subscription ${url}`, async () => {
    const subscription = await (await listsDatabase()).get('subscriptions', url);
    if (!subscription) return { outcome: 'unchanged' };
    try {
      const { known, wholeOnly } = await knownState(subscription);
      const published = await fetchPublished(url, known, { ...options, wholeOnly });
      if (!published) {
        await settle(subscription, {});
        return { outcome: 'unchanged' };
      }
      const result = await store(subscription, published, options);
      const { clockOff } = published;
      await settle(subscription, {
        ...published.state,
        name: result.list.name,
        lastUpdated: new Date().toISOString(),
        ...(clockOff ? { clockOff } : {}),
      });
      return { outcome: 'updated', result };
    } catch (error) {
      options.signal?.throwIfAborted();
      const problem = problemOf(error);
      await fail(subscription, problem);
      return { outcome: 'problem', problem };
    }
  });
}

/** A list that was erased or damaged is fetched anew; its key and the least version stay known, so that no other passes. */
async function knownState(
  subscription: StoredSubscription,
): Promise<{ known: KnownState; wholeOnly: boolean }> {
  const here = (await listStatus()).some(
    ({ name, notice }) => name === subscription.name && notice !== 'damaged',
  );
  const { key, version } = subscription;
  const lasting = { ...(key ? { key } : {}), ...(version !== undefined ? { version } : {}) };
  return { known: here ? subscription : lasting, wholeOnly: !here };
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
  const { title, publisher, licence, expires, version, date, count, content } = manifest;
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

function problemOf(error: unknown): { code: ProblemCode; message: string; key?: string } {
  if (error instanceof UpdateProblem)
    return { code: error.code, message: error.message, ...(error.key ? { key: error.key } : {}) };
  if (error instanceof EmptyList) return { code: 'content', message: error.message };
  if (error instanceof DOMException && error.name === 'QuotaExceededError')
    return { code: 'storage', message: 'the browser has no room left for the new version' };
  return {
    code: 'storage',
    message: `the new version could not be stored: ${error instanceof Error ? error.message : error}`,
  };
}

async function settle(subscription: StoredSubscription, news: Partial<StoredSubscription>): Promise<void> {
  const now = Date.now();
  await change(
    subscription.url,
    {
      ...news,
      failures: 0,
      nextCheck: nextCheck(now, 0, Math.random()),
      lastChecked: new Date(now).toISOString(),
    },
    ['problem', 'offeredKey', ...(news.clockOff ? [] : (['clockOff'] as const))],
  );
}

async function fail(
  { url, failures }: StoredSubscription,
  { code, message, key }: { code: ProblemCode; message: string; key?: string },
): Promise<void> {
  const now = Date.now();
  const at = new Date(now).toISOString();
  await change(url, {
    failures: failures + 1,
    nextCheck: nextCheck(now, failures + 1, Math.random()),
    lastChecked: at,
    problem: { code, message, at },
    ...(key ? { offeredKey: key } : {}),
  });
}

async function change(
  url: string,
  news: Partial<StoredSubscription>,
  forget: readonly (keyof StoredSubscription)[] = [],
): Promise<void> {
  const transaction = (await listsDatabase()).transaction('subscriptions', 'readwrite');
  const stored = await transaction.store.get(url);
  if (stored) {
    const next = { ...stored, ...news };
    for (const field of forget) delete next[field];
    await transaction.store.put(next);
  }
  await transaction.done;
  announce(`subscription ${url}`, { judging: false });
}
