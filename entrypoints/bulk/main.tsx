import { Bulk } from '../../components/bulk/bulk';
import { pageOfStored } from '../../components/shared/private-window';
import { createBulkCheck } from '../../lib/bulk/check';
import { decideRows } from '../../lib/bulk/decide-rows';
import { judgingNow } from '../../lib/bulk/judging-now';
import { askLists } from '../../lib/messages/ask-to-look';
import { READS_PICTURES } from '../../lib/pictures/edition';
import { latestOnly } from '../../lib/runtime/latest-only';
import { speakChosen } from '../../lib/settings/speak-chosen';
import { findingServices } from '../../lib/surfaces/finding-services';
import { privateWindow } from '../../lib/surfaces/private-window';
import { countBrands, NOT_COUNTED, openToLookUp } from './brands';
import { askBeforeLeaving, checkServices } from './check-services';
import { followJudging } from './follow-judging';
import { handOver } from './hand-over';
import { printReport } from './print';
import { saveRows } from './save';
import { recordServices } from './save-record';
import { openCheckWorker } from './workers';
import '../../components/bulk/bulk.css';

const t = await speakChosen();
const page = await pageOfStored(t, privateWindow, `${t('extensionName')} – ${t('bulk.title')}`);
const shown = { ...NOT_COUNTED, ...(await askLists()), reader: (await judgingNow()).settings.role };
const check = createBulkCheck({
  openWorker: openCheckWorker,
  async judging() {
    const judging = await judgingNow();
    shown.reader = judging.settings.role;
    return judging;
  },
  changed: draw,
  finished: (rows) => void countBrands(rows, draw),
});
const lists = () => check.lists ?? shown.lists;
const deciding = decideRows(check);
// The reader of pictures is only in the pictures edition: see wxt.config.ts.
const pictures = READS_PICTURES ? (await import('./pictures')).openRowPictures(check, draw) : undefined;
askBeforeLeaving(check, () => pictures?.().state.phase === 'reading');

function draw(fresh: Partial<typeof shown> = {}): void {
  Object.assign(shown, fresh);
  page.draw(
    <Bulk
      stage={check.stage}
      {...{ ...shown, ...checkServices(check), ...deciding, pictures: pictures?.() }}
      onOpenToLookUp={openToLookUp}
      onSave={(format, rows, progress, signal) => saveRows(format, rows, lists(), { progress, signal })}
      onPrint={(rows) => printReport(rows, lists(), page.texts)}
      {...{ ...findingServices, ...recordServices(check), ...handOver }}
    />,
  );
}

const readLists = latestOnly(askLists, draw);
draw();
followJudging(check, readLists);
