import { browser } from '../browser';
import type { SpokenTexts } from './i18n';

/**
 * The texts of a language out of the files that the browser keeps of it, in English where it lacks one.
 * @param language by the name of its file: `zh_CN`
 * @throws what `fetch` throws where there is no such language
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
