import { MARKED_LEVELS } from '../domain/outcome';
import type { PageState, ScreenedListing } from '../page/page-state';
import type { SampleFrame } from '../review-quality/draw-sample';
import { hostOf, type PageKnown } from './page-in-front';
import { type DrawnSample, sampleHandOver } from './sample-hand-over';

/** Draws a sample from a page as it is shown now. Rejects if there is no page, or if the sample cannot be stored. */
export async function drawFromPage(page: PageKnown, each: number): Promise<DrawnSample> {
  if (typeof page !== 'object') throw new Error('there is no page to draw from');
  return sampleHandOver.onDrawSample(frameOfPage(page, hostOf(page)), each);
}

/**
 * What a sample of a page is drawn from: its listings as they were judged. Cards that gave no listing belong to
 * neither part, and are counted.
 */
export function frameOfPage({ screened, cards, readable }: PageState, from: string): SampleFrame {
  const isFlagged = ({ screening }: ScreenedListing) =>
    MARKED_LEVELS.some((level) => level === screening.outcome);
  return {
    from,
    flagged: screened.filter(isFlagged).map(({ listing, screening }) => ({
      listing,
      finding: screening.findings.find(({ shown }) => shown) ?? screening.findings[0],
    })),
    unflagged: screened.filter((one) => !isFlagged(one)).map(({ listing }) => ({ listing })),
    // A product's page has no cards.
    unreadable: Math.max(0, cards - readable),
  };
}
