import type { ImportServices } from '../../components/options/import/import-list';
import type { ListSource, OpenSource } from '../../components/options/import/list-source';
import { saveFile } from '../../components/shared/save-file';
import { dayOf, today } from '../../lib/domain/day';
import { rejectedCsv } from '../../lib/lists/reading/rejected-csv';
import type { ListOrigin } from '../../lib/lists/store/database';
import { t } from '../../lib/locales/i18n';
import { failureIn } from '../../lib/locales/message-text';
import type { FromListWorker, ListTask } from './list-worker';
import { tablesInTab } from './tables-in-tab';

/** A source before anybody reads it. */
interface BroughtSource extends Pick<OpenSource, 'name' | 'list' | 'date'> {
  content: Blob;
  origin: ListOrigin;
}

/** The popup asks for the list that a tab shows by the tab's number. */
const asked = new URLSearchParams(location.search).get('list-in-tab');

/** What the options do with a list that a person brings. */
export const importServices: ImportServices = {
  ...(asked !== null && { listInTab: Number(asked) }),
  onOpenList: openList,
  onSaveRejected: ({ source, rejected, columns }) =>
    saveFile(new Blob([rejectedCsv(rejected, () => columns, t('languageTag'))]), `${source}.rejected.csv`),
};

/** Opens what a person brings, in a worker of its own that lives until it is closed. */
async function openList(source: ListSource): Promise<OpenSource> {
  const { content, origin, ...known } = await brought(source);
  const worker = new Worker(new URL('./list-worker.ts', import.meta.url), { type: 'module' });
  // What is not a file was put together here, in UTF-8, whatever it says of itself.
  const fixed = source.from === 'file' ? {} : { charset: 'utf-8' as const };
  return {
    ...known,
    from: source.from,
    async preview(reading) {
      const options = { ...reading, ...fixed, name: known.name };
      const answer = await answered(worker, { kind: 'preview', file: content, options });
      if (answer.kind !== 'previewed') throw new Error(t('import.cancelled', { file: known.name }));
      return answer.preview;
    },
    async takeIn(request, progress) {
      const task = { kind: 'import', file: content, request: { ...request, ...fixed, origin } } as const;
      const answer = await answered(worker, task, progress);
      if (answer.kind !== 'imported') return undefined;
      const { report, merged, list } = answer.done;
      const { read, accepted, rejected, warnings, file } = report;
      return {
        read,
        accepted,
        rejected,
        warnings,
        merged,
        columns: file.columns,
        leftOut: file.leftOut,
        source: known.name,
        list: list.name,
        recordals: list.count,
      };
    },
    cancel: () => worker.postMessage({ kind: 'cancel' } satisfies ListTask),
    close: () => worker.terminate(),
  };
}

let tasks = 0;

/** Gives the worker a task and waits for its answer. Rejects with the worker's own sentence. */
function answered(
  worker: Worker,
  task: ListTask,
  progress: (rows: number) => void = () => {},
): Promise<FromListWorker> {
  const id = ++tasks;
  return new Promise((resolve, reject) => {
    const end = new AbortController();
    const { signal } = end;
    const settle = (how: () => void) => {
      end.abort();
      how();
    };
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<FromListWorker>) => {
        if (data.id !== id) return;
        if (data.kind === 'progress') progress(data.rows);
        else if (data.kind === 'failed')
          settle(() => reject(new Error(failureIn(data.reason, t('languageTag')))));
        else settle(() => resolve(data));
      },
      { signal },
    );
    worker.addEventListener('error', ({ message }) => settle(() => reject(new Error(message))), { signal });
    worker.postMessage({ ...task, id });
  });
}

/** A source's content, and what it says of itself by its name. */
async function brought(source: ListSource): Promise<BroughtSource> {
  if (source.from === 'file') {
    const { file } = source;
    return {
      content: file,
      name: file.name,
      origin: { kind: 'file', file: file.name },
      list: file.name.replace(/(\.\w{2,5}){1,2}$/, '').slice(0, 40) || file.name,
      date: dayOf(new Date(file.lastModified)),
    };
  }
  if (source.from === 'paste') {
    const name = t('import.from.paste');
    return {
      content: new Blob([source.text]),
      name,
      list: name,
      date: today(),
      origin: { kind: 'file', file: name },
    };
  }
  const { url, html } = await tablesInTab(source.tabId);
  const { hostname } = new URL(url);
  return {
    content: new Blob([html]),
    name: hostname,
    list: hostname.slice(0, 40),
    date: today(),
    origin: { kind: 'page', url },
  };
}
