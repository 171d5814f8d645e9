import { browser } from '../browser';
import { createTranslate } from './create-translate';
import { spelledInFiles } from './text-key';

/**
 * The interface's texts in the browser's language. The browser keeps them as `@wxt-dev/i18n` writes them from
 * lib/locales: the content script carries no dictionary, which would add 37 kB to the 25 that it may have. That
 * library's own `t` is not used: it knows no plural categories, and beside ours it takes the explanation over its 12 kB.
 */
export const t = createTranslate((key) => {
  const name = spelledInFiles(key).replaceAll('.', '_');
  // Typed for the browser's own messages only.
  return browser.i18n.getMessage(name as Parameters<typeof browser.i18n.getMessage>[0]) || undefined;
});
