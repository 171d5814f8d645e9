import { callWorker, type WorkerHandle } from '../workers/call-worker';
import type { FileImport } from './import-file';
import type { ImportAccount, OpenSource, SourceContent } from './list-source';
import type { ListTasks } from './list-tasks';

/** Opens a source in a worker of its own, which serves `listTasks` and lives until the source is closed. */
export function openSource({ content, ...named }: SourceContent, worker: WorkerHandle): OpenSource {
  const tasks = callWorker<ListTasks>(worker);
  // Texts and tables of pages were composed here, in UTF-8, whatever charset their content declares.
  const isFile = named.from === 'file' || named.from === 'register';
  const fixed = isFile ? {} : { charset: 'utf-8' as const };
  let stop = new AbortController();
  return {
    ...named,
    preview: (reading) =>
      tasks.call('preview', { file: content, options: { ...reading, ...fixed, name: named.name } }),
    async takeIn(request, onProgress) {
      stop = new AbortController();
      const { signal } = stop;
      const input = { file: content, request: { ...request, ...fixed, origin: named.origin } };
      try {
        return accountOf(named.name, await tasks.call('import', input, { signal, onProgress }));
      } catch (error) {
        if (signal.aborted) return undefined;
        throw error;
      }
    },
    cancel: () => stop.abort(),
    close: () => tasks.end(),
  };
}

function accountOf(
  source: string,
  { report, merged, list }: Pick<FileImport, 'report' | 'merged' | 'list'>,
): ImportAccount {
  const { read, accepted, rejected, warnings, file } = report;
  return {
    source,
    read,
    accepted,
    rejected,
    warnings,
    merged,
    columns: file.columns,
    leftOut: file.leftOut,
    list: list.name,
    recordals: list.count,
  };
}
