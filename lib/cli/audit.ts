import { Command } from 'commander';
import { type FaultyLog, verifyLog } from '../audit/verify';
import { translate } from '../locales/translate';
import { endNow, UNUSABLE } from './ending';
import { printError, writeResults } from './output';
import { openFile } from './read-file';
import { complaintAbout } from './system-fault';

/** `recordal-lens audit`: logs of decisions that the extension exported. */
export function auditCommand(): Command {
  return new Command('audit')
    .description('Check exported logs of decisions.')
    .addCommand(
      new Command('verify')
        .description(
          'Say whether a log is as it was written, byte for byte; else which entry is the first that is not.',
        )
        .argument('<file>', 'log of decisions, as exported: JSON Lines')
        .addHelpText('after', EXIT_CODES)
        .action(verifyFile),
    );
}

const EXIT_CODES = `
Exit code: 0 sound, 1 changed or incomplete, 2 the file cannot be read or is no log.`;

/** Exit code for a log that is not as it was written. */
const CHANGED = 1;

async function verifyFile(path: string): Promise<void> {
  const stream = await openFile(path);
  const result = await verifyLog(stream).catch((error) => {
    throw complaintAbout(path, error);
  });
  if (result.sound) {
    const { entries, first, head } = result;
    const erased = first > 0 ? ` (entries before ${first} were erased, as it says)` : '';
    await writeResults(process.stdout, `sound: ${entries} entries from ${first} on${erased}, head ${head}`);
    return;
  }
  printError(`recordal-lens: ${path}: ${reasonOf(result)}`);
  endNow(result.fault === 'unreadable' ? UNUSABLE : CHANGED);
}

function reasonOf({ fault, entry, line }: FaultyLog): string {
  const reason = translate('en', `log.fault.${fault}`);
  return fault === 'unreadable' ? reason : `entry ${entry} (line ${line}): ${reason}`;
}
