import type { DecidedFinding, DecidedScreening } from '../decisions/decided';
import type { Listing } from '../domain/listing';
import { MARKED_OUTCOMES, OUTCOMES } from '../domain/outcome';
import type { Notice } from '../locales/notice';
import type { Suggestion } from '../wording/suggestion';

/** Levels of a row, most severe first; last those that could not be read. */
export const ROW_LEVELS = [...OUTCOMES, 'unreadable'] as const;
export type RowLevel = (typeof ROW_LEVELS)[number];

/** What became of one row of the file. A clear row keeps no screening: 100,000 of them stay small. */
export interface BulkRow {
  row: number;
  listing: Listing;
  level: RowLevel;
  /** The most severe shown finding, or one that was set aside; absent where there is none. */
  finding?: DecidedFinding;
  screening?: DecidedScreening;
  error?: string;
  /** The same in no language: why the row could not be read. */
  fault?: Notice;
  /** A title that says what the goods fit, or what is needed instead. */
  suggestion?: Suggestion;
}

/** The questions that the charts answer. */
export const FACETS = ['mark', 'seller', 'class', 'list', 'since'] as const;
export type Facet = (typeof FACETS)[number];

export interface BulkFilter {
  text: string;
  levels: ReadonlySet<RowLevel>;
  facet?: { by: Facet; value: string } | undefined;
}

/** How many listings of each level are behind one value of a facet. */
export interface Tally {
  value: string;
  conflict: number;
  review: number;
  note: number;
}

/** The results of a run as they come in: kept in the file's order, counted once each, filtered without copying. */
export class BulkResults {
  readonly rows: BulkRow[] = [];
  readonly counts: Record<RowLevel, number> = {
    conflict: 0,
    review: 0,
    note: 0,
    'not-looked-up': 0,
    clear: 0,
    unreadable: 0,
  };
  /** Clear rows in which something was found, and set aside by a decision or beyond a recordal's reach. */
  setAside = 0;
  /** Rows that name pictures. */
  picturing = 0;
  private readonly places = new Map<number, number>();
  private readonly tallies = new Map<Facet, Map<string, Tally>>(FACETS.map((facet) => [facet, new Map()]));
  private passing: BulkRow[] = [];
  private filter: BulkFilter = { text: '', levels: new Set(MARKED_OUTCOMES) };

  /** O(added rows), however many there are already. */
  add(rows: readonly BulkRow[]): void {
    for (const row of rows) {
      this.places.set(row.row, this.rows.length);
      this.rows.push(row);
      this.count(row, 1);
      if (passes(row, this.filter)) this.passing.push(row);
    }
  }

  /**
   * Puts rows in the place of those of the same number, and returns what was there: replacing with that takes it
   * back. Rows of an unknown number are left aside. O(all rows), for the filter.
   */
  replace(rows: readonly BulkRow[]): BulkRow[] {
    const before: BulkRow[] = [];
    for (const row of rows) {
      const place = this.places.get(row.row);
      if (place === undefined) continue;
      const old = this.rows[place]!;
      before.push(old);
      this.count(old, -1);
      this.rows[place] = row;
      this.count(row, 1);
    }
    this.show(this.filter);
    return before;
  }

  /** The row of this number in the file. */
  row(number: number): BulkRow | undefined {
    const place = this.places.get(number);
    return place === undefined ? undefined : this.rows[place];
  }

  /** O(rows): all are looked at again. */
  show(filter: BulkFilter): void {
    this.filter = filter;
    this.passing = this.rows.filter((row) => passes(row, filter));
  }

  /** The rows that pass the filter, in the file's order. */
  get visible(): readonly BulkRow[] {
    return this.passing;
  }

  /** The values of a facet with most listings behind them, at most `most`. */
  top(facet: Facet, most: number): Tally[] {
    const total = ({ conflict, review, note }: Tally) => conflict + review + note;
    const all = [...this.tallies.get(facet)!.values()].filter((tally) => total(tally) > 0);
    if (facet === 'since') return all.sort((a, b) => (a.value < b.value ? -1 : 1));
    return all.sort((a, b) => b.conflict - a.conflict || total(b) - total(a)).slice(0, most);
  }

  private count(row: BulkRow, by: 1 | -1): void {
    this.counts[row.level] += by;
    if (row.level === 'clear' && row.finding) this.setAside += by;
    if (row.listing.images.length > 0) this.picturing += by;
    if (row.level !== 'conflict' && row.level !== 'review' && row.level !== 'note') return;
    for (const facet of FACETS) {
      const tallies = this.tallies.get(facet)!;
      for (const value of valuesOf(row, facet)) {
        let tally = tallies.get(value);
        if (!tally) {
          tally = { value, conflict: 0, review: 0, note: 0 };
          tallies.set(value, tally);
        }
        tally[row.level] += by;
      }
    }
  }
}

function valuesOf({ finding, listing }: BulkRow, facet: Facet): string[] {
  if (!finding) return [];
  if (facet === 'mark') return [finding.mark];
  if (facet === 'seller') return listing.seller ? [listing.seller] : [];
  if (facet === 'class') return finding.classes.map(String);
  if (facet === 'list') return [finding.list];
  return finding.validFrom ? [finding.validFrom.slice(0, 4)] : [];
}

function passes(row: BulkRow, { text, levels, facet }: BulkFilter): boolean {
  if (!levels.has(row.level)) return false;
  if (facet && !valuesOf(row, facet.by).includes(facet.value)) return false;
  if (!text) return true;
  const { listing, finding } = row;
  const all = [
    listing.title,
    listing.seller,
    listing.id,
    finding?.mark,
    finding?.text,
    finding?.recordNo,
  ].join('\n');
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return words.every((word) => all.toLowerCase().includes(word));
}
