import { browser } from '../browser';

/**
 * Copies the words, then opens an authority's register beside: registers have no address for a search, so the person
 * pastes them there. Rejects, with nothing opened, where the words could not be copied. Must be called from a press.
 */
export async function lookUpAt(words: string, address: string): Promise<void> {
  await navigator.clipboard.writeText(words);
  await browser.tabs.create({ url: address });
}
