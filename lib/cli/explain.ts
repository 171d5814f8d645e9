import { Command, InvalidArgumentError, Option } from 'commander';
import type { Listing } from '../listing';
import { screen } from '../screen';
import type { ScreeningContext } from '../screening';
import type { Shipment } from '../verdict/next/guarantee';
import type { Role } from '../verdict/next/next-steps';
import type { Policy } from '../verdict/verdict';
import { chainOf } from './explain-chain';
import { openPacked, packListFile } from './list-file';
import { writeLine } from './output';
import { readOwnMarks } from './own-marks';
import { collect, parseDay, today } from './screen/command';

interface ExplainOptions {
  list: string[];
  policy: Policy;
  on: string;
  own?: string;
  lang: 'en' | 'zh_CN';
  role: Role;
  direction: 'export' | 'import';
  personal: boolean;
  brand?: string;
  category?: string;
  seller?: string;
  price?: number;
  quantity?: number;
  currency?: string;
  yuan?: number;
}

/** `recordal-lens explain`: one title through the whole pipeline, with every step in words. */
export function explainCommand(): Command {
  return new Command('explain')
    .description(
      'Explain one title: tokens, candidates, score, use, goods, row of the table, grounds, what next.',
    )
    .argument('<title>', 'title of the listing')
    .requiredOption('--list <file>', 'recordal list; may be given again', collect, [])
    .addOption(
      new Option('--policy <policy>', 'how similar but unrecorded marks count at customs')
        .choices(['strict', 'cautious'])
        .default('strict'),
    )
    .option('--on <day>', 'judge as of this day, YYYY-MM-DD', parseDay, today())
    .option('--own <file>', 'marks that are your own or licensed to you')
    .option('--brand <text>', 'brand field of the listing')
    .option('--category <text>', 'category path of the listing')
    .option('--seller <text>', 'seller of the listing')
    .option('--price <amount>', 'price of one piece', parseAmount)
    .option('--quantity <n>', 'pieces in the shipment', parseAmount)
    .option('--currency <code>', 'currency of the price, such as USD')
    .option('--yuan <amount>', 'yuan for one unit of the currency, for the guarantee', parseAmount)
    .addOption(
      new Option('--role <role>', 'whose next steps to show')
        .choices(['seller', 'moderator', 'holder'])
        .default('seller'),
    )
    .addOption(
      new Option('--direction <direction>', 'which border the goods cross')
        .choices(['export', 'import'])
        .default('export'),
    )
    .option('--personal', "a private person's parcel in a reasonable quantity", false)
    .addOption(new Option('--lang <language>', 'language').choices(['en', 'zh_CN']).default('en'))
    .action(explainTitle);
}

async function explainTitle(title: string, options: ExplainOptions): Promise<void> {
  const lists = (await Promise.all(options.list.map(packListFile))).map(openPacked);
  const context = await contextOf(options);
  const listing = listingOf(title, options);
  const [screening] = await screen([listing], lists, context);
  const asked = {
    listing,
    screening: screening!,
    lists,
    context,
    role: options.role,
    shipment: shipmentOf(options),
  };
  for (const line of chainOf(asked)) await writeLine(process.stdout, line);
}

async function contextOf(options: ExplainOptions): Promise<ScreeningContext> {
  const { policy, on, lang, direction, personal, own } = options;
  return {
    policy,
    on,
    all: true,
    locale: lang,
    own: own ? await readOwnMarks(own) : [],
    direction,
    consignment: personal ? 'personal' : 'commercial',
  };
}

function listingOf(title: string, { brand, category, seller }: ExplainOptions): Listing {
  const told = Object.entries({ brand, category, seller }).filter(([, value]) => value !== undefined);
  return { id: '1', site: 'file', url: '', title, images: [], ...Object.fromEntries(told) };
}

function shipmentOf({ price, quantity, currency, yuan }: ExplainOptions): Shipment {
  return { price, quantity, currency, yuanPerUnit: yuan };
}

function parseAmount(value: string): number {
  const amount = Number(value);
  if (!Number.isFinite(amount) || amount <= 0) throw new InvalidArgumentError('give a number above zero');
  return amount;
}
