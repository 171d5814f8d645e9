import type { DecidedFinding } from '../../lib/decisions/decided';
import type { Decision } from '../../lib/decisions/decision';
import type { Listing } from '../../lib/domain/listing';
import { bySeverity, mostSevere, type Outcome, severity } from '../../lib/domain/outcome';
import type { ScreenedListing } from '../../lib/page/page-state';

/** One finding of a page as a row: where it stands, what it is, what was decided. */
export interface PanelRow {
  key: string;
  listing: Listing;
  finding: DecidedFinding;
  decision?: Decision | undefined;
}

export type Grouping = 'mark' | 'seller';
export type Sorting = 'level' | 'page' | 'price';

/** What the list draws, top down: a heading for each group, and its rows unless it is folded. */
export type PanelItem =
  | { kind: 'group'; key: string; label: string; size: number; level: Outcome; folded: boolean }
  | { kind: 'row'; key: string; row: PanelRow; position: number; size: number };

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
  /** Every word must be in the mark, the words, the title, the seller or the number; letter case does not count. */
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

/** How rows are laid out. */
export interface RowLayout {
  grouping: Grouping;
  /** Within a group. */
  sorting: Sorting;
  /** Labels of the groups whose rows are folded away. */
  folded: ReadonlySet<string>;
  /** The label of rows without a seller. */
  nobody: string;
}

/** Rows below their mark or seller; the most severe group first, then the largest. */
export function groupRows(
  rows: readonly PanelRow[],
  { grouping, sorting, folded, nobody }: RowLayout,
): PanelItem[] {
  const groups = new Map<string, PanelRow[]>();
  for (const row of rows) {
    const label = grouping === 'mark' ? row.finding.mark : (row.listing.seller ?? nobody);
    const group = groups.get(label);
    if (group) group.push(row);
    else groups.set(label, [row]);
  }
  return [...groups]
    .map(([label, members]) => ({ label, members: sortRows(members, sorting), level: levelOf(members) }))
    .sort((a, b) => severity(b.level) - severity(a.level) || b.members.length - a.members.length)
    .flatMap(({ label, members, level }) => {
      const size = members.length;
      const group: PanelItem = { kind: 'group', key: label, label, size, level, folded: folded.has(label) };
      if (group.folded) return [group];
      return [
        group,
        ...members.map((row, at): PanelItem => ({ kind: 'row', key: row.key, row, position: at + 1, size })),
      ];
    });
}

/** The level of what is left to do in a group. */
function levelOf(rows: readonly PanelRow[]): Outcome {
  return mostSevere(rows.flatMap(({ finding, decision }) => (isSettled(decision) ? [] : [finding.outcome])));
}

/** Dismissed or authorised: nothing is left to do about it. */
export function isSettled(decision: Decision | undefined): boolean {
  return decision?.kind === 'not-conflict' || decision?.kind === 'authorised';
}

function sortRows(rows: readonly PanelRow[], sorting: Sorting): PanelRow[] {
  if (sorting === 'page') return [...rows];
  if (sorting === 'price') return [...rows].sort((a, b) => (b.listing.price ?? 0) - (a.listing.price ?? 0));
  return [...rows].sort((a, b) => bySeverity(a.finding, b.finding));
}
