import { browser } from '../browser';
import type { SpokenTexts } from './i18n';

/**
 * The texts of a language from the files that the browser holds, in English where the language lacks one.
 * @param language the name of its file: `zh_CN`
 * @throws what `fetch` throws if there is no such language
 */
export async function textsInFiles(language: string): Promise<SpokenTexts> {
  const [english, own] = await Promise.all([textsIn('en'), textsIn(language)]);
  return { ...english, ...own };
}

async function textsIn(language: string): Promise<SpokenTexts> {
  const file = await fetch(browser.runtime.getURL(`/_locales/${language}/messages.json` as never));
  const messages = Object.entries((await file.json()) as Record<string, { message: string }>);
  return Object.fromEntries(messages.map(([name, { message }]) => [name, message]));
}
