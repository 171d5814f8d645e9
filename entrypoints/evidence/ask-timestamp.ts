import { browser } from '../../lib/browser';
import { hostPermission, isListAddress } from '../../lib/domain/list-address';
import { failureOf, failureText } from '../../lib/locales/failure';
import { t } from '../../lib/locales/i18n';
import { changeSettings } from '../../lib/settings/items';
import { askServer } from '../../lib/timestamp/ask-server';

/** A server's verified answer about a manifest, or why there is none, in words for a person. */
export type AskedTimestamp = { answer: Uint8Array } | { failed: string };

/**
 * Asks the server that a person named, once the browser was allowed to. Must be called directly from a click. The
 * server learns the SHA-256 of the manifest; no cookies are sent, and no redirects followed.
 */
export async function askTimestamp(address: string, manifest: Uint8Array): Promise<AskedTimestamp> {
  if (!isListAddress(address) || new URL(address).protocol !== 'https:')
    return { failed: t('evidence.timestamp.failed.address') };
  // Requested first: the browser only grants it while it handles the click.
  if (!(await browser.permissions.request(hostPermission(address))))
    return { failed: t('evidence.timestamp.failed.refused') };
  await changeSettings({ timestampServer: address });
  const { timestampRequest } = await import('../../lib/timestamp/request');
  const { verifyTimestamp } = await import('../../lib/timestamp/verify');
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', manifest as Uint8Array<ArrayBuffer>));
  const { body, nonce } = timestampRequest(digest);
  try {
    const answer = await askServer(address, body);
    const checked = await verifyTimestamp(answer, { content: manifest, nonce });
    if (checked.sound) return { answer };
    const reason = t(`evidence.timestamp.fault.${checked.fault}`);
    return { failed: t('evidence.timestamp.failed.kept', { reason }) };
  } catch (error) {
    const reason = failureText(failureOf(error), t);
    return { failed: t('evidence.timestamp.failed.unreachable', { reason }) };
  }
}
