import { offerId, siteOf } from '../decisions/offer';
import type { Listing } from '../domain/listing';
import type { Finding } from '../screening/finding';

/** What names a finding of a listing, so that it is found again when the listing is judged anew. */
export type FindingName = Pick<Finding, 'regime' | 'recordNo' | 'mark' | 'text' | 'field' | 'start'>;

/** Where an item of the queue came from. */
export type ItemSource = 'page' | 'bulk' | 'survey';

/** A finding that waits for a person to decide about it. What it is now is judged anew whenever the queue is opened. */
export interface QueueItem {
  key: string;
  listing: Listing;
  finding: FindingName;
  from: ItemSource;
  /** What it was found in: the site, or the name of the file. */
  context: string;
  addedAt: string;
  /** When it was passed over last; it comes after those that were not. */
  skippedAt?: string;
  labels?: string[];
}

/** What a surface hands to the queue. */
export interface Found {
  listing: Listing;
  finding: Finding;
}

/** An item for a finding. The same finding of the same offer has the same key, wherever it was seen. */
export function itemOf(
  { listing, finding }: Found,
  from: ItemSource,
  context: string,
  at: string,
): QueueItem {
  const { regime, recordNo, mark, text, field, start } = finding;
  const key = JSON.stringify([siteOf(listing), offerId(listing), regime, recordNo, field, start]);
  return {
    ...{ key, listing, finding: { regime, recordNo, mark, text, field, start } },
    ...{ from, context, addedAt: at },
  };
}
