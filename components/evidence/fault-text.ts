import type { FaultyEvidence } from '../../lib/evidence/verify';
import type { useTexts } from '../shared/texts-context';

/** What is wrong with a package, and with which of its files. */
export function faultText({ fault, file }: FaultyEvidence, t: ReturnType<typeof useTexts>['t']): string {
  const reason = t(`evidence.fault.${fault}`);
  return file ? t('evidence.page.faultAt', { file, reason }) : t('evidence.page.fault', { reason });
}
