import type { Decision } from '../../lib/decisions/decision';
import type { Listing } from '../../lib/domain/listing';
import type { ScreenedListing } from '../../lib/messages/protocol';
import type { Finding } from '../../lib/screening/finding';
import type { Outcome } from '../../lib/verdict/verdict';

/** One finding of a page as a row: where it stands, what it is, what was decided. */
export interface PanelRow {
  key: string;
  listing: Listing;
  finding: Finding;
  decision?: Decision | undefined;
}

export type Grouping = 'mark' | 'seller';
export type Sorting = 'level' | 'page' | 'price';

/** What the list draws, top down: a heading for each group, and its rows unless it is folded. */
export type PanelItem =
  | { kind: 'group'; key: string; label: string; size: number; level: Outcome; folded: boolean }
  | { kind: 'row'; key: string; row: PanelRow; position: number; size: number };

const GRAVITY: Record<Outcome, number> = { conflict: 3, review: 2, note: 1, clear: 0 };

/** Every finding a person may want to see or take back: the shown ones, and those folded away by a decision. */
export function rowsOf(screened: readonly ScreenedListing[]): PanelRow[] {
  return screened.flatMap(({ listing, screening }) =>
    screening.findings
      .filter(({ shown, decision, outcome }) => (shown && outcome !== 'clear') || decision)
      .map((finding) => ({
        key: [listing.id, finding.list, finding.recordNo, finding.field, finding.start].join('\u0000'),
        listing,
        finding,
        decision: finding.decision,
      })),
  );
}

export interface RowFilter {
  /** Every word must stand in the mark, the words, the title, the seller or the number; letter case does not count. */
  text: string;
  levels: ReadonlySet<Outcome>;
}

export function filterRows(rows: readonly PanelRow[], { text, levels }: RowFilter): PanelRow[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(({ finding, listing }) => {
    if (!levels.has(finding.outcome)) return false;
    const read = [
      finding.mark,
      finding.text,
      finding.recordNo,
      finding.holder,
      listing.title,
      listing.seller ?? '',
    ];
    const all = read.join('\n').toLowerCase();
    return words.every((word) => all.includes(word));
  });
}

/** Rows below their mark or seller; the gravest group first, then the largest. Within a group as sorted. */
export function groupRows(
  rows: readonly PanelRow[],
  by: Grouping,
  sorting: Sorting,
  folded: ReadonlySet<string>,
  nobody: string,
): PanelItem[] {
  const groups = new Map<string, PanelRow[]>();
  for (const row of rows) {
    const label = by === 'mark' ? row.finding.mark : (row.listing.seller ?? nobody);
    const group = groups.get(label);
    if (group) group.push(row);
    else groups.set(label, [row]);
  }
  return [...groups]
    .map(([label, members]) => ({ label, members: sortRows(members, sorting), gravity: gravest(members) }))
    .sort((a, b) => b.gravity - a.gravity || b.members.length - a.members.length)
    .flatMap(({ label, members, gravity }) => {
      const size = members.length;
      const level = (Object.keys(GRAVITY) as Outcome[]).find((name) => GRAVITY[name] === gravity)!;
      const group: PanelItem = { kind: 'group', key: label, label, size, level, folded: folded.has(label) };
      if (group.folded) return [group];
      return [
        group,
        ...members.map((row, at): PanelItem => ({ kind: 'row', key: row.key, row, position: at + 1, size })),
      ];
    });
}

function gravest(rows: readonly PanelRow[]): number {
  return Math.max(
    ...rows.map(({ finding, decision }) => (isSettled(decision) ? 0 : GRAVITY[finding.outcome])),
  );
}

/** Dismissed or authorised: nothing is left to do about it. */
export function isSettled(decision: Decision | undefined): boolean {
  return decision?.kind === 'not-conflict' || decision?.kind === 'authorised';
}

function sortRows(rows: readonly PanelRow[], sorting: Sorting): PanelRow[] {
  if (sorting === 'page') return [...rows];
  if (sorting === 'price') return [...rows].sort((a, b) => (b.listing.price ?? 0) - (a.listing.price ?? 0));
  return [...rows].sort(
    (a, b) =>
      GRAVITY[b.finding.outcome] - GRAVITY[a.finding.outcome] || b.finding.confidence - a.finding.confidence,
  );
}
