import { Record } from '../../components/record/record';
import { pageOfStored } from '../../components/shared/private-window';
import { onListsChanged } from '../../lib/lists/store/list-repository';
import { latestOnly } from '../../lib/runtime/latest-only';
import { onSettingsChanged } from '../../lib/settings/items';
import { speakChosen } from '../../lib/settings/speak-chosen';
import { lookUpAt } from '../../lib/surfaces/look-up-at';
import { privateWindow } from '../../lib/surfaces/private-window';
import { keepNote, readRecord } from '../../lib/surfaces/record-file';

import '../../components/record/record.css';

const t = await speakChosen();
const page = await pageOfStored(t, privateWindow);
const asked = new URLSearchParams(location.search);
const name = { regime: asked.get('regime') ?? '', recordNo: asked.get('recordNo') ?? '' };

/** Draws the page from what is stored now; called again whenever something changes. */
const draw: () => Promise<void> = latestOnly(
  () => readRecord(name),
  (file) => {
    document.title = `${file.inLists[0]?.recordal.markText || name.recordNo} – ${t('extensionName')}`;
    page.draw(
      <Record
        {...name}
        {...file}
        onLookUpAt={lookUpAt}
        onKeep={(change) => keepNote(name, change, file).then(draw)}
      />,
    );
  },
);

await draw();
onListsChanged(() => void draw());
onSettingsChanged(() => void draw());
