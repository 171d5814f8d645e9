import { NoticeError } from './failure';
import type { Notice } from './notice';
import { translateNotice } from './translate';

/** An expected failure that also has an English message: for workers, files and the command line. */
export class LocalizedError extends NoticeError {
  constructor(notice: Notice) {
    super(notice);
    this.message = translateNotice('en', notice);
  }
}
