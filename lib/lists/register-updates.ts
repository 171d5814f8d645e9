import { today } from '../domain/day';
import { fileSourceAt } from '../sources/file-sources';
import { UnreadableFile } from '../tabular/bytes';
import { type FileOpener, reopening } from '../tabular/open-table';
import { checkNow, type News, remembered, type UpdateResult } from './check-subscription';
import { importFile } from './import-file';
import { type ListPreview, previewList } from './preview';
import { fetchRegister, type RegisterFetchOptions } from './publication/fetch-register';
import { UpdateProblem } from './publication/manifest';
import type { StoredSubscription } from './publication/subscription';
import { liveRows, RegisterCheck } from './register-check';
import { listStatus } from './store/list-repository';

export interface RegisterUpdateOptions extends RegisterFetchOptions {
  /** Live rows that the person has said are enough, where the list has more than twice as many. */
  least?: number;
}

/**
 * Checks one followed register now, as `updateNow` checks a list with a manifest: fetches its newest file where that is
 * another, and takes it in next to the list that is here. Nobody looks on, so a file whose columns are not told by its
 * headings is left to the person. It reads any kind of file, which is too much for the background.
 */
export function updateRegister(url: string, options: RegisterUpdateOptions = {}): Promise<UpdateResult> {
  return checkNow(url, (subscription) => newRegister(subscription, options), options.signal);
}

/** Throws UpdateProblem, and what building a list throws. */
async function newRegister(
  subscription: StoredSubscription,
  options: RegisterUpdateOptions,
): Promise<News | undefined> {
  const source = fileSourceAt(subscription.url);
  if (!source) throw new UpdateProblem('manifest', 'no source of a register is known at this address');
  const name = subscription.name ?? `${source.country.en}: customs register`;
  const here = (await listStatus()).find((list) => list.name === name);
  if (here && !(here.origin.kind === 'subscription' && here.origin.url === subscription.url))
    throw new UpdateProblem('name-taken', `a list named "${name}" is here already and comes from elsewhere`);
  const isKnown = here && here.notice !== 'damaged' && !subscription.fromBackup && !options.least;
  const fetched = await fetchRegister(source.newest, isKnown ? subscription : {}, options);
  if (!fetched) return undefined;
  const open = reopening(new Blob([fetched.bytes]));
  const reading = { name: fetched.name, regime: source.regime, signal: options.signal };
  const { file, columnsFrom } = await asRegister(() => recognised(open, reading));
  const request = {
    name,
    regime: source.regime,
    date: fetched.day ?? file.date ?? today(),
    origin: { kind: 'subscription' as const, url: subscription.url },
    ...(columnsFrom === 'memory' ? { columns: file.columns } : {}),
  };
  const check = new RegisterCheck(source.regime, await liveRows(name), options.least);
  const signal = options.signal ? { signal: options.signal } : {};
  const result = await asRegister(() => importFile(open, request, { ...signal, check }));
  return { result, remember: remembered(result, fetched.state, fetched.clockOff) };
}

/** How the file is read, where it says so itself. Throws UpdateProblem. */
async function recognised(
  open: FileOpener,
  reading: Parameters<typeof previewList>[1],
): Promise<ListPreview> {
  const preview = await previewList(open, reading);
  if (preview.accepted === 0) throw new UpdateProblem('not-register', 'no row of the file is a recordal');
  const fields = new Set(preview.file.columns.map(({ field }) => field));
  if (preview.columnsFrom === 'cells' || !fields.has('recordNo') || !fields.has('markText'))
    throw new UpdateProblem('layout', 'the columns of the file are not known any more');
  return preview;
}

/** What cannot be read as a list is no register. */
async function asRegister<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UnreadableFile) throw new UpdateProblem('not-register', error.message);
    throw error;
  }
}
