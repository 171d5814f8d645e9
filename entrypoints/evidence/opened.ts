import { faultText } from '../../components/evidence/fault-text';
import type { EvidenceState } from '../../components/evidence/state';
import { verifyEvidence } from '../../lib/evidence/verify';
import { t } from '../../lib/locales/i18n';

/** A package as the page shows it once it was verified, including its timestamp; otherwise what is wrong with it. */
export async function opened(name: string, bytes: Uint8Array, taken: boolean): Promise<EvidenceState> {
  const result = verifyEvidence(bytes);
  if (!result.sound) return { is: 'failed', reason: faultText(result, t) };
  if (!result.timestamp) return { is: 'open', evidence: { name, bytes, result, taken } };
  // The library for it is large, and loaded only here.
  const { verifyTimestamp } = await import('../../lib/timestamp/verify');
  const timestamp = await verifyTimestamp(result.timestamp, { content: result.files['datapackage.json'] });
  if (timestamp.sound) return { is: 'open', evidence: { name, bytes, result, taken, timestamp } };
  const reason = t(`evidence.timestamp.fault.${timestamp.fault}`);
  return { is: 'failed', reason: t('evidence.page.faultAt', { file: 'timestamp.tsr', reason }) };
}
