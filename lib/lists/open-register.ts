import { today } from '../domain/day';
import { LocalizedError } from '../locales/localized-error';
import type { FileSource } from '../sources/source';
import type { WorkerHandle } from '../workers/call-worker';
import type { OpenSource } from './list-source';
import { openSource } from './open-source';
import { problemText } from './problem-text';
import { type FetchedRegister, fetchRegister, type RegisterFetchOptions } from './publication/fetch-register';
import { UpdateProblem } from './publication/manifest';
import { followRegister } from './subscriptions';

/**
 * Fetches the newest file of a register and opens it, to be looked at before anything is taken in; what is taken in is
 * followed from then on. `name` is the list's. The browser must already let the extension ask the source's host.
 * Rejects with a LocalizedError that tells what happened and what to do by hand.
 */
export async function openRegister(
  source: FileSource,
  name: string,
  openWorker: () => WorkerHandle,
  options: RegisterFetchOptions = {},
): Promise<OpenSource> {
  const fetched = await fetchWhole(source, options);
  const { regime, newest } = source;
  const content = {
    from: 'register' as const,
    content: new Blob([fetched.bytes]),
    name: fetched.name,
    list: name,
    date: fetched.day ?? today(),
    origin: { kind: 'subscription' as const, url: newest.address },
  };
  const opened = openSource(content, openWorker());
  return {
    ...opened,
    preview: (reading) => opened.preview({ regime, ...reading }),
    async takeIn(request, progress) {
      const account = await opened.takeIn({ regime, ...request, addTo: false }, progress);
      if (account) await followRegister(newest.address, account.list, fetched);
      return account;
    },
  };
}

async function fetchWhole(source: FileSource, options: RegisterFetchOptions): Promise<FetchedRegister> {
  try {
    const fetched = await fetchRegister(source.newest, {}, options);
    if (fetched) return fetched;
  } catch (error) {
    if (error instanceof UpdateProblem)
      throw new LocalizedError({
        key: 'register.failed',
        params: { problem: { key: problemText(error.code, true) }, page: source.address },
      });
    throw error;
  }
  throw new Error('a file that nobody knows did not come');
}
