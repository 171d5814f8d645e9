import type { ImportServices } from '../../components/options/import/import-list';
import { saveFile } from '../../components/shared/save-file';
import type { ListSource, SourceContent } from '../../lib/lists/list-source';
import { openRegister } from '../../lib/lists/open-register';
import { openSource } from '../../lib/lists/open-source';
import { rejectedCsv } from '../../lib/lists/reading/rejected-csv';
import { fileContent, pageContent, pastedContent } from '../../lib/lists/source-content';
import { t } from '../../lib/locales/i18n';
import { inLanguage } from '../../lib/locales/languages';
import { tablesInTab } from '../../lib/page/tables-in-tab';
import { browserWorker } from '../../lib/workers/browser-worker';

/** The popup passes the id of the tab whose list is to be imported. */
const asked = new URLSearchParams(location.search).get('list-in-tab');

const openWorker = () =>
  browserWorker(new Worker(new URL('./list-worker.ts', import.meta.url), { type: 'module' }));

/** The options' actions on a list that a person imports. */
export const importServices: ImportServices = {
  ...(asked !== null && { listInTab: Number(asked) }),
  onOpenList: async (source, signal) => {
    if (source.from !== 'register') return openSource(await contentOf(source), openWorker());
    const country = inLanguage(source.source.country, t('languageTag'));
    return openRegister(source.source, t('register.name', { country }), openWorker, { signal });
  },
  onSaveRejected: ({ source, rejected, columns }) =>
    saveFile(new Blob([rejectedCsv(rejected, () => columns, t('languageTag'))]), `${source}.rejected.csv`),
};

async function contentOf(source: Exclude<ListSource, { from: 'register' }>): Promise<SourceContent> {
  if (source.from === 'file') return fileContent(source.file);
  if (source.from === 'paste') return pastedContent(source, t('import.from.paste'));
  return pageContent(await tablesInTab(source.tabId));
}
