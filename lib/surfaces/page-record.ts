import { browser } from '../browser';
import type { Listing } from '../domain/listing';
import { readEveryLanguage } from '../locales/translate';
import { askToLook } from '../messages/ask-to-look';
import type { PageState } from '../page/page-state';
import { HTML_FORM } from '../screening-record/html-form';
import { JSON_FORM } from '../screening-record/json-form';
import { gapsOfListings } from '../screening-record/page-gaps';
import type { RecordedRow } from '../screening-record/parts';
import { recordLines } from '../screening-record/write';

/** The form in which a record is handed over: a page to read and print, or data. */
export type RecordFormat = 'html' | 'json';

/** A record as a file. */
export interface RecordFile {
  content: Blob;
  name: string;
}

const FORMS = {
  html: { form: HTML_FORM, type: 'text/html' },
  json: { form: JSON_FORM, type: 'application/json' },
} as const;

/** Listings per message: while the background answers one, others wait. */
const BATCH = 60;

/**
 * Makes the record of a page from what its reader has now, judged anew. Nothing is stored, whether the window is
 * private or not. Rejects if the background has no list to judge by, or does not answer.
 */
export async function pageRecord(page: PageState, format: RecordFormat): Promise<RecordFile> {
  const at = new Date().toISOString();
  const { form, type } = FORMS[format];
  const [basis] = await Promise.all([askToLook('recordBasis', null), readEveryLanguage()]);
  const rows = await rowsOf(page.screened.map(({ listing }) => listing));
  const program = `Recordal Lens ${browser.runtime.getManifest().version}`;
  const subject = { ...basis, program, at, leftOut: [], gaps: gapsIn(page), page: recordedPage(page) };
  const lines: string[] = [];
  for await (const some of recordLines(form, subject, rows, [])) lines.push(some);
  const name = `recordal-lens-record-${page.site || 'page'}-${at.slice(0, 10)}.${format}`;
  return { content: new Blob(lines, { type }), name };
}

async function rowsOf(listings: readonly Listing[]): Promise<RecordedRow[]> {
  const rows: RecordedRow[] = [];
  for (let from = 0; from < listings.length; from += BATCH) {
    const batch = listings.slice(from, from + BATCH);
    rows.push(...(await askToLook('recordRows', { listings: batch, first: from + 1 })).rows);
  }
  return rows;
}

const gapsIn = ({ screened, readable }: PageState) =>
  gapsOfListings(
    screened.map(({ listing }) => listing.title),
    readable,
  );

function recordedPage({ url, site, page: kind, status, reason, cards, readable }: PageState) {
  return { url, site, kind, status, cards, readable, saved: null, ...(reason && { reason }) };
}
