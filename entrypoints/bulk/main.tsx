import { Bulk } from '../../components/bulk/bulk';
import { pageOfOurs } from '../../components/shared/mount-page';
import { createBulkCheck } from '../../lib/bulk/check';
import { today } from '../../lib/domain/day';
import type { ListLabel } from '../../lib/lists/list-label';
import { onListsChanged } from '../../lib/lists/store/list-repository';
import { t } from '../../lib/locales/i18n';
import { ask } from '../../lib/messages/protocol';
import { latestOnly } from '../../lib/runtime/latest-only';
import { readSettings } from '../../lib/settings/items';
import { addToStock } from '../../lib/watch/add-to-stock';
import { browserWorker } from '../../lib/workers/browser-worker';
import { decideRows } from './decide';
import { printReport } from './print';
import { saveRows } from './save';
import '../../components/bulk/bulk.css';

const page = pageOfOurs(t, `${t('extensionName')} – ${t('bulk.title')}`);
let lists: ListLabel[] = [];
let reader = (await readSettings()).role;

const check = createBulkCheck({
  openWorker: () => browserWorker(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })),
  async judging() {
    const settings = await readSettings();
    reader = settings.role;
    return { settings, on: today(), locale: t('languageTag') };
  },
  changed: draw,
});
const deciding = decideRows(check);

function draw(): void {
  page.draw(
    <Bulk
      stage={check.stage}
      lists={lists}
      reader={reader}
      {...deciding}
      onFile={(file, name) => void check.open(file, name)}
      onRun={(map) => void check.start(map)}
      onRerun={() => void check.rerun()}
      onPause={check.pause}
      onCancel={check.cancel}
      onStartOver={check.startOver}
      onSave={(format, rows, ...about) => saveRows(format, rows, lists, ...about)}
      onPrint={(rows) => printReport(rows, lists, page.texts)}
      onOpenRecord={({ regime, recordNo }) => void ask('openRecord', { regime, recordNo })}
      onStock={addToStock}
      onCopy={(text) => navigator.clipboard.writeText(text)}
    />,
  );
}

const readLists = latestOnly(
  () => ask('lists', null),
  (read) => {
    lists = read.lists;
    draw();
  },
);

await readLists();
onListsChanged(({ judging }) => {
  if (judging) check.listsChanged();
  void readLists();
});
