import { browser } from '../browser';
import { DEMONSTRATION_FILE } from './store/demonstration';

/** The bytes of the list that came with the extension. */
export async function packagedList(): Promise<Uint8Array> {
  const response = await fetch(browser.runtime.getURL(DEMONSTRATION_FILE as never));
  return new Uint8Array(await response.arrayBuffer());
}
