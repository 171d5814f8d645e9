/** Wrong usage or unreadable input: ends the command with exit code 2 and this one line on stderr. */
export class UsageError extends Error {}

import { visibleControls } from '../text/controls';

/** Says something that is not data: progress, warnings, reports. */
export function printError(line: string): void {
  process.stderr.write(`${visibleControls(line)}\n`);
}
