/** Wrong usage or unreadable input: ends the command with exit code 2 and this one line on stderr. */
export class Complaint extends Error {}

/** Says something that is not data: progress, warnings, reports. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
