import { withLock } from '../runtime/with-lock';
import { type ProblemCode, UpdateProblem } from './publication/manifest';
import { ShrunkRegister } from './publication/shrunk-register';
import { nextCheck, type StoredProblem, type StoredSubscription } from './publication/subscription';
import { announce } from './store/announce';
import { type BuildResult, EmptyList } from './store/build';
import { listsDatabase } from './store/database';

/** What a check of one subscription did. */
export type UpdateResult =
  | { outcome: 'updated'; result: BuildResult }
  | { outcome: 'unchanged' }
  /** The browser was not told to let the extension ask that host, so it was not asked. */
  | { outcome: 'not-allowed' }
  | { outcome: 'problem'; problem: { code: ProblemCode; message: string } };

/** What a check brought: the list, and what is to be remembered of where it came from. */
export interface News {
  result: BuildResult;
  remember: Partial<StoredSubscription>;
}

/** What is remembered of a list that came. */
export function remembered(
  { list }: BuildResult,
  state: Partial<StoredSubscription>,
  clockOff: number | undefined,
): Partial<StoredSubscription> {
  return {
    ...state,
    name: list.name,
    lastUpdated: new Date().toISOString(),
    ...(clockOff ? { clockOff } : {}),
  };
}

/**
 * Looks for news of one subscription, and stores with it what came of that: when to look again, and why there was none.
 * Never throws but for the signal: whatever `look` throws is a problem. Of two tabs one waits.
 */
export function checkNow(
  url: string,
  look: (subscription: StoredSubscription) => Promise<News | undefined>,
  signal?: AbortSignal,
): Promise<UpdateResult> {
  return withLock(`subscription ${url}`, async () => {
    const subscription = await (await listsDatabase()).get('subscriptions', url);
    if (!subscription) return { outcome: 'unchanged' };
    try {
      const news = await look(subscription);
      await settle(subscription, news?.remember ?? {});
      return news ? { outcome: 'updated', result: news.result } : { outcome: 'unchanged' };
    } catch (error) {
      signal?.throwIfAborted();
      const problem = problemOf(error);
      await fail(subscription, problem);
      return { outcome: 'problem', problem };
    }
  });
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
  await changeSubscription(
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
  await changeSubscription(url, {
    failures: failures + 1,
    nextCheck: nextCheck(now, failures + 1, Math.random()),
    lastChecked: at,
    problem: { ...problem, at },
    ...(key ? { offeredKey: key } : {}),
  });
}

/** Changes what is stored of a subscription, if it is still followed. */
export async function changeSubscription(
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
