import { t } from '../locales/i18n';
import { speakChosen } from '../settings/speak-chosen';
import { offerDraftCheck } from './drafts';

let spoken: Promise<unknown> | undefined;

/** Settles once the background speaks the language that the person chose. Whatever it says to somebody waits for this. */
export function languageSpoken(): Promise<unknown> {
  spoken ??= speakChosen();
  return spoken;
}

/** Speaks another language where the person has chosen one, also in the menu, which the browser remembers as it was. */
export async function followLanguage(): Promise<void> {
  await languageSpoken();
  const before = t('languageTag');
  spoken = speakChosen();
  await spoken;
  if (t('languageTag') !== before) await offerDraftCheck();
}
