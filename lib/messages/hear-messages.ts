import { browser } from '../browser';
import type { Reply } from './protocol';
import type { MessageOrigin } from './sender';

/**
 * The polyfill's types only know listeners that always answer or never do, not those that look at the message first.
 */
type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

/** Listens to every message sent to this context, until the returned function is called. */
export function hearMessages(
  heard: (message: unknown, from: MessageOrigin, send: (reply: Reply<unknown>) => void) => true | undefined,
): () => void {
  const listener = heard as Listener;
  browser.runtime.onMessage.addListener(listener);
  // In old scripts of an extension that is gone, there is nothing left to remove.
  return () => browser.runtime?.onMessage?.removeListener(listener);
}
