import { browser } from '../browser';
import type { Message, MessageKind, Protocol, Reply } from './protocol';

/** Sends to the background, which cannot use this itself. Rejects when there is nothing to answer, or with its error. */
export async function ask<K extends MessageKind>(
  kind: K,
  body: Protocol[K]['ask'],
): Promise<Protocol[K]['answer']> {
  return answered(await browser.runtime.sendMessage({ kind, ask: body } satisfies Message<K>));
}

/** Sends a message to the content script of a tab. Rejects where none runs. */
export async function askTab<K extends MessageKind>(
  tabId: number,
  kind: K,
  body: Protocol[K]['ask'],
): Promise<Protocol[K]['answer']> {
  return answered(await browser.tabs.sendMessage(tabId, { kind, ask: body } satisfies Message<K>));
}

/** No reply: there were listeners, but none of them answered. */
function answered<Answer>(reply: Reply<Answer> | undefined): Answer {
  if (!reply) throw new Error('nobody answered');
  if ('error' in reply) throw new Error(reply.error);
  return reply.answer;
}
