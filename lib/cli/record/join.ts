import { Command } from 'commander';
import { version } from '../../../package.json';
import { translate } from '../../locales/translate';
import { contentsOf } from '../../screening-record/contents';
import { type RecordFile, repeatedIn, shipmentLines } from '../../screening-record/shipment';
import { printError } from '../output';
import { openFile } from '../read-file';
import { refuseWritingOver } from '../same-file';
import { complaintAbout } from '../system-fault';
import { UsageError } from '../usage-error';
import { writeFiles } from '../write-files';
import { formOf } from './form-of';

/** `recordal-lens record join`: records of files and pages become the record of one shipment. */
export function joinCommand(): Command {
  return new Command('join')
    .description('Put records of files and pages together as the record of a shipment.')
    .argument('<records...>', 'records, pages or JSON, also of shipments; each must be as it was written')
    .requiredOption('--name <name>', 'what the shipment is called')
    .requiredOption('--out <file>', 'the record: a page to print (.html) or JSON (.json); both hold the same')
    .addHelpText(
      'after',
      `
Each record is in it whole, under the digest that it has alone, with its own lists, days and what it leaves unchecked; one
that is given twice is in it once. record verify checks it as it does each of them. No network.
Exit code: 0 done, 2 wrong usage, or a record that is not as it was written; then nothing is written.`,
    )
    .action(joinRecords);
}

async function joinRecords(
  paths: readonly string[],
  { name, out }: { name: string; out: string },
): Promise<void> {
  const form = formOf(out);
  refuseWritingOver([out], paths);
  const files: RecordFile[] = [];
  for (const path of paths) files.push(await recordFile(path));
  for (const { name, digest } of repeatedIn(files))
    printError(`${name}: the record ${digest} was given more than once; it is in the shipment once`);
  const subject = { name, program: `recordal-lens ${version}`, at: new Date().toISOString() };
  await writeFiles([{ path: out, blocks: shipmentLines(form, subject, files) }]);
}

/** A record that is as it was written. Throws a UsageError for any other file. */
async function recordFile(path: string): Promise<RecordFile> {
  const contents = await contentsOf(await openFile(path)).catch((error) => {
    throw complaintAbout(path, error);
  });
  if (contents.sound) return { records: contents.records, open: () => bytesOf(path) };
  const { fault, line } = contents;
  const where = fault === 'unreadable' ? '' : `line ${line}: `;
  throw new UsageError(`${path}: ${where}${translate('en', `screeningRecord.fault.${fault}`)}`);
}

async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  yield* await openFile(path);
}
