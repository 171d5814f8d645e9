import { NoticeError } from './failure';
import type { Notice } from './notice';
import { translateNotice } from './translate';

/** A failure that was foreseen, whose message is English besides: for workers, files and the command line. */
export class LocalizedError extends NoticeError {
  constructor(notice: Notice) {
    super(notice);
    this.message = translateNotice('en', notice);
  }
}
