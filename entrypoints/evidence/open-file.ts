import type { EvidenceState } from '../../components/evidence/state';
import { LARGEST } from '../../lib/evidence/files';
import { opened } from './opened';

/** Reads a package from an untrusted source, up to the greatest size of one, and verifies it. */
export async function openFile(file: File): Promise<EvidenceState> {
  // One byte beyond the limit shows that it is too large, without reading the rest.
  const bytes = new Uint8Array(await file.slice(0, LARGEST + 1).arrayBuffer());
  return opened(file.name, bytes, false);
}
