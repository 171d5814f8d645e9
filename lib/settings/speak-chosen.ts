import type { Translate } from '../locales/create-translate';
import { speak, t } from '../locales/i18n';
import { textsInFiles } from '../locales/texts-in-files';
import { readSettings } from './items';

/**
 * Makes this page, or the background, use the language that the person chose; wait for it before showing any text.
 * Resolves to the translating function. Without a choice, or if its texts cannot be read, the browser's language is
 * used. Never rejects.
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
