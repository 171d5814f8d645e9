import { browser } from '../browser';
import { type Failure, NoticeError } from '../locales/failure';
import type { Message, MessageKind, Protocol, Reply } from './protocol';

/** Sends to the background, which cannot use this itself. Rejects when there is nothing to answer, or with its error. */
export async function ask<K extends MessageKind>(
  kind: K,
  body: Protocol[K]['ask'],
): Promise<Protocol[K]['answer']> {
  return answered(await browser.runtime.sendMessage({ kind, ask: body } satisfies Message<K>));
}

/**
 * Sends a message to the content script of a tab. Rejects where none runs. What comes back was made in a page that
 * is not ours: who draws it checks it (`checkPageState`).
 */
export async function askTab<K extends MessageKind>(
  tabId: number,
  kind: K,
  body: Protocol[K]['ask'],
): Promise<Protocol[K]['answer']> {
  return answered(await browser.tabs.sendMessage(tabId, { kind, ask: body } satisfies Message<K>));
}

/** No reply: there were listeners, but none of them answered. */
function answered<Answer>(reply: Reply<Answer> | undefined): Answer {
  if (reply && 'answer' in reply) return reply.answer;
  throw errorOf(reply?.error ?? { key: 'problem.unanswered' });
}

/** What was foreseen keeps its notice over the channel, so that it is told in the reader's language. */
function errorOf(failure: Failure): Error {
  return typeof failure === 'string' ? new Error(failure) : new NoticeError(failure);
}

/** Whether a request was refused for good, or by an extension that is gone with its update: it is no use to send it again. */
export function isRefusal(error: unknown): boolean {
  if (error instanceof NoticeError) return error.notice.key === 'problem.refused';
  return /context invalidated/i.test(String(error));
}

/** Whether nobody answered, as where the background was ended while it was asked: what only looks may be asked again. */
export function isUnanswered(error: unknown): boolean {
  if (error instanceof NoticeError) return error.notice.key === 'problem.unanswered';
  return /receiving end does not exist|(?:channel|port) closed/i.test(String(error));
}
