import { useState } from 'preact/hooks';
import { failureOf, failureText } from '../../lib/locales/failure';
import type { RecordFormat } from '../../lib/surfaces/page-record';
import { useTexts } from '../shared/texts-context';

export interface PageRecordProps {
  /** Listings that go into the record. */
  listings: number;
  /** Makes the record of the page in front and offers it as a file; rejects where it cannot. */
  onRecord(format: RecordFormat): Promise<void>;
}

/** Where records are checked and put together. */
const RECORDS = '/verify-record.html';

/** What was looked at on this page, and what was not, as a file to keep or to hand on. */
export function PageRecord({ listings, onRecord }: PageRecordProps) {
  const { t } = useTexts();
  const [said, setSaid] = useState('');
  const [isMaking, setMaking] = useState(false);
  const [isSaved, setSaved] = useState(false);
  async function save(format: RecordFormat): Promise<void> {
    setMaking(true);
    setSaid(t('popup.recordMaking'));
    try {
      await onRecord(format);
      setSaid(t('popup.recordSaved', {}, listings));
      setSaved(true);
    } catch (error) {
      setSaid(t('popup.recordFailed', { reason: failureText(failureOf(error), t) }));
    }
    setMaking(false);
  }
  return (
    <div class="page-record">
      <button type="button" disabled={isMaking} onClick={() => void save('html')}>
        {t('popup.record')}
      </button>
      <button type="button" disabled={isMaking} onClick={() => void save('json')}>
        {t('popup.recordJson')}
      </button>
      <p class="quiet" role="status">
        {said}
      </p>
      {isSaved && (
        <a href={RECORDS} target="_blank" rel="noreferrer">
          {t('verifyRecord.open')}
        </a>
      )}
    </div>
  );
}
