import { askTab } from '../../lib/messages';

/** Saves the tab's structure without its text as a file. Nothing is sent: whether it is, the person decides. */
export async function saveBroken(tabId: number): Promise<void> {
  const { text } = await askTab(tabId, 'skeleton', null);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  link.download = `recordal-lens-page-${new Date().toISOString().slice(0, 10)}.txt`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
