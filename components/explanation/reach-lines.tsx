import type { DecidedFinding } from '../../lib/decisions/decided';
import { OFFERED_KINDS } from '../../lib/decisions/decision';

/** What was decided before about a finding, and how far a decision would reach: read before a button is pressed. */
export function ReachLines({ finding: { told } }: { finding: DecidedFinding }) {
  return (
    told && (
      <p class="reach">
        {told.before}
        {OFFERED_KINDS.map((kind) => (
          <span key={kind} id={`reach-${kind}`}>
            {' '}
            {told.holds[kind]}
          </span>
        ))}
      </p>
    )
  );
}
