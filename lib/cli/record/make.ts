import { stat } from 'node:fs/promises';
import { Command } from 'commander';
import { version } from '../../../package.json';
import type { RecordSubject } from '../../screening-record/head';
import { recordLines } from '../../screening-record/write';
import { charsetOption } from '../charset-option';
import { sayLeftOut } from '../in-english';
import { sayAges } from '../list-age';
import { type JudgingOptions, judgingContext, withRuleOptions } from '../options';
import { printError } from '../output';
import { refuseWritingOver } from '../same-file';
import { complaintAbout } from '../system-fault';
import { UsageError } from '../usage-error';
import { writeFiles } from '../write-files';
import { NO_DECISIONS, openDecisionLog } from './decisions';
import { formOf } from './form-of';
import { openListsUsed } from './lists-used';
import { type RowCount, recordedRows, screenInLanguages } from './recorded-rows';
import { openSource, type SourceOptions } from './source';

interface MakeOptions extends Omit<JudgingOptions, 'lang'>, SourceOptions {
  out: string;
  decisions?: string;
}

/** `recordal-lens record make`: a file is screened, and what was done is written as a record. */
export function makeCommand(): Command {
  return withRuleOptions(new Command('make'))
    .description(
      'Screen a file of listings, or a saved page, and write a record of it, in every language of the product, that verifies itself.',
    )
    .argument(
      '<input>',
      'listings, in any format that screen reads, or a saved page; a file, so that its digest can be taken',
    )
    .requiredOption('--out <file>', 'the record: a page to print (.html) or JSON (.json); both hold the same')
    .option('--url <url>', 'the input is a page of a shop, saved from this address')
    .option(
      '--decisions <log>',
      'log of decisions, as exported: what was decided about the findings, by whom and why',
    )
    .addOption(charsetOption())
    .addHelpText(
      'after',
      `
It is no clearance, and says so. It holds every row of the file in its order, also those that could not be screened; the
SHA-256 of the file, of each list and of each text (lib/cli/RECORD.md tells of which form); the day of each list; both
answers to each finding with their grounds; decisions and their reasons; and what was not checked. Findings that are too
unsure for a page are not in it. Several records become that of a shipment with record join.
Exit code: 0 done, 1 some rows could not be screened (the record has them), 2 wrong usage, or a file that cannot be read.`,
    )
    .action(makeRecord);
}

async function makeRecord(input: string, options: MakeOptions): Promise<void> {
  const { list, own, out, on } = options;
  const form = formOf(out);
  const once = [input, ...list, ...(options.decisions ? [options.decisions] : [])];
  const inputs = [...once, ...(own ? [own] : [])];
  for (const path of once) await refuseStream(path);
  refuseWritingOver([out], inputs);
  const context = { ...(await judgingContext({ ...options, lang: 'en' })), all: false, toDecide: true };
  const { index, used: decisions } = options.decisions
    ? await openDecisionLog(options.decisions)
    : NO_DECISIONS;
  const { lists, used } = await openListsUsed(list);
  sayAges(used, on);
  const { about, leftOut, doubts, rows } = await openSource(input, options);
  sayLeftOut(input, leftOut);
  const subject: RecordSubject = {
    program: `recordal-lens ${version}`,
    at: new Date().toISOString(),
    ...about,
    judged: judgedBy(options, context.own?.length ?? 0),
    lists: used,
    decisions,
    leftOut,
  };
  const count: RowCount = { rows: 0, rejected: 0 };
  const parts = recordedRows(input, rows, screenInLanguages(lists, context, index), count);
  await writeFiles([{ path: out, blocks: recordLines(form, subject, parts, doubts) }]);
  sayLeftOut(input, doubts);
  printError(`${out}: a record of ${count.rows} rows, ${count.rejected} of them not screened`);
  if (count.rejected > 0) process.exitCode = 1;
}

function judgedBy(options: MakeOptions, ownMarks: number): RecordSubject['judged'] {
  const { on, policy, direction, personal, luggage } = options;
  const consignment = luggage ? 'luggage' : personal ? 'personal' : 'commercial';
  return { on, policy, direction, consignment, ownMarks };
}

/** What can be read once has no digest beside its rows. Throws a UsageError. */
async function refuseStream(path: string): Promise<void> {
  const about = await stat(path).catch((error) => {
    throw complaintAbout(path, error);
  });
  if (about.isFile()) return;
  throw new UsageError(`${path}: a record is made of files, so that others can take their digests again`);
}
