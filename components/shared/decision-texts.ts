import type { DecidedFinding } from '../../lib/decisions/decided';
import type { DecisionKind } from '../../lib/decisions/decision';
import type { Translate } from '../../lib/locales/create-translate';

/** How far a decision of this kind about a finding reaches, as a sentence; empty where nobody has told. */
export function holdsFor(kind: DecisionKind, { told }: DecidedFinding, t: Translate): string {
  const decision = t(kind === 'conflict' ? 'decision.conflict' : `action.${kind}`);
  if (kind === 'conflict' || kind === 'watch')
    return t('card.holdsFor', { decision, reach: t('reach.listing') });
  return told ? t('card.holdsFor', { decision, reach: told.reach[kind] }) : '';
}

/** What was just done about a finding, with how far it reaches; a failure with what it said of itself. */
export function stepText(
  kind: DecisionKind | 'retracted' | 'failed',
  finding: DecidedFinding,
  reason: string,
  t: Translate,
): string {
  const { mark } = finding;
  if (kind === 'failed' && reason) return t('step.refused', { mark, reason });
  const done = t(`step.${kind}`, { mark });
  return kind === 'retracted' || kind === 'failed' ? done : `${done} ${holdsFor(kind, finding, t)}`.trim();
}
