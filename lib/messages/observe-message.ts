import { hearMessages } from './hear-messages';
import type { MessageKind } from './protocol';

/**
 * Reports a message that another listener answers, with the tab that it came from, until the returned function is
 * called.
 */
export function observeMessage(kind: MessageKind, heard: (tabId: number | undefined) => void): () => void {
  return hearMessages((message, { tab }) => {
    if ((message as { kind?: unknown } | null)?.kind === kind) heard(tab?.id);
    return undefined;
  });
}
