import { Command } from 'commander';
import { type FaultyLog, type LogFault, verifyLog } from '../audit/verify';
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
  return fault === 'unreadable' ? REASONS.unreadable : `entry ${entry} (line ${line}): ${REASONS[fault]}`;
}

const REASONS: Readonly<Record<LogFault, string>> = {
  text: 'the line is no JSON in UTF-8',
  form: 'the line is not in the form in which it was written',
  shape: 'the line is neither an entry nor the end of a log',
  hash: 'the entry was changed: its hash is another',
  missing: 'another entry stands in its place: one is missing, moved or repeated',
  chain: 'it does not follow on the entry before: one of the two was replaced',
  beginning: 'no log begins with this entry: those before it are missing',
  end: 'the closing line is of another log: entries are missing before it, or it was changed',
  unended: 'the log ends before its closing line: what followed is missing',
  after: 'there is more behind the closing line',
  unreadable: 'is no log of decisions: no line of it is an entry',
};
