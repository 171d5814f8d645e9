import type { Finding, Screening } from '../screening';
import type { Outcome } from '../verdict/verdict';
import { LEAST_CONFIDENCE, type Sensitivity } from './settings';

const GRAVITY: readonly Outcome[] = ['clear', 'note', 'review', 'conflict'];

/**
 * A screening made with `all`, as this sensitivity shows it: findings at or above its confidence are shown, the
 * others folded away, and the listing's level follows. Does not change its input.
 */
export function showBySensitivity(screening: Screening, sensitivity: Sensitivity): Screening {
  if (sensitivity === 'usual') return screening;
  const least = LEAST_CONFIDENCE[sensitivity];
  const findings = screening.findings.map(
    (finding): Finding => ({ ...finding, shown: finding.confidence >= least }),
  );
  const levels = findings.filter(({ shown }) => shown).map(({ outcome }) => GRAVITY.indexOf(outcome));
  return { ...screening, findings, outcome: GRAVITY[Math.max(0, ...levels)]! };
}
