import type { Recordal } from '../recordal';
import { type BuildResult, replaceList } from './build';
import type { ListOrigin } from './database';
import { type ListReport, type ReadOptions, readList } from './read';

/** What a file becomes: a list under a name, speaking for a day. */
export interface ImportRequest
  extends Pick<ReadOptions, 'regime' | 'map' | 'charset' | 'delimiter' | 'contacts'> {
  name: string;
  /** Day the list speaks for where the file itself names none, `YYYY-MM-DD`. */
  date: string;
  origin: ListOrigin;
}

/** What an import did: the account of the file, and of the list that came of it. */
export interface FileImport extends BuildResult {
  report: ListReport;
}

/**
 * Reads a file into a list, beside the one of the same name that is there. Throws what readList and replaceList
 * throw, and leaves the lists as they were then.
 */
export async function importFile(
  file: Blob,
  request: ImportRequest,
  { signal, onProgress }: Pick<ReadOptions, 'signal' | 'onProgress'> = {},
): Promise<FileImport> {
  const { name, date, origin, ...reading } = request;
  let report: ListReport | undefined;
  async function* accepted(): AsyncGenerator<Recordal> {
    const source = file.stream() as ReadableStream<Uint8Array>;
    for await (const item of readList(source, { ...reading, name, signal, onProgress })) {
      if (item.kind === 'accepted') yield item.recordal;
      if (item.kind === 'report') report = item.report;
    }
  }
  const build = await replaceList({ name, date, demonstration: false, origin }, accepted(), {
    ...(signal ? { signal } : {}),
    dated: () => report?.file.date,
  });
  if (!report) throw new Error('a list ended without an account of its rows');
  return { ...build, report };
}
