import type { Translate } from './create-translate';
import { type Notice, noticeText } from './notice';

/**
 * A failure that was foreseen: its notice is told in the reader's language. For scripts on shoppers' pages and what
 * they ask, which carry no dictionary: where there is one, `LocalizedError` has its message in English besides.
 */
export class NoticeError extends Error {
  constructor(readonly notice: Notice) {
    super(notice.key);
  }
}

/** What one part of the extension tells another of a failure: a notice where it was foreseen, else what the failure says itself. */
export type Failure = Notice | string;

/**
 * What Chromium says, beside the error of that name, where the disk is full: of a database that it cannot write or, from then on,
 * open, and of `storage.local`.
 */
const NO_ROOM = /FILE_ERROR_NO_SPACE|full disk|opening backing store|QUOTA_BYTES/;

/** Told by what it carries, not by its class: each script on a page has a class of its own. */
export function failureOf(error: unknown): Failure {
  const { notice, name, message } = (error ?? {}) as Partial<NoticeError>;
  if (notice) return notice;
  if (name === 'QuotaExceededError' || NO_ROOM.test(message ?? '')) return { key: 'problem.noRoom' };
  return message ?? String(error);
}

/** A failure in words for a person. */
export function failureText(failure: Failure, t: Translate): string {
  return typeof failure === 'string' ? failure : noticeText(failure, t);
}
