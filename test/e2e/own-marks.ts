import type { Tab } from './browsers/browser';
import { press, typeInto } from './our-pages';

/** Makes these marks the person's own. Runs in a page of the extension. */
export async function keepOwnMarks(marks: string[]): Promise<void> {
  type Api = {
    storage: {
      local: { get(key: string): Promise<{ settings?: object }>; set(what: object): Promise<void> };
    };
  };
  const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', Api>;
  const { local } = (browser ?? chrome).storage;
  const { settings } = await local.get('settings');
  const own = marks.map((markText) => ({ markText, role: 'own' }));
  await local.set({ settings: { version: 1, ...settings, own } });
}

/** Adds words to the watchlist as a person does. */
export async function watchMarks(options: Tab, words: string[]): Promise<void> {
  await typeInto(options, '#watchlist textarea', words.join('\n'));
  await press(options, '#watchlist form button');
  const stands = (word: string) => document.body.textContent?.includes(word);
  for (const word of words) await options.until('the words on the list', stands, word);
}
