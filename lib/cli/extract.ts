import { Command } from 'commander';
import type { Listing } from '../domain/listing';
import { withoutNullWords } from '../domain/named-parties';
import type { PageReading } from '../marketplaces/reading';
import type { Charset } from '../tabular/charsets';
import { jsonLine } from '../text/controls';
import { charsetOption } from './charset-option';
import { writeResults } from './output';
import { refusePrintingInto } from './same-file';
import { readSavedPage } from './saved-page';

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
      refusePrintingInto([path]);
      await writeResults(process.stdout, jsonLine(printed(await readSavedPage(path, url, charset))));
    });
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
