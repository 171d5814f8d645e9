import { saveFile } from '../../components/shared/save-file';
import { today } from '../../lib/domain/day';
import { askTab } from '../../lib/messages/protocol';

/** Saves the tab's structure without its text as a file. Nothing is sent: whether it is, the person decides. */
export async function saveBroken(tabId: number): Promise<void> {
  const { text } = await askTab(tabId, 'skeleton', null);
  const name = `recordal-lens-page-${today()}.txt`;
  saveFile(new Blob([text], { type: 'text/plain' }), name);
}
