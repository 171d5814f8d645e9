import { readPage } from '../marketplaces';
import { openSavedPage } from '../marketplaces/page/saved-page';
import type { PageReading } from '../marketplaces/reading';
import { wholeText } from '../tabular/charset';
import type { Charset } from '../tabular/charsets';
import { readWhole } from './read-file';
import { complaintAbout } from './system-fault';
import { UsageError } from './usage-error';

/** Bytes of a saved page; the largest that were seen have some 10 MB. */
const MOST_OF_A_PAGE = 64 << 20;

/** What the content script would read of a saved page. Throws a UsageError where it, or the address, cannot be read. */
export async function readSavedPage(path: string, url: string, charset?: Charset): Promise<PageReading> {
  const address = parseAddress(url);
  const text = await wholeText(await readWhole(path, MOST_OF_A_PAGE), charset).catch((error) => {
    throw complaintAbout(path, error);
  });
  return readPage(openSavedPage(text, address.href), address);
}

function parseAddress(url: string): URL {
  if (!URL.canParse(url)) throw new UsageError(`--url ${url}: not an address; give it whole, with https://`);
  return new URL(url);
}
