import { browser } from '../browser';
import type { Reply } from './protocol';
import type { MessageOrigin } from './sender';

/** The types of the polyfill know listeners that always answer or never do, and none that looks at the message first. */
type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

/** Hears every message that is sent to this place, until the returned function is called. */
export function hearMessages(
  heard: (message: unknown, from: MessageOrigin, send: (reply: Reply<unknown>) => void) => true | undefined,
): () => void {
  const listener = heard as Listener;
  browser.runtime.onMessage.addListener(listener);
  // Of an extension that is gone its old scripts have nothing left to be silenced.
  return () => browser.runtime?.onMessage?.removeListener(listener);
}
