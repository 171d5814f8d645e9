import { t } from '../locales/i18n';
import { speakChosen } from '../settings/speak-chosen';
import { offerDraftCheck } from './drafts';

let spoken: Promise<unknown> | undefined;

/**
 * Settles once the background speaks the language that the person chose. Anything it says to anybody waits for this.
 */
export function languageSpoken(): Promise<unknown> {
  spoken ??= speakChosen();
  return spoken;
}

/**
 * Changes the language when the person chooses another, including in the context menu, which the browser would keep as
 * it was.
 */
export async function followLanguage(): Promise<void> {
  await languageSpoken();
  const before = t('languageTag');
  spoken = speakChosen();
  await spoken;
  if (t('languageTag') !== before) await offerDraftCheck();
}
