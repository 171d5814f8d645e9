import type { Translate } from './create-translate';
import { type Notice, noticeText } from './notice';

/**
 * An expected failure, whose notice is shown in the reader's language. For scripts on shoppers' pages and what they
 * call, which carry no dictionary; where there is one, `LocalizedError` adds an English message.
 */
export class NoticeError extends Error {
  constructor(readonly notice: Notice) {
    super(notice.key);
  }
}

/**
 * What one part of the extension tells another about a failure: its notice if it was expected, otherwise its own
 * message.
 */
export type Failure = Notice | string;

/**
 * Chromium's messages, beside the error of that name, when the disk is full: for a database that it cannot write or,
 * from then on, open, and for `storage.local`.
 */
const NO_ROOM = /FILE_ERROR_NO_SPACE|full disk|opening backing store|QUOTA_BYTES/;

/** Recognised by its contents rather than its class: each script on a page has a class of its own. */
export function failureOf(error: unknown): Failure {
  const { notice, name, message } = (error ?? {}) as Partial<NoticeError>;
  if (notice) return notice;
  if (name === 'QuotaExceededError' || NO_ROOM.test(message ?? '')) return { key: 'problem.noRoom' };
  return message ?? String(error);
}

/** A failure in words for the reader. */
export function failureText(failure: Failure, t: Translate): string {
  return typeof failure === 'string' ? failure : noticeText(failure, t);
}
