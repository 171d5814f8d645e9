import * as v from 'valibot';
import { decoded, readCanonical } from '../digest/read-canonical';
import { sha256OfBytes } from '../digest/sha-256';
import { type EvidenceFacts, FactsSchema } from './facts';
import { type EvidenceFiles, TIMESTAMP } from './files';
import { faultInManifest } from './manifest';
import { type ContainerFault, openContainer } from './open-container';
import { reportOf } from './pack';
import { isPng } from './png';

/**
 * What is wrong with a package. Beside what is wrong with the zip: `manifest`: the manifest is none. `digest`: a file has
 * another SHA-256. `facts`: the data are not in their form. `shown`: the report is not what the data say. `picture`: no PNG.
 */
export type EvidenceFault = ContainerFault | 'manifest' | 'digest' | 'facts' | 'shown' | 'picture';

/** A package that is as it was written, from its first byte to its last. */
export interface SoundEvidence {
  sound: true;
  /** SHA-256 of its manifest: by it others can know the package, and a timestamp is about it. */
  digest: string;
  facts: EvidenceFacts;
  files: EvidenceFiles;
  /** What a timestamp server answered, unread; absent where nobody was asked. */
  timestamp?: Uint8Array;
}

export interface FaultyEvidence {
  sound: false;
  fault: EvidenceFault;
  /** Name of the first file that is not as it was written; empty where it is the package as a whole. */
  file: string;
}

/**
 * Checks a package without a network: the zip to the last byte, each file against the manifest, the report against the data.
 * It finds what was changed after the package was made; whoever makes a whole one anew is found out by its digest alone, or by
 * a timestamp. Never throws. O(bytes).
 */
export function verifyEvidence(zip: Uint8Array): SoundEvidence | FaultyEvidence {
  const opened = openContainer(zip);
  if (!('files' in opened)) return { sound: false, ...opened };
  const { files } = opened;
  const fault = faultInManifest(files);
  if (fault) return { sound: false, ...fault };
  const facts = factsIn(files);
  if (!facts) return { sound: false, fault: 'facts', file: 'evidence.json' };
  const odd = (['card.png', 'page.png'] as const).find((name) => !isPng(files[name]));
  if (odd) return { sound: false, fault: 'picture', file: odd };
  if (!isReportOf(files, facts)) return { sound: false, fault: 'shown', file: 'report.html' };
  const digest = sha256OfBytes(files['datapackage.json']);
  const timestamp = files[TIMESTAMP];
  return { sound: true, digest, facts, files, ...(timestamp && { timestamp }) };
}

function factsIn(files: EvidenceFiles): EvidenceFacts | undefined {
  const read = readCanonical(files['evidence.json']);
  if ('fault' in read) return undefined;
  const { success, output } = v.safeParse(FactsSchema, read.value);
  return success ? output : undefined;
}

function isReportOf(files: EvidenceFiles, facts: EvidenceFacts): boolean {
  const words = decoded(files['card.txt']);
  if (words === undefined) return false;
  return reportOf(facts, words, files['card.png'], files['page.png']) === decoded(files['report.html']);
}
