import type { DecidedFinding, DecidedScreening } from '../decisions/decided';
import type { Listing } from '../domain/listing';
import type { ReadRow } from '../listing-files/open-listings';
import { translateNotice } from '../locales/translate';
import { suggestAll } from '../wording/suggest';
import type { Checkpoint } from './pause-control';
import type { BulkRow } from './results';

/** Listings that are screened together: enough to fetch rows of the list once, few enough to show progress. */
const BATCH = 400;

/**
 * Screens rows of a file batch by batch, in order; `locale` is the reader's. Throws what `screen` throws, and AbortError when the
 * gate was cancelled.
 */
export async function* runBulk(
  rows: readonly ReadRow[],
  screen: (listings: Listing[]) => Promise<DecidedScreening[]>,
  checkpoint: Checkpoint,
  locale: string,
): AsyncGenerator<BulkRow[]> {
  for (let from = 0; from < rows.length; from += BATCH) {
    await checkpoint.pass();
    yield await judge(rows.slice(from, from + BATCH), screen, locale);
  }
}

async function judge(
  batch: readonly ReadRow[],
  screen: (listings: Listing[]) => Promise<DecidedScreening[]>,
  locale: string,
): Promise<BulkRow[]> {
  const listings = batch.flatMap((row) => ('listing' in row ? [row.listing] : []));
  const screenings = await screen(listings);
  const suggestions = await suggestAll(listings, screenings, screen);
  let at = 0;
  return batch.map((row): BulkRow => {
    if ('error' in row) {
      const listing = { id: String(row.row), site: 'file', url: '', title: '', images: [] };
      return {
        row: row.row,
        listing,
        level: 'unreadable',
        error: translateNotice(locale, row.error),
        fault: row.error,
      };
    }
    const screening = screenings[at]!;
    const suggestion = suggestions[at++];
    const finding = deciding(screening);
    const level = screening.outcome;
    const read = { row: row.row, listing: row.listing, level };
    if (finding) return { ...read, finding, screening, ...(suggestion && { suggestion }) };
    return screening.notLookedUp ? { ...read, screening } : read;
  });
}

/** The finding that decided the listing's level. */
function deciding({ findings, outcome }: DecidedScreening): DecidedFinding | undefined {
  const shown = findings.filter((finding) => finding.shown && finding.outcome === outcome);
  return shown.reduce<DecidedFinding | undefined>(
    (best, finding) => (best && best.confidence >= finding.confidence ? best : finding),
    undefined,
  );
}
