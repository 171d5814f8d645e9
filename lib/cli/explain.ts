import { Command, Option } from 'commander';
import type { Listing } from '../domain/listing';
import { listingFromRow } from '../listing-files/listing-row';
import { translateNotice } from '../locales/translate';
import { screen } from '../screening/screen';
import { visibleLine } from '../text/controls';
import type { Shipment, YuanValue } from '../verdict/procedure/guarantee';
import type { Role } from '../verdict/procedure/next-steps';
import { chainOf } from './explain-chain';
import { sayAges } from './list-age';
import { packListFiles } from './list-file';
import {
  collect,
  type JudgingOptions,
  judgingContext,
  parseAmount,
  parseYuanValue,
  withJudgingOptions,
} from './options';
import { writeResults } from './output';
import { UsageError } from './usage-error';

interface ExplainOptions extends JudgingOptions {
  role: Role;
  brand?: string;
  category?: string;
  seller?: string;
  price?: number;
  quantity?: number;
  currency?: string;
  yuan: YuanValue[];
}

/** `recordal-lens explain`: one title through the whole pipeline, with every step in words. */
export function explainCommand(): Command {
  return withJudgingOptions(new Command('explain'))
    .description(
      'Explain one title: tokens, candidates, score, use, goods, row of the table, grounds, what next.',
    )
    .argument('<title>', 'title of the listing')
    .option('--brand <text>', 'brand field of the listing')
    .option('--category <text>', 'category path of the listing')
    .option('--seller <text>', 'seller of the listing')
    .option('--price <amount>', 'price of one piece', parseAmount)
    .option('--quantity <n>', 'pieces in the shipment', parseAmount)
    .option('--currency <code>', 'currency of the price, such as USD')
    .option(
      '--yuan <currency=amount>',
      'what one unit of a currency is worth in yuan, such as USD=7.1, for the guarantee; may be given again',
      (value: string, before: YuanValue[]) => collect(parseYuanValue(value), before),
      [],
    )
    .addOption(
      new Option('--role <role>', 'whose next steps to show')
        .choices(['seller', 'moderator', 'holder'])
        .default('seller'),
    )
    .action(explainTitle);
}

async function explainTitle(title: string, options: ExplainOptions): Promise<void> {
  const listing = listingOf(title, options);
  const { lists } = await packListFiles(options.list);
  sayAges(lists, options.on);
  const context = { ...(await judgingContext(options)), all: true };
  const [screening] = await screen([listing], lists, context);
  const asked = {
    listing,
    screening: screening!,
    lists,
    context,
    role: options.role,
    shipment: shipmentOf(options),
  };
  const lines = chainOf(asked).map(visibleLine);
  await writeResults(process.stdout, lines.join('\n'));
}

/** The listing as `screen` would read it. Throws a UsageError where nobody would look at it, which is not clear. */
function listingOf(title: string, { brand, category, seller }: ExplainOptions): Listing {
  const row = listingFromRow({ title, brand, category, seller }, 1);
  if ('error' in row) throw new UsageError(`nothing to explain: ${translateNotice('en', row.error)}`);
  return { ...row.listing, site: 'file' };
}

function shipmentOf({ price, quantity, currency, yuan }: ExplainOptions): Shipment {
  return { price, quantity, currency, yuanValues: yuan };
}
