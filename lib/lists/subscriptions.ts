import type { Undo } from '../domain/undo';
import { withLock } from '../runtime/with-lock';
import { fileSourceAt } from '../sources/file-sources';
import type { FileSource } from '../sources/source';
import { applyDelta } from './publication/delta';
import { contentDigest } from './publication/digest';
import { type FetchOptions, fetchPublished, type Published } from './publication/fetch-published';
import type { FetchedRegister } from './publication/fetch-register';
import type { KnownState } from './publication/known-state';
import { type ProblemCode, UpdateProblem } from './publication/manifest';
import { nextCheck, type StoredProblem, type StoredSubscription } from './publication/subscription';
import { ShrunkRegister } from './register-check';
import { type RegisterUpdateOptions, updateRegister } from './register-updates';
import { announce } from './store/announce';
import { type BuildResult, EmptyList, replaceList } from './store/build';
import { listsDatabase } from './store/database';
import { listRows, listStatus } from './store/list-repository';

export type { StoredSubscription } from './publication/subscription';

/** What a check of one subscription did. */
export type UpdateResult =
  | { outcome: 'updated'; result: BuildResult }
  | { outcome: 'unchanged' }
  /** The browser was not told to let the extension ask that host, so it was not asked. */
  | { outcome: 'not-allowed' }
  | { outcome: 'problem'; problem: { code: ProblemCode; message: string } };

/** `least`: see RegisterUpdateOptions; lists with a manifest say themselves how many rows they have. */
export type UpdateOptions = FetchOptions & Pick<RegisterUpdateOptions, 'least'>;

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
  await database.delete('subscriptions', url);
  announce(`subscription ${url}`, { judging: false });
  return async () => {
    const now = await listsDatabase();
    // Followed again meanwhile: what was fetched since then remains.
    if (before && !(await now.get('subscriptions', url))) await now.put('subscriptions', before);
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

/**
 * Checks every subscription whose time has come, side by side: a server that drips keeps no other list waiting. An
 * alarm calls this; nothing is due twice. Nobody is there to be asked, so a host that `mayAsk` refuses is not asked; what
 * an organisation prescribes has its leave.
 */
export async function updateDue(
  { mayAsk, ...options }: FetchOptions & { mayAsk?: (url: string) => Promise<boolean> } = {},
  now = Date.now(),
): Promise<Map<string, UpdateResult>> {
  // A clock that was set back must not postpone checks for years.
  const isDue = ({ paused, nextCheck: due }: StoredSubscription) =>
    !paused && (due <= now || due - now > 3 * 86_400_000);
  const due = (await subscriptions()).filter(isDue);
  const results = await Promise.all(
    due.map(async ({ url, managed }): Promise<UpdateResult> => {
      const allowed = managed || !mayAsk || (await mayAsk(url));
      return allowed ? updateNow(url, options) : { outcome: 'not-allowed' };
    }),
  );
  return new Map(due.map(({ url }, at) => [url, results[at] as UpdateResult]));
}

/**
 * Checks one subscription now, whatever its pause or back-off. Never throws for what the network or the publisher
 * did: the problem is stored with the subscription, and the previous list stays in use. Of two tabs one waits.
 */
export function updateNow(url: string, options: UpdateOptions = {}): Promise<UpdateResult> {
  return withLock(`subscription ${url}`, async () => {
    const subscription = await (await listsDatabase()).get('subscriptions', url);
    if (!subscription) return { outcome: 'unchanged' };
    try {
      const register = fileSourceAt(url);
      const news = await (register
        ? newRegister(subscription, register, options)
        : newVersion(subscription, options));
      await settle(subscription, news?.remember ?? {});
      return news ? { outcome: 'updated', result: news.result } : { outcome: 'unchanged' };
    } catch (error) {
      options.signal?.throwIfAborted();
      const problem = problemOf(error);
      await fail(subscription, problem);
      return { outcome: 'problem', problem };
    }
  });
}

/** What a check brought: the list, and what is to be remembered of where it came from. */
interface News {
  result: BuildResult;
  remember: Partial<StoredSubscription>;
}

async function newVersion(
  subscription: StoredSubscription,
  options: FetchOptions,
): Promise<News | undefined> {
  const { known, wholeOnly } = await knownState(subscription);
  const published = await fetchPublished(subscription.url, known, { ...options, wholeOnly });
  if (!published) return undefined;
  const result = await store(subscription, published, options);
  return { result, remember: remembered(result, published) };
}

async function newRegister(
  subscription: StoredSubscription,
  source: FileSource,
  options: UpdateOptions,
): Promise<News | undefined> {
  const update = await updateRegister(subscription, source, options);
  return update && { result: update.result, remember: remembered(update.result, update.fetched) };
}

function remembered(
  { list }: BuildResult,
  { state, clockOff }: Pick<Published | FetchedRegister, 'state' | 'clockOff'>,
): Partial<StoredSubscription> {
  return {
    ...state,
    name: list.name,
    lastUpdated: new Date().toISOString(),
    ...(clockOff ? { clockOff } : {}),
  };
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

function problemOf(error: unknown): Omit<StoredProblem, 'at'> & { key?: string } {
  if (error instanceof ShrunkRegister) return { code: error.code, message: error.message, live: error.live };
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
    ['problem', 'offeredKey', 'fromBackup', ...(news.clockOff ? [] : (['clockOff'] as const))],
  );
}

async function fail(
  { url, failures }: StoredSubscription,
  { key, ...problem }: Omit<StoredProblem, 'at'> & { key?: string },
): Promise<void> {
  const now = Date.now();
  const at = new Date(now).toISOString();
  await change(url, {
    failures: failures + 1,
    nextCheck: nextCheck(now, failures + 1, Math.random()),
    lastChecked: at,
    problem: { ...problem, at },
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
