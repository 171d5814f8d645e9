/** Wrong usage, unreadable input or output that cannot be written: ends the command with exit code 2 and this one line. */
export class UsageError extends Error {}
