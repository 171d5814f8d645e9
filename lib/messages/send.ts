import { browser } from '../browser';
import { type Failure, NoticeError } from '../locales/failure';
import type { Message, MessageKind, Protocol, Reply } from './protocol';

/** Sends to the background, which cannot use this itself. Rejects if nobody answers, or with its error. */
export async function ask<K extends MessageKind>(
  kind: K,
  body: Protocol[K]['ask'],
): Promise<Protocol[K]['answer']> {
  return answered(await browser.runtime.sendMessage({ kind, ask: body } satisfies Message<K>));
}

/**
 * Sends a message to the content script of a tab. Rejects if none runs. The answer was made in a page that is not
 * ours, so whoever shows it validates it (`checkPageState`).
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

/** An expected failure keeps its notice across the channel, so that it is shown in the reader's language. */
function errorOf(failure: Failure): Error {
  return typeof failure === 'string' ? new Error(failure) : new NoticeError(failure);
}

/**
 * Whether a request was refused for good, or the extension behind it was replaced by an update: there is no point in
 * sending it again.
 */
export function isRefusal(error: unknown): boolean {
  if (error instanceof NoticeError) return error.notice.key === 'problem.refused';
  return /context invalidated/i.test(String(error));
}

/**
 * Whether nobody answered, as when the background was stopped just then: a request that changes nothing may be
 * repeated.
 */
export function isUnanswered(error: unknown): boolean {
  if (error instanceof NoticeError) return error.notice.key === 'problem.unanswered';
  return /receiving end does not exist|(?:channel|port) closed/i.test(String(error));
}
