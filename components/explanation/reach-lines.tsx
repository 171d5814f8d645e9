import type { DecidedFinding } from '../../lib/decisions/decided';
import { holdsFor } from '../shared/decision-texts';
import { useTexts } from '../shared/texts-context';

/** What was decided before about a finding, and how far a decision would reach: read before a button is pressed. */
export function ReachLines({ finding }: { finding: DecidedFinding }) {
  const { t } = useTexts();
  const { before } = finding.told ?? {};
  return (
    <p class="reach">
      {before && <span>{before} </span>}
      {(['not-conflict', 'authorised', 'watch'] as const).map((kind) => (
        <span key={kind} id={`reach-${kind}`}>
          {holdsFor(kind, finding, t)}{' '}
        </span>
      ))}
    </p>
  );
}
