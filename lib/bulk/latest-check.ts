import type { DecidedFinding } from '../decisions/decided';
import type { ReadRow } from '../listing-files/open-listings';
import { changesSince, type Generations, generations, hasSearches } from '../lists/store/changes-since';
import type { Wishes } from '../screening/wishes';
import { isTouched } from './changed-rows';
import type { Checkpoint } from './pause-control';
import type { BulkRow } from './results';
import { saidHere } from './said-here';

/** What the lists were when a check began, and what else it judges by. */
export interface CheckedAgainst {
  versions: Generations;
  /** One of them answered for searches alone. */
  hasSearches: boolean;
  /** What the person had said; empty before anything was checked. */
  said: string;
}

/** Rows looked at between two checkpoints. */
const ROWS_PER_LOOK = 5_000;

/** What the latest check of a file's rows found, and by which lists. */
export class LatestCheck {
  /** By the row's number; rows without a finding are left out. */
  private readonly found = new Map<number, readonly DecidedFinding[]>();
  private against: CheckedAgainst = { versions: new Map(), hasSearches: false, said: '' };
  /** What the person had said whenever rows were judged, the latest last; one check may have been cut off. */
  private judgedBy: string[] = [];

  /** The lists as they are now: to be asked for before a check begins. */
  static async listsNow(wishes: Wishes): Promise<CheckedAgainst> {
    const [versions, said] = await Promise.all([generations(), saidHere(wishes)]);
    return { versions, said, hasSearches: await hasSearches() };
  }

  /** Rows are being judged by what the person says now. */
  judges(said: string): void {
    if (this.judgedBy.at(-1) !== said) this.judgedBy.push(said);
  }

  /** Rows were judged. */
  keep(batch: readonly BulkRow[]): void {
    for (const { row, screening } of batch) {
      if (screening) this.found.set(row, screening.findings);
      else this.found.delete(row);
    }
  }

  /**
   * A check begins by these lists; call what is returned once it came to its end. Until then, and where it never does, rows may
   * rest on what was said before as well.
   */
  begins(by: CheckedAgainst): () => void {
    const before = this.judgedBy.length;
    this.judgedBy.push(by.said);
    return () => {
      this.against = by;
      this.judgedBy.splice(0, before);
    };
  }

  /**
   * The rows that what changed in the lists since may judge otherwise; all of them, where the person had said something
   * else when any row was judged. O(rows), each a look into the index of every change. Rejects as the checkpoint does.
   */
  async touched(
    rows: readonly ReadRow[],
    { said }: CheckedAgainst,
    checkpoint: Checkpoint,
  ): Promise<ReadRow[]> {
    const changes = await changesSince(this.against.versions);
    // Whoever answers for a row's brand, or no longer does, need not name it.
    const otherLooks = changes.length > 0 && (this.against.hasSearches || (await hasSearches()));
    const all = !this.judgedBy.every((before) => before === said) || otherLooks;
    const touched: ReadRow[] = [];
    for (const [at, row] of rows.entries()) {
      if (at % ROWS_PER_LOOK === 0) await checkpoint.pass();
      if (!('listing' in row)) continue;
      if (all || isTouched(row.listing, this.found.get(row.row) ?? [], changes)) touched.push(row);
    }
    return touched;
  }
}
