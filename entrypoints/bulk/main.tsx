import { Bulk } from '../../components/bulk/bulk';
import { pageOfOurs } from '../../components/shared/mount-page';
import { createBulkCheck } from '../../lib/bulk/check';
import { decideRows } from '../../lib/bulk/decide-rows';
import { judgingNow } from '../../lib/bulk/judging-now';
import { onListsChanged } from '../../lib/lists/store/list-repository';
import { t } from '../../lib/locales/i18n';
import { ask } from '../../lib/messages/protocol';
import { latestOnly } from '../../lib/runtime/latest-only';
import { findingServices } from '../../lib/surfaces/finding-services';
import { printReport } from './print';
import { saveRows } from './save';
import { openCheckWorker } from './workers';
import '../../components/bulk/bulk.css';

const page = pageOfOurs(t, `${t('extensionName')} – ${t('bulk.title')}`);
let { lists } = await ask('lists', null);
let reader = (await judgingNow()).settings.role;

const check = createBulkCheck({
  openWorker: openCheckWorker,
  async judging() {
    const judging = await judgingNow();
    reader = judging.settings.role;
    return judging;
  },
  changed: () => draw(),
});
const deciding = decideRows(check);

function draw(known = lists): void {
  lists = known;
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
      {...findingServices}
    />,
  );
}

const readLists = latestOnly(
  () => ask('lists', null),
  (read) => draw(read.lists),
);

draw();
onListsChanged(({ judging }) => {
  if (judging) check.listsChanged();
  void readLists();
});
