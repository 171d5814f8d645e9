import { browser } from '../browser';

/**
 * Copies the words, then opens an authority's register beside this page: registers have no addresses for searches, so
 * the person pastes the words there. Rejects, with nothing opened, if the words could not be copied. Must be called
 * directly from a click.
 */
export async function lookUpAt(words: string, address: string): Promise<void> {
  await navigator.clipboard.writeText(words);
  await browser.tabs.create({ url: address });
}
