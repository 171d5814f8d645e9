import type { EvidenceState } from '../../components/evidence/state';
import { LARGEST } from '../../lib/evidence/files';
import { opened } from './opened';

/** Reads a package of unknown origin, as far as one goes, and checks it. */
export async function openFile(file: File): Promise<EvidenceState> {
  // One byte more than there may be: what is larger is seen to be, and not read.
  const bytes = new Uint8Array(await file.slice(0, LARGEST + 1).arrayBuffer());
  return opened(file.name, bytes, false);
}
