import { Command } from 'commander';
import { screenerOf } from '../../screening/screener';
import { sayAges } from '../list-age';
import { packListFiles } from '../list-file';
import { type JudgingOptions, judgingContext, withJudgingOptions } from '../options';
import { printError, writeResults } from '../output';
import { refusePrintingInto } from '../same-file';
import { keepMemorySteady } from '../screen/steady-memory';
import { complaintAbout } from '../system-fault';
import { answersTo } from './answer';
import { COLUMNS, type Column, parseColumns } from './columns';

interface FilterOptions extends JudgingOptions {
  all: boolean;
  failOnErrors: boolean;
  columns?: Column[];
}

/** `recordal-lens filter`: a row worker that any engine can hold, one line out for each line in. */
export function filterCommand(): Command {
  return withJudgingOptions(new Command('filter'))
    .description(
      'Screen JSON Lines from stdin as they come: exactly one line out for each line in, in the same order.',
    )
    .option(
      '--columns <names>',
      `only these, in this order, separated by commas: ${COLUMNS.join(', ')}`,
      parseColumns,
    )
    .option('--all', 'also print what the page folds away (shown: false)', false)
    .option('--fail-on-errors', 'exit code 1 where a row was answered with an error', false)
    .addHelpText(
      'after',
      `
Rows are objects with title, and where there is one id, brand, category, seller, price, currency, quantity, url, site,
locale; other columns come back under input. The id comes back as it was written, whatever it is, and is null where
there is none. A row that cannot be screened, a blank line too, has its line: {"id","error"}. Rows are answered as soon
as they are there; for an engine, --list takes a compiled list (lists compile), which opens at once.
Exit code: 0 every row was answered, 2 wrong usage or a list that cannot be read. Rows with an error are answers and
do not change it: an engine would take another one for a worker that failed. With --fail-on-errors it is 1 then, as
after screen.`,
    )
    .action(filter);
}

async function filter(options: FilterOptions): Promise<void> {
  keepMemorySteady();
  refusePrintingInto(['-', ...options.list, ...(options.own ? [options.own] : [])]);
  const context = { ...(await judgingContext(options)), all: options.all };
  const { lists } = await packListFiles(options.list);
  sayAges(lists, options.on);
  const answers = answersTo(stdin(), screenerOf(lists, context), options.columns);
  let all = 0;
  let failed = 0;
  for await (const { lines, rows, errors } of answers) {
    await writeResults(process.stdout, lines, rows);
    all += rows;
    failed += errors;
  }
  if (failed === 0) return;
  printError(`${all} rows answered, ${failed} of them with an error`);
  if (options.failOnErrors) process.exitCode = 1;
}

async function* stdin(): AsyncGenerator<Uint8Array> {
  try {
    yield* process.stdin;
  } catch (error) {
    throw complaintAbout('stdin', error);
  }
}
