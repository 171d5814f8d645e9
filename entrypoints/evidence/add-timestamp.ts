import type { EvidenceState, OpenEvidence } from '../../components/evidence/state';
import { packed } from '../../lib/evidence/pack';
import { stamped } from '../../lib/evidence/stamp';
import { askTimestamp } from './ask-timestamp';
import { opened } from './opened';

/** Requests a timestamp and shows the package with it, to be saved again; otherwise shows why there is none. */
export async function addTimestamp(
  address: string,
  { name, result, ofPrivate }: OpenEvidence,
  show: (state: EvidenceState) => void,
): Promise<string | undefined> {
  const asked = await askTimestamp(address, result.files['datapackage.json']);
  if ('failed' in asked) return asked.failed;
  const state = await opened(name, packed(stamped(result.files, asked.answer)), true);
  show(state.is === 'open' ? { is: 'open', evidence: { ...state.evidence, ofPrivate } } : state);
  return undefined;
}
