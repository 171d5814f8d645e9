import { browser } from '../browser';
import type { Answers, Message, MessageKind, Reply, Sender } from './protocol';

/** The types of the polyfill know listeners that always answer or never do, and none that looks at the message first. */
type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

/** Answers messages until the returned function is called. Messages from other extensions never arrive here. */
export function answer(answers: Answers): () => void {
  const listener = (
    message: unknown,
    from: { tab?: { id?: number | undefined } | undefined; url?: string | undefined },
    send: (reply: Reply<unknown>) => void,
  ) => {
    const { kind, ask: body } = message as Message;
    const reply = answers[kind] as ((ask: unknown, sender: Sender) => Promise<unknown>) | undefined;
    if (!reply) return undefined;
    const sender: Sender = {};
    if (from.tab?.id !== undefined) sender.tabId = from.tab.id;
    if (from.url !== undefined) sender.url = from.url;
    reply(body, sender).then(
      (given) => send({ answer: given }),
      (error) => send({ error: error instanceof Error ? error.message : String(error) }),
    );
    // Keeps the channel open until `send` is called.
    return true;
  };
  return listen(listener as Listener);
}

/** Reports a message that somebody else answers, until the returned function is called. */
export function observeMessage(kind: MessageKind, heard: (sender: Sender) => void): () => void {
  const listener = (message: unknown, from: { tab?: { id?: number | undefined } | undefined }) => {
    const tabId = from.tab?.id;
    if ((message as Message).kind === kind) heard(tabId === undefined ? {} : { tabId });
    return undefined;
  };
  return listen(listener);
}

function listen(listener: Listener): () => void {
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
