import type { DecidedFinding } from '../../lib/decisions/decided';
import { bySeverity, type Outcome } from '../../lib/domain/outcome';
import type { PageState } from '../../lib/page/page-state';
import { shownFindings } from '../../lib/screening/shown-findings';

/** A finding with the listing it is in; `index` counts the listing's shown findings, most severe first. */
export interface PageFinding {
  listingId: string;
  title: string;
  finding: DecidedFinding;
  index: number;
}

/** The most severe finding of each listing, the most severe and surest first, at most `most`. */
export function strongestFindings(page: PageState, most: number): PageFinding[] {
  return page.screened
    .flatMap(({ listing, screening }) => {
      const finding = shownFindings(screening)[0];
      return finding ? [{ listingId: listing.id, title: listing.title, finding, index: 0 }] : [];
    })
    .sort((a, b) => bySeverity(a.finding, b.finding))
    .slice(0, most);
}

/** Listings of the page by their level. */
export function countByLevel(page: PageState): Record<Outcome, number> {
  const counts = { conflict: 0, review: 0, note: 0, 'not-looked-up': 0, clear: 0 };
  for (const { screening } of page.screened) counts[screening.outcome]++;
  return counts;
}

/** Listings whose words are a translator's: what the seller wrote was not seen. */
export function countTranslated(page: PageState): number {
  return page.screened.filter(({ listing }) => listing.translated).length;
}
