import type { PopupProps } from '../../components/popup/popup-props';
import { saveFile } from '../../components/shared/save-file';

/** Actions whose code the popup loads on click: a popup that is only read does without it. */
type Actions = Required<Pick<PopupProps, 'onKeep' | 'onRecord'>>;

/** Has evidence of a finding taken. */
export async function keepFound(...found: Parameters<Actions['onKeep']>): Promise<void> {
  const { keepEvidence } = await import('../../lib/surfaces/keep-evidence');
  await keepEvidence(...found).finally(() => window.close());
}

/** Shows where the pictures of the tab's listings can be read, and closes the popup. */
export async function readPictures(tabId: number): Promise<void> {
  const { openPicturesPage } = await import('../../lib/picture-reading/open-page');
  await openPicturesPage(tabId).finally(() => window.close());
}

/** Offers the record of a page as a file. */
export async function savePageRecord(...page: Parameters<Actions['onRecord']>): Promise<void> {
  const { pageRecord } = await import('../../lib/surfaces/page-record');
  const { content, name } = await pageRecord(...page);
  saveFile(content, name);
}
