import type { DecidedFinding } from '../../lib/decisions/decided';
import type { OfferedKind } from '../../lib/decisions/decision';
import type { Translate } from '../../lib/locales/create-translate';

/** What was just done about a finding, with how far it reaches; a failure with what it said of itself. */
export function stepText(
  kind: OfferedKind | 'retracted' | 'failed',
  { mark, told }: DecidedFinding,
  reason: string,
  t: Translate,
): string {
  if (reason) return t('step.refused', { mark, reason });
  const reach = kind === 'retracted' || kind === 'failed' ? '' : (told?.holds[kind] ?? '');
  return `${t(`step.${kind}`, { mark })} ${reach}`.trim();
}
