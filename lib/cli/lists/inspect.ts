import { Command } from 'commander';
import { ListCounter } from '../../lists/inspect';
import { jsonLines } from '../../text/controls';
import { writeResults } from '../output';
import { converted } from './import';
import { type ReadingFlags, withReadingOptions } from './reading-options';

/** `lists inspect`: what a list holds, as one JSON object on stdout. */
export function inspectCommand(): Command {
  const command = new Command('inspect')
    .description(
      'Print what a list holds: counts by regime, status, class, script, figurative marks, dates, and what it answers for.',
    )
    .argument('<file>', 'any file that `lists import` reads');
  return withReadingOptions(command).action(async (file: string, flags: ReadingFlags) => {
    const { report, rows } = await converted([file], flags);
    const counter = new ListCounter();
    for (const recordal of rows()) counter.add(recordal);
    const { read, accepted, rejected, merged, excluded, coverage = 'whole' } = report;
    const account = { read, accepted, rejected: rejected.length, merged, excluded };
    const counts = jsonLines({ ...account, ...counter.counts, coverage, file: report.files[0] });
    await writeResults(process.stdout, counts);
    process.exitCode = rejected.length > 0 ? 1 : 0;
  });
}
