import type { DecidedFinding } from '../decisions/decided';
import type { ReadRow } from '../listing-files/open-listings';
import { changesSince, type Generations, generations, hasSearches } from '../lists/store/changes-since';
import { isTouched } from './changed-rows';
import type { Checkpoint } from './pause-control';
import type { BulkRow } from './results';

/** What the lists were when a check began. */
export interface CheckedAgainst {
  versions: Generations;
  /** One of them answered for searches alone. */
  hasSearches: boolean;
}

/** Rows looked at between two checkpoints. */
const ROWS_PER_LOOK = 5_000;

/** What the latest check of a file's rows found, and by which lists. */
export class LatestCheck {
  /** By the row's number; rows without a finding are left out. */
  private readonly found = new Map<number, readonly DecidedFinding[]>();
  private against: CheckedAgainst = { versions: new Map(), hasSearches: false };

  /** The lists as they are now: to be asked for before a check begins. */
  static async listsNow(): Promise<CheckedAgainst> {
    return { versions: await generations(), hasSearches: await hasSearches() };
  }

  /** Rows were judged. */
  keep(batch: readonly BulkRow[]): void {
    for (const { row, screening } of batch) {
      if (screening) this.found.set(row, screening.findings);
      else this.found.delete(row);
    }
  }

  /** A check came to its end that began when the lists were these. */
  restsOn(lists: CheckedAgainst): void {
    this.against = lists;
  }

  /**
   * The rows that what changed in the lists since may judge otherwise. O(rows), each a look into the index of every change.
   * Rejects as the checkpoint does.
   */
  async touched(rows: readonly ReadRow[], checkpoint: Checkpoint): Promise<ReadRow[]> {
    const changes = await changesSince(this.against.versions);
    // Whoever answers for a row's brand, or no longer does, need not name it.
    const all = changes.length > 0 && (this.against.hasSearches || (await hasSearches()));
    const touched: ReadRow[] = [];
    for (const [at, row] of rows.entries()) {
      if (at % ROWS_PER_LOOK === 0) await checkpoint.pass();
      if (!('listing' in row)) continue;
      if (all || isTouched(row.listing, this.found.get(row.row) ?? [], changes)) touched.push(row);
    }
    return touched;
  }
}
