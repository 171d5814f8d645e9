import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { ScreeningContext } from '../../screening';
import type { Policy } from '../../verdict/verdict';
import { say } from '../complaint';
import { packListFile } from '../list-file';
import { readOwnMarks } from '../own-marks';
import { readRowsFile } from '../read-file';
import { soloCrew, threadedCrew } from './crew';
import { runScreening } from './run';

interface ScreenOptions {
  list: string[];
  policy: Policy;
  on: string;
  direction: 'export' | 'import';
  format: 'jsonl' | 'csv';
  all: boolean;
  own?: string;
  jobs: number;
  lang: 'en' | 'zh_CN';
}

/** `recordal-lens screen`: the page's pipeline over a file of listings. */
export function screenCommand(): Command {
  return new Command('screen')
    .description('Screen a file of listings against recordal lists; one result per listing, in input order.')
    .argument(
      '<input>',
      'listings: .csv .tsv .xlsx .json .jsonl, or - for JSON Lines on stdin; the field title is required',
    )
    .requiredOption(
      '--list <file>',
      'recordal list, in any format that lists import reads; may be given again',
      collect,
      [],
    )
    .addOption(
      new Option('--policy <policy>', 'how similar but unrecorded marks count at customs')
        .choices(['strict', 'cautious'])
        .default('strict'),
    )
    .option('--on <day>', 'judge as of this day, YYYY-MM-DD', parseDay, today())
    .addOption(
      new Option('--direction <direction>', 'which border the goods cross')
        .choices(['export', 'import'])
        .default('export'),
    )
    .addOption(
      new Option('--format <format>', 'form of the output').choices(['jsonl', 'csv']).default('jsonl'),
    )
    .option('--all', 'also print what the page folds away (shown: false)', false)
    .option(
      '--own <file>',
      'marks that are your own or licensed to you (markText or mark, recordNo, registrationNo, role)',
    )
    .option('--jobs <n>', 'threads', parseJobs, availableParallelism())
    .addOption(
      new Option('--lang <language>', 'language of the explanations').choices(['en', 'zh_CN']).default('en'),
    )
    .addHelpText(
      'after',
      '\nExit code: 0 done, 1 some rows rejected (reported on stderr), 2 wrong usage or unreadable input.',
    )
    .action(screenFile);
}

async function screenFile(input: string, options: ScreenOptions): Promise<void> {
  const { policy, on, direction, all, lang } = options;
  const context: ScreeningContext = {
    policy,
    on,
    direction,
    all,
    locale: lang,
    own: options.own ? await readOwnMarks(options.own) : [],
  };
  const lists = await Promise.all(options.list.map(packListFile));
  const rows = readRowsFile(input);
  const crew =
    options.jobs > 1
      ? threadedCrew({ lists, context }, options.jobs, new URL(import.meta.url))
      : soloCrew({ lists, context });
  try {
    const { screened, rejected } = await runScreening({
      rows,
      crew,
      abreast: options.jobs * 2,
      format: options.format,
      out: process.stdout,
      onRejected: (row, reason) => say(`${input}: row ${row}: ${reason}`),
    });
    if (rejected) {
      say(`${screened} listings screened, ${rejected} rows rejected`);
      process.exitCode = 1;
    }
  } finally {
    await crew.dismiss();
  }
}

export const collect = (value: string, before: string[]) => [...before, value];

export function parseDay(value: string): string {
  const day = new Date(`${value}T00:00:00Z`);
  const real =
    /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
  if (!real) throw new InvalidArgumentError('give a real day as YYYY-MM-DD');
  return value;
}

function parseJobs(value: string): number {
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256)
    throw new InvalidArgumentError('give a whole number from 1 to 256');
  return jobs;
}

/** Today by this machine's calendar, as a person at it would say. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
