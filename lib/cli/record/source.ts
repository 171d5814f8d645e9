import { basename } from 'node:path';
import { withoutNullWords } from '../../domain/named-parties';
import type { WholeRow } from '../../listing-files/whole-row';
import type { Notice } from '../../locales/notice';
import type { PageReading } from '../../marketplaces/reading';
import type { RecordSubject } from '../../screening-record/head';
import type { FileHead, PageHead } from '../../screening-record/head-schema';
import { gapsOfListings } from '../../screening-record/page-gaps';
import type { Charset } from '../../tabular/charsets';
import { fileDigest } from '../bucket/file-digest';
import { openListingsFile } from '../read-file';
import { readSavedPage } from '../saved-page';
import { UsageError } from '../usage-error';

/** What a record is made of: a file of listings, or a page that was saved. */
export interface RecordSource {
  about: (Pick<FileHead, 'file'> | Pick<PageHead, 'page'>) & Pick<RecordSubject, 'gaps'>;
  leftOut: readonly Notice[];
  /** Complete once the rows are read. */
  doubts: readonly Notice[];
  rows: AsyncIterable<WholeRow>;
}

/** How the input is read. */
export interface SourceOptions {
  /** Where the page was saved from; absent for a file of listings. */
  url?: string;
  charset?: Charset;
}

/** Opens the input, and takes the digest of its bytes. Throws a UsageError when it cannot be read. */
export async function openSource(input: string, { url, charset }: SourceOptions): Promise<RecordSource> {
  const file = { name: basename(input), sha256: await fileDigest(input) };
  if (url !== undefined) return pageSource(await readSavedPage(input, url, charset), url, file);
  const { leftOut, doubts, rows } = await openListingsFile(input, charset);
  return { about: { file }, leftOut, doubts, rows: rows() };
}

/** Throws a UsageError for a page that cannot be read: it would be the record of nothing. */
function pageSource(reading: PageReading, url: string, saved: FileHead['file']): RecordSource {
  const { listings: read, site, page: kind, status, reason, cards, readable } = reading;
  if (status === 'unreadable')
    throw new UsageError(`${saved.name}: the page cannot be read (${reason ?? 'nothing is known of it'})`);
  const listings = read.map(({ listing }) => withoutNullWords(listing));
  const gaps = gapsOfListings(
    listings.map(({ title }) => title),
    listings.length,
  );
  const page = { url, site, kind, status, cards, readable, saved, ...(reason && { reason }) };
  return { about: { page, gaps }, leftOut: [], doubts: [], rows: rowsOf(listings) };
}

async function* rowsOf(listings: readonly ReturnType<typeof withoutNullWords>[]): AsyncGenerator<WholeRow> {
  for (const [at, listing] of listings.entries()) yield { row: at + 1, listing };
}
