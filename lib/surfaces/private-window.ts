import { browser } from '../browser';

/**
 * Firefox gives the extension's pages in a private window no database, or a separate one: stored data is missing
 * there. Chromium opens these pages in a normal window.
 */
export const privateWindow = {
  isHere: (): boolean => browser.extension.inIncognitoContext === true,
  /** Opens this page where the stored data can be read. Rejects if the browser allows no new window. */
  async leave(): Promise<void> {
    await browser.windows.create({ url: location.href, incognito: false });
  },
};
