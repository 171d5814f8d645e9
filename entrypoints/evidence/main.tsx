import { Evidence } from '../../components/evidence/evidence';
import type { EvidenceState } from '../../components/evidence/state';
import { pageOfOurs } from '../../components/shared/mount-page';
import { saveFile } from '../../components/shared/save-file';
import { readSettings } from '../../lib/settings/items';
import { speakChosen } from '../../lib/settings/speak-chosen';
import { wishIn } from '../../lib/surfaces/evidence-wish';
import { privateWindow } from '../../lib/surfaces/private-window';
import { addTimestamp } from './add-timestamp';
import { noteSaved } from './note-saved';
import { openFile } from './open-file';
import { takeFor } from './take-for';
import '../../components/evidence/evidence.css';

const t = await speakChosen();
const page = pageOfOurs(t, `${t('evidence.page.title')} – ${t('extensionName')}`);
const { timestampServer: server } = await readSettings();
let state: EvidenceState = { is: 'none' };
let unsaved = false;

function show(next: EvidenceState): void {
  state = next;
  unsaved = next.is === 'open' && next.evidence.taken;
  draw();
}

/** The package has been handed to the person. */
function saved(): void {
  unsaved = false;
  if (state.is === 'open') void noteSaved(state.evidence);
}

function draw(): void {
  page.draw(
    <Evidence
      state={state}
      server={server}
      onTimestamp={(address, evidence) => addTimestamp(address, evidence, show)}
      onCheck={(file) => void openFile(file).then(show)}
      onSave={(content, name) => {
        if (name.endsWith('.zip')) saved();
        saveFile(new Blob([content as BlobPart], { type: typeOf(name) }), name);
      }}
    />,
  );
}

const TYPES: Record<string, string> = { zip: 'application/zip', html: 'text/html', txt: 'text/plain' };
const typeOf = (name: string): string => TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? '';

// What was taken is stored nowhere: the browser asks before it is lost.
addEventListener('beforeunload', (event) => unsaved && event.preventDefault());

const wish = wishIn(location.search);
if (wish && privateWindow.isHere()) show({ is: 'failed', reason: t('evidence.failed.private') });
else if (wish) {
  show({ is: 'taking' });
  void takeFor(wish).then(show);
} else draw();
