import { LARGEST } from '../../evidence/files';
import { type FaultyEvidence, type SoundEvidence, verifyEvidence } from '../../evidence/verify';
import { translate } from '../../locales/translate';
import { readWhole } from '../read-file';

/** Reads a package of unknown origin and checks it. Throws a UsageError for a file that cannot be read. */
export async function openEvidence(path: string): Promise<SoundEvidence | FaultyEvidence> {
  return verifyEvidence(await readWhole(path, LARGEST));
}

/** What is wrong with a package, and with which of its files. */
export function faultText({ fault, file }: FaultyEvidence): string {
  return `${file ? `${file}: ` : ''}${translate('en', `evidence.fault.${fault}`)}`;
}
