import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Charset } from '../../tabular/charsets';
import { CountedOutput } from '../bucket/counted-output';
import { versionOf } from '../bucket/list-version';
import { PIECE_FORMATS, type PieceFormat } from '../bucket/piece';
import { screenBucket } from '../bucket/screen-bucket';
import { parseShard, type Shard, WHOLE } from '../bucket/shard';
import { charsetOption } from '../charset-option';
import { sayLeftOut } from '../in-english';
import { sayAges } from '../list-age';
import { packListFiles } from '../list-file';
import { type JudgingOptions, judgingContext, withJudgingOptions } from '../options';
import { printError } from '../output';
import { openPictures } from '../pictures/open';
import { openListingsFile } from '../read-file';
import { refusePrintingInto, refuseWritingOver } from '../same-file';
import { refuseStandardOutput } from '../standard-output';
import { UsageError } from '../usage-error';
import { CSV_HEAD, CSV_HEAD_WITH_SUGGESTION } from './print';
import { runScreening } from './run';
import { keepMemorySteady } from './steady-memory';
import { growingPool, inlinePool } from './worker-pool';

interface ScreenOptions extends JudgingOptions {
  format: PieceFormat;
  all: boolean;
  suggest: boolean;
  jobs: number;
  charset?: Charset;
  in?: string[];
  out?: string;
  shard?: Shard;
  summary?: string;
  since?: string;
  images?: string;
  figures?: string;
  remember?: string;
}

/** `recordal-lens screen`: the page's pipeline over a file of listings. `program`: what its threads run. */
export function screenCommand(program: URL): Command {
  return withJudgingOptions(new Command('screen'))
    .description('Screen a file of listings against recordal lists; one result per listing, in input order.')
    .argument(
      '[input]',
      'listings: .csv .tsv .xlsx .xls .ods .xml .pdf .json .jsonl .parquet, or - for JSON Lines on stdin; the field title is required',
    )
    .addOption(new Option('--format <format>', 'form of the output').choices(PIECE_FORMATS).default('jsonl'))
    .option('--all', 'also print what the page folds away (shown: false)', false)
    .option(
      '--suggest',
      'also a title that says what goods fit, judged again, or what is needed instead',
      false,
    )
    .addOption(charsetOption())
    .option(
      '--jobs <n>',
      'threads, for files of more than a thousand rows',
      parseJobs,
      availableParallelism(),
    )
    .option(
      '--in <files...>',
      'instead of one input many, or what patterns match: dt=*/*.parquet; with --out',
    )
    .option(
      '--out <folder>',
      'where their results go, a file for each block of rows; what is there already is not made again',
    )
    .option('--shard <k/n>', 'of --in only the kth of n parts, each block in one of them', parseShard)
    .option('--summary <file>', 'what it came to, as JSON; not for --format csv of one input')
    .option(
      '--since <version>',
      'take over what --out has of an earlier version of the lists, but for what changes touch',
    )
    .option(
      '--images <folder or column>',
      'also read the words in pictures: a folder of ID.jpg, ID_2.png, ID/…, or the column that names files beside the input; see PICTURES.md',
    )
    .option(
      '--figures <folder>',
      'with --images: recorded pictures, named by their recordal numbers, whose copies are looked for; similar figures are not found',
    )
    .option(
      '--remember <file>',
      'with --images: a file that keeps the words of each picture by its SHA-256, so that no later run reads it again',
    )
    .addHelpText(
      'after',
      '\nColumns go by the names of the fields; where none is called title, by the headings that shops and ERP systems give them (Product Name, 商品标题, …).' +
        '\nOf a workbook the sheet that holds listings is read; what is left out of a file is named on stderr.' +
        '\nThe outcome of a listing whose brand is in no search of a list of searches is not-looked-up, never clear; notLookedUp has the words.' +
        '\nExit code: 0 done, 1 some rows rejected (reported on stderr), 2 wrong usage, or a file that cannot be read.' +
        '\nRows that come slowly on stdin are screened when they pause.',
    )
    .action((input: string | undefined, options: ScreenOptions) => screenInput(input, options, program));
}

function screenInput(input: string | undefined, options: ScreenOptions, program: URL): Promise<void> {
  keepMemorySteady();
  return input === undefined ? screenFiles(options, program) : screenFile(input, options, program);
}

const OF_PICTURES = ['images', 'figures', 'remember'] as const;

async function screenFiles(options: ScreenOptions, program: URL): Promise<void> {
  const { in: files, out, shard = WHOLE } = options;
  if (OF_PICTURES.some((name) => options[name] !== undefined))
    throw new UsageError('--images, --figures and --remember go with one input, not with --in');
  if (!files || out === undefined) throw new UsageError('give one input, or --in FILES and --out FOLDER');
  refuseStandardOutput('--out', out);
  refuseStandardOutput('--summary', options.summary);
  if (options.suggest) throw new UsageError('--suggest goes with one input, not with --in');
  const context = { ...(await judgingContext(options)), all: options.all };
  await screenBucket({ ...options, in: files, out, shard }, context, program);
}

/** Options that have no meaning for one input, whose results go to stdout. */
const OF_FILES = ['in', 'out', 'shard', 'since'] as const;

async function screenFile(input: string, options: ScreenOptions, program: URL): Promise<void> {
  const alien = OF_FILES.find((name) => options[name] !== undefined);
  if (alien) throw new UsageError(`--${alien} goes with --in, which takes the place of ${input}`);
  const { format, jobs, images, figures, remember } = options;
  const needing = OF_PICTURES.find((name) => options[name] !== undefined && images === undefined);
  if (needing) throw new UsageError(`--${needing} needs --images`);
  if (format !== 'jsonl' && format !== 'csv')
    throw new UsageError(`--format ${format} is no stream: use --in and --out`);
  if (options.summary !== undefined && format === 'csv')
    throw new UsageError('--summary counts lines of JSON: a listing has several in CSV');
  refuseStandardOutput('--summary', options.summary);
  refuseStandardOutput('--remember', remember);
  const counted = options.summary === undefined ? undefined : new CountedOutput();
  const read = [input, ...options.list, ...(options.own ? [options.own] : [])];
  refusePrintingInto([...read, ...(remember === undefined ? [] : [remember])]);
  refuseWritingOver(
    [options.summary, remember].filter((path) => path !== undefined),
    read,
  );
  const context = { ...(await judgingContext(options)), all: options.all };
  const { packed, lists } = await packListFiles(options.list);
  sayAges(lists, options.on);
  const opened = await openListingsFile(input, options.charset);
  const pictures =
    images === undefined
      ? undefined
      : await openPictures(opened, { images, figures, remember, input, lists });
  const file = pictures?.file ?? opened;
  const { leftOut, doubts, lines } = file;
  sayLeftOut(input, leftOut);
  const names = lines && { names: lines.names, headers: lines.headers };
  const setup = { lists: packed, context, format, suggest: options.suggest, ...(names && { names }) };
  const pool = jobs > 1 ? growingPool(setup, jobs, program) : inlinePool(setup);
  try {
    const { screened, rejected } = await runScreening({
      file,
      pool,
      concurrency: jobs * 2,
      head: format === 'csv' ? (options.suggest ? CSV_HEAD_WITH_SUGGESTION : CSV_HEAD) : undefined,
      out: process.stdout,
      onPrinted: counted && ((bytes) => counted.add(bytes)),
      onRejected: ({ row, reason }) => printError(`${input}: row ${row}: ${reason}`),
    });
    sayLeftOut(input, doubts);
    if (counted && options.summary !== undefined)
      await counted.write(options.summary, versionOf(packed.files));
    pictures?.sayCount();
    if (rejected) {
      printError(`${screened} listings screened, ${rejected} rows rejected`);
      process.exitCode = 1;
    }
  } finally {
    await pool.terminate();
  }
}

function parseJobs(value: string): number {
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256)
    throw new InvalidArgumentError('give a whole number from 1 to 256');
  return jobs;
}
