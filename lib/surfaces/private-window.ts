import { browser } from '../browser';

/**
 * Firefox gives the extension's pages in a private window no database, or one of their own: what is stored is not there.
 * Chromium opens them in a window that is none.
 */
export const privateWindow = {
  isHere: (): boolean => browser.extension.inIncognitoContext === true,
  /** Opens this page where what is stored can be read. Rejects where the browser lets no window open. */
  async leave(): Promise<void> {
    await browser.windows.create({ url: location.href, incognito: false });
  },
};
