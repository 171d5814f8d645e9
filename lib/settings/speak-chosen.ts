import type { Translate } from '../locales/create-translate';
import { speak, t } from '../locales/i18n';
import { textsInFiles } from '../locales/texts-in-files';
import { readSettings } from './items';

/**
 * Has this page, or the background, speak the language that the person chose; to be waited for before anything is said.
 * Resolves to what says it. Without a choice, and where its texts do not come, the browser's language is spoken. Never
 * rejects.
 */
export async function speakChosen(): Promise<Translate> {
  try {
    const { language } = await readSettings();
    speak(language === '' ? undefined : await textsInFiles(language));
  } catch (error) {
    console.warn('The chosen language could not be loaded; the browser’s is spoken.', error);
    speak(undefined);
  }
  return t;
}
