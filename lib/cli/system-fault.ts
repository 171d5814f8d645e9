import { getSystemErrorMap } from 'node:util';
import { UnknownColumn } from '../lists/reading/columns-by-hand';
import { UnreadableFile } from '../tabular/bytes';
import { UsageError } from './usage-error';

/** Reasons that people meet, in their words; the others as the system tells them. */
const REASONS: Record<string, string> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder',
  EACCES: 'not allowed',
  ENOSPC: 'no room left on the device',
};

/** Why the system refused something: "no room left on the device (ENOSPC)". */
export function systemReason({ code = '', errno = 0 }: NodeJS.ErrnoException): string {
  const reason = REASONS[code] ?? getSystemErrorMap().get(errno)?.[1] ?? 'refused by the system';
  return `${reason} (${code})`;
}

/** Whether the system refused something, and not a fault of ours. */
export function isSystemFault(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === 'string';
}

/** Faults of a file that is read become one line; faults of ours stay what they are. */
export function complaintAbout(path: string, error: unknown): unknown {
  if (error instanceof UnreadableFile || error instanceof UnknownColumn)
    return new UsageError(`${path}: ${error.message}`);
  return isSystemFault(error) ? new UsageError(`${path}: cannot be read: ${systemReason(error)}`) : error;
}

/** The same for a file that is written. */
export function complaintAboutWriting(path: string, error: unknown): unknown {
  return isSystemFault(error) ? new UsageError(`${path}: cannot be written: ${systemReason(error)}`) : error;
}
