import { Command } from 'commander';
import { translate } from '../../locales/translate';
import { verifyRecord } from '../../screening-record/verify';
import { endNow, UNUSABLE } from '../ending';
import { printError, writeResults } from '../output';
import { openFile } from '../read-file';
import { complaintAbout } from '../system-fault';

/** `recordal-lens record verify`. */
export function verifyCommand(): Command {
  return new Command('verify')
    .description(
      'Say whether a record, page or JSON, is as it was written, byte for byte; else which line is not.',
    )
    .argument('<file>', 'record of a screening: .html or .json')
    .addHelpText(
      'after',
      `
It needs no network. It finds what was changed after the record was made; whoever makes a whole record anew is found
out by its digest alone, where you had that from somebody else.
Exit code: 0 sound, 1 changed or incomplete, 2 the file cannot be read or is no record.`,
    )
    .action(verifyFile);
}

/** Exit code for a record that is not as it was written. */
const CHANGED = 1;

async function verifyFile(path: string): Promise<void> {
  const result = await verifyRecord(await openFile(path)).catch((error) => {
    throw complaintAbout(path, error);
  });
  if (result.sound) {
    const { rows, records, digest } = result;
    const what = records === undefined ? `${rows} rows` : `${rows} rows in ${records} records`;
    await writeResults(process.stdout, `sound: ${what}, digest ${digest}`);
    return;
  }
  const { fault, line } = result;
  const where = fault === 'unreadable' ? '' : `line ${line}: `;
  printError(`recordal-lens: ${path}: ${where}${translate('en', `screeningRecord.fault.${fault}`)}`);
  endNow(fault === 'unreadable' ? UNUSABLE : CHANGED);
}
