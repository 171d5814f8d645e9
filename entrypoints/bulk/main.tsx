import { Bulk } from '../../components/bulk/bulk';
import { pageOfOurs } from '../../components/page-of-ours';
import { asksFor } from '../../lib/bulk/asks';
import { createBulkCheck } from '../../lib/bulk/check';
import type { Decision } from '../../lib/decisions/decision';
import { addToStock } from '../../lib/lists/add-to-stock';
import { onListsChanged } from '../../lib/lists/cache';
import { t } from '../../lib/locales/i18n';
import { ask, type ListLabel } from '../../lib/messages';
import { newestOnly } from '../../lib/newest-only';
import { readSettings } from '../../lib/settings/items';
import { today } from '../../lib/today';
import { printReport } from './print';
import { saveRows } from './save';
import '../../components/bulk/bulk.css';

const page = pageOfOurs(t, `${t('extensionName')} – ${t('bulk.title')}`);
let lists: ListLabel[] = [];
let reader = (await readSettings()).role;
let latest: Decision[] = [];

const check = createBulkCheck({
  openWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  async judging() {
    const settings = await readSettings();
    reader = settings.role;
    return { settings, on: today(), locale: t('languageTag') };
  },
  changed: draw,
});

function draw(): void {
  page.draw(
    <Bulk
      {...{ stage: check.stage, lists, reader }}
      onFile={check.open}
      onRun={(map) => void check.start(map)}
      onRerun={() => void check.rerun()}
      onPause={check.pause}
      onCancel={check.cancel}
      onStartOver={check.startOver}
      onSave={(format, rows, ...about) => saveRows(format, rows, lists, ...about)}
      onPrint={(rows) => printReport(rows, lists, page.texts)}
      onDecide={async (rows, kind) => {
        latest = [];
        for (const asks of asksFor(rows, kind)) latest.push(...(await ask('decide', { asks })).decisions);
        check.decided(latest);
      }}
      onOpenRecord={({ regime, recordNo }) => void ask('openRecord', { regime, recordNo })}
      onStock={addToStock}
      onUndo={() => ask('retract', { ids: latest.map(({ id }) => id) }).then(check.takeBack)}
      onCopy={(text) => navigator.clipboard.writeText(text)}
    />,
  );
}

const readLists = newestOnly(
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
