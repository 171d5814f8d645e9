import { Command } from 'commander';
import type { Listing } from '../domain/listing';
import { withoutNullWords } from '../domain/named-parties';
import { readPage } from '../marketplaces';
import { openSavedPage } from '../marketplaces/page/saved-page';
import type { PageReading } from '../marketplaces/reading';
import { wholeText } from '../tabular/charset';
import type { Charset } from '../tabular/charsets';
import { jsonLine } from '../text/controls';
import { charsetOption } from './charset-option';
import { writeResults } from './output';
import { readWhole } from './read-file';
import { refusePrintingInto } from './same-file';
import { complaintAbout } from './system-fault';
import { UsageError } from './usage-error';

interface ExtractOptions {
  url: string;
  charset?: Charset;
}

/** `recordal-lens extract`: what the content script would read from a saved page. */
export function extractCommand(): Command {
  return new Command('extract')
    .description('Print the listings of a saved marketplace page as one JSON object.')
    .requiredOption('--url <url>', 'address the page was saved from; it decides which marketplace is read')
    .addOption(charsetOption())
    .argument('<page>', 'saved page (HTML)')
    .addHelpText(
      'after',
      "\nstatus: read | partial (some cards unreadable) | empty (no listings) | unreadable (captcha, login, empty shell)\ntranslated: true where the words are a translator's and may differ from the seller's; absent otherwise",
    )
    .action(async (path: string, { url, charset }: ExtractOptions) => {
      const address = parseAddress(url);
      refusePrintingInto([path]);
      const text = await wholeText(await readWhole(path, MOST_OF_A_PAGE), charset).catch((error) => {
        throw complaintAbout(path, error);
      });
      const page = openSavedPage(text, address.href);
      await writeResults(process.stdout, jsonLine(printed(readPage(page, address))));
    });
}

/** Bytes of a saved page; the largest that were seen have some 10 MB. */
const MOST_OF_A_PAGE = 64 << 20;

function parseAddress(url: string): URL {
  if (!URL.canParse(url)) throw new UsageError(`--url ${url}: not an address; give it whole, with https://`);
  return new URL(url);
}

const withoutSite = ({ site: _, ...fields }: Listing) => fields;

/** The reading without its places in the document. */
function printed({ listings, ...reading }: PageReading): object {
  const told = listings.map(({ listing }) => withoutSite(withoutNullWords(listing)));
  return {
    ...reading,
    ...(told.some(({ translated }) => translated) && { translated: true }),
    listings: told,
  };
}
