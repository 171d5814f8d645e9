import { useState } from 'preact/hooks';
import { useTexts } from '../shared/texts-context';
import type { OpenEvidence } from './state';

export interface TimestampServices {
  /** The server that was asked last; empty where none was. */
  server: string;
  /** Asks a server, straight from the press, and puts its answer into the package; else says why not. */
  onTimestamp(address: string, evidence: OpenEvidence): Promise<string | undefined>;
}

/** The package's timestamp, or how one comes into it. */
export function TimestampBar(props: TimestampServices & { evidence: OpenEvidence }) {
  const { server, evidence, onTimestamp } = props;
  const { t } = useTexts();
  const [said, setSaid] = useState('');
  const [address, setAddress] = useState(server);
  const { timestamp } = evidence;
  if (timestamp)
    return (
      <section class="timestamp">
        <h2>{t('evidence.timestamp.title')}</h2>
        <p>{t('evidence.timestamp.has', { time: timestamp.time, server: timestamp.server })}</p>
        <p>{t(`evidence.timestamp.trust.${timestamp.trust}`)}</p>
        <p class="quiet">{t('evidence.timestamp.certificate', { digest: timestamp.certificate })}</p>
      </section>
    );
  function ask(): void {
    // Before anything else: the browser asks for its permission only while it still handles the press.
    const asked = onTimestamp(address.trim(), evidence);
    setSaid(t('evidence.timestamp.asking'));
    void asked.then((failed) => setSaid(failed ?? ''));
  }
  return (
    <section class="timestamp">
      <h2>{t('evidence.timestamp.title')}</h2>
      <p class="quiet">{t('evidence.timestamp.lead')}</p>
      <div class="save-bar">
        <label>
          {t('evidence.timestamp.server')}{' '}
          <input
            type="url"
            maxLength={2000}
            autocomplete="off"
            spellcheck={false}
            value={address}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        </label>
        <button type="button" disabled={!address.trim()} onClick={ask}>
          {t('evidence.timestamp.ask')}
        </button>
        <span role="status">{said}</span>
      </div>
    </section>
  );
}
