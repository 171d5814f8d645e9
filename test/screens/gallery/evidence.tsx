import { Evidence } from '../../../components/evidence/evidence';
import type { EvidenceState, OpenEvidence } from '../../../components/evidence/state';
import { verifyEvidence } from '../../../lib/evidence/verify';
import { evidenceFile } from '../../evidence/package';
import type { DrawState } from './surfaces';

/** A package as it is checked, of a listing that means harm. */
function opened(more: Partial<OpenEvidence>): EvidenceState {
  const bytes = evidenceFile();
  const result = verifyEvidence(bytes);
  if (!result.sound) throw new Error(result.fault);
  return { is: 'open', evidence: { name: 'evidence.zip', bytes, result, taken: false, ...more } };
}

const page =
  (state: () => EvidenceState): DrawState =>
  () => (
    <Evidence
      state={state()}
      server=""
      onTimestamp={async () => undefined}
      onCheck={() => {}}
      onSave={() => {}}
    />
  );

export const evidenceStates: Record<string, DrawState> = {
  none: page(() => ({ is: 'none' })),
  taking: page(() => ({ is: 'taking' })),
  failed: page(() => ({ is: 'failed', reason: 'The tab was closed.' })),
  taken: page(() => opened({ taken: true })),
  stamped: page(() =>
    opened({
      timestamp: {
        ...{ sound: true, trust: 'not-judged', time: '2026-05-20T08:01:00Z' },
        ...{ server: 'Time of Example', certificate: 'a'.repeat(64) },
      },
    }),
  ),
};
