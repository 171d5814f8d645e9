import type { EvidenceState } from '../../components/evidence/state';
import { LARGEST } from '../../lib/evidence/files';
import { verifyEvidence } from '../../lib/evidence/verify';

/** Reads a package of unknown origin, as far as one goes, and checks it. */
export async function openFile(file: File): Promise<EvidenceState> {
  const { name } = file;
  // One byte more than there may be: what is larger is seen to be, and not read.
  const bytes = new Uint8Array(await file.slice(0, LARGEST + 1).arrayBuffer());
  const result = verifyEvidence(bytes);
  if (!result.sound) return { is: 'faulty', name, result };
  return { is: 'open', evidence: { name, bytes, result, taken: false } };
}
