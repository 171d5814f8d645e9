import type { KnownFile } from './fetch-register';
import type { ProblemCode } from './manifest';

/**
 * A published list that the user follows, as it is stored. Where the address is one at which a source of ours names the
 * newest file of a register (`fileSourceAt`), what is followed is that register, and there is no manifest.
 */
export interface StoredSubscription extends KnownFile {
  /** Address of the manifest, or of what names a register's newest file. */
  url: string;
  /** Name of the list, once the first version is here. */
  name?: string;
  /** Set by the organisation through managed storage: the user can pause it, not remove it. */
  managed: boolean;
  paused: boolean;
  /**
   * Out of a backup, and not checked since: paused until the person says so, and then fetched whole, since nobody's
   * signature vouches for rows out of a file.
   */
  fromBackup?: true;
  addedAt: string;
  /** `etag` and `lastModified` are the manifest's, or those of a register's file. */
  version?: number;
  /** Publisher's public key, pinned at first use. */
  key?: string;
  /** A key that differs from the pinned one and waits for the user's word. */
  offeredKey?: string;
  lastChecked?: string;
  lastUpdated?: string;
  /** Failed checks in a row. */
  failures: number;
  /** When to check next, ms since 1970. */
  nextCheck: number;
  problem?: StoredProblem;
  /** Days that this computer's clock differs from the publisher's. */
  clockOff?: number;
}

/** Why the last check brought nothing. */
export interface StoredProblem {
  code: ProblemCode;
  message: string;
  at: string;
  /** Live rows of the register that is here, and of a file with so few that it waits for the person's word. */
  live?: LiveRows;
}

export interface LiveRows {
  was: number;
  now: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const FIRST_RETRY = 15 * MINUTE;

/**
 * When to look again: once a day while all is well; after a failure in 15 minutes, then twice as long each time, at
 * most a day. `random` (0…1) spreads the readers of a list so that they do not all ask its server at once.
 */
export function nextCheck(now: number, failures: number, random: number): number {
  if (failures === 0) return now + DAY * (0.9 + 0.2 * random);
  const wait = Math.min(DAY, FIRST_RETRY * 2 ** Math.min(failures - 1, 20));
  return now + wait * (0.5 + random);
}
