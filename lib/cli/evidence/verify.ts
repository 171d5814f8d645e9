import { Command } from 'commander';
import type { EvidenceFacts } from '../../evidence/facts';
import { TIMESTAMP } from '../../evidence/files';
import { translate } from '../../locales/translate';
import { visibleLine } from '../../text/controls';
import { endNow, UNUSABLE } from '../ending';
import { printError, writeResults } from '../output';
import { faultText, openEvidence } from './open';
import { certificatesIn, timestampLine, timestampOf } from './timestamp';

/** `recordal-lens evidence verify`. */
export function verifyCommand(): Command {
  return new Command('verify')
    .description(
      'Say whether a package of evidence is as it was written, byte for byte; else which of its files is not.',
    )
    .argument('<file>', 'package of evidence: .zip')
    .option(
      '--tsa-ca <file>',
      'certificates of timestamp authorities that you rely on (PEM); without, that is not judged',
    )
    .addHelpText(
      'after',
      `
It needs no network. A timestamp in it is checked as well: what it is about, its signature, its certificate’s purpose and term. It finds what was changed after the package was made; whoever makes a whole package anew is found
out by its digest alone, where you had that from somebody else.
Exit code: 0 sound, 1 changed or incomplete, 2 the file cannot be read or is no package of evidence.`,
    )
    .action(verifyFile);
}

/** Exit code for a package that is not as it was written. */
const CHANGED = 1;

async function verifyFile(path: string, { tsaCa }: { tsaCa?: string }): Promise<void> {
  const trusted = tsaCa === undefined ? undefined : await certificatesIn(tsaCa);
  const result = await openEvidence(path);
  if (!result.sound) {
    printError(`recordal-lens: ${path}: ${faultText(result)}`);
    endNow(result.fault === 'unreadable' ? UNUSABLE : CHANGED);
    return;
  }
  const timestamp = await timestampOf(result, trusted);
  if (timestamp && !timestamp.sound) {
    const reason = translate('en', `evidence.timestamp.fault.${timestamp.fault}`);
    printError(`recordal-lens: ${path}: ${TIMESTAMP}: ${reason}`);
    endNow(CHANGED);
    return;
  }
  const lines = [`sound: digest ${result.digest}`, ...contentsOf(result.facts), timestampLine(timestamp)];
  // A title, or the name in a certificate, must not write a line of its own.
  await writeResults(process.stdout, lines.map(visibleLine).join('\n'));
}

/** What a package is about, a fact a line. */
function contentsOf({ taken, page, listing, finding, list, program }: EvidenceFacts): string[] {
  const made = list.demonstration ? ', made up for demonstration' : '';
  return [
    `taken: ${taken.utc} (${taken.local} ${taken.zone}), by that machine's clock`,
    `page: ${page.url}`,
    `listing: ${listing.site} ${listing.id}: ${listing.title}`,
    `possible conflict with recordal: ${finding.regime} ${finding.recordNo}, ${finding.mark}, words “${finding.text}”`,
    `list: ${list.name} ${list.date || 'of no known day'}${made}, content ${list.content ?? 'not known'}`,
    `made by: ${program}`,
  ];
}
