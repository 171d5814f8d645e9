import type { Translate } from './create-translate';
import { type Notice, noticeText } from './notice';
import { translateNotice } from './translate';

/** A failure that was foreseen: its message is English, its notice is told in the reader's language. */
export class LocalizedError extends Error {
  constructor(readonly notice: Notice) {
    super(translateNotice('en', notice));
  }
}

/** What a worker tells its page of a failure: a notice where it was foreseen, else what the failure says itself. */
export type Failure = Notice | string;

export function failureOf(error: unknown): Failure {
  if (error instanceof LocalizedError) return error.notice;
  return error instanceof Error ? error.message : String(error);
}

/** A failure in words for a person. */
export function failureText(failure: Failure, t: Translate): string {
  return typeof failure === 'string' ? failure : noticeText(failure, t);
}
