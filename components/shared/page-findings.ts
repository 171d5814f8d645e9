import type { PageState } from '../../lib/messages/protocol';
import type { Finding } from '../../lib/screening/finding';
import { shownFindings } from '../../lib/screening/shown-findings';
import type { Outcome } from '../../lib/verdict/verdict';

/** A finding with the listing it stands in; `index` counts the listing's shown findings, gravest first. */
export interface PageFinding {
  listingId: string;
  title: string;
  finding: Finding;
  index: number;
}

/** The gravest finding of each listing, gravest and surest first, at most `most`. */
export function strongestFindings(page: PageState, most: number): PageFinding[] {
  const gravity = { conflict: 3, review: 2, note: 1, clear: 0 };
  return page.screened
    .flatMap(({ listing, screening }) => {
      const finding = shownFindings(screening)[0];
      return finding ? [{ listingId: listing.id, title: listing.title, finding, index: 0 }] : [];
    })
    .sort(
      (a, b) =>
        gravity[b.finding.outcome] - gravity[a.finding.outcome] ||
        b.finding.confidence - a.finding.confidence,
    )
    .slice(0, most);
}

/** Listings of the page by their level. */
export function countByLevel(page: PageState): Record<Outcome, number> {
  const counts = { conflict: 0, review: 0, note: 0, clear: 0 };
  for (const { screening } of page.screened) counts[screening.outcome]++;
  return counts;
}
