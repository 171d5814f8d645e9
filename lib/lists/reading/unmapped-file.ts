import { type Notice, notice } from '../../locales/notice';
import { UnreadableFile } from '../../tabular/bytes';
import type { FileReading } from './list-report';

/** A table whose columns cannot be guessed; it carries them, so that a person can assign them. */
export class UnmappedFile extends UnreadableFile {
  override name = 'UnmappedFile';
  constructor(
    readonly file: FileReading,
    says: Notice = notice('unmapped'),
  ) {
    super(says);
  }
}
