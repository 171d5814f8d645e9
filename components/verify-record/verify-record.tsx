import { useState } from 'preact/hooks';
import type { VerifiedRecord } from '../../lib/screening-record/verify';
import { FileChoice } from '../shared/file/file-choice';
import { Sign } from '../shared/sign';
import { useTexts } from '../shared/texts-context';
import { JoinRecords, type JoinRecordsProps } from './join-records';

export interface VerifyRecordProps extends JoinRecordsProps {
  /** Checks a record's file; rejects only where it cannot be read. */
  onVerify(file: File): Promise<VerifiedRecord>;
}

interface Checked {
  name: string;
  result: VerifiedRecord | 'checking' | 'failed';
}

/** A file is chosen, and whether it is a record as it was written is said: to the last byte, without a network. */
export function VerifyRecord({ onVerify, ...joining }: VerifyRecordProps) {
  const { t } = useTexts();
  const [checked, setChecked] = useState<Checked>();
  async function verify(file: File): Promise<void> {
    const { name } = file;
    setChecked({ name, result: 'checking' });
    const result = await onVerify(file).catch(() => 'failed' as const);
    setChecked({ name, result });
  }
  return (
    <main class="verify-record">
      <h1>{t('verifyRecord.title')}</h1>
      <p class="lead">{t('verifyRecord.lead')}</p>
      <FileChoice class="drop" accept=".html,.htm,.json" onFile={(file) => void verify(file)}>
        <b>{t('verifyRecord.choose')}</b>
      </FileChoice>
      <div class="result" role="status">
        {checked && (
          <>
            <p>
              <bdi>{checked.name}</bdi>
            </p>
            <Result result={checked.result} />
          </>
        )}
      </div>
      <p class="quiet">{t('verifyRecord.notClearance')}</p>
      <JoinRecords {...joining} />
    </main>
  );
}

function Result({ result }: Pick<Checked, 'result'>) {
  const { t, number } = useTexts();
  if (result === 'checking') return <p>{t('verifyRecord.checking')}</p>;
  if (result === 'failed') return <p class="ill">{t('verifyRecord.failed')}</p>;
  if (!result.sound) {
    const fault = t(`screeningRecord.fault.${result.fault}`);
    return (
      <p class="ill">
        <Sign of="conflict" />
        {result.fault === 'unreadable'
          ? t('verifyRecord.unreadable', { fault })
          : t('verifyRecord.changed', { line: number(result.line), fault })}
      </p>
    );
  }
  return (
    <>
      <p>
        <Sign of="clear" />
        {t('verifyRecord.sound')}
      </p>
      <p>
        {t('verifyRecord.rows', { rows: number(result.rows) })}
        {result.records !== undefined && ` ${t('verifyRecord.records', { records: number(result.records) })}`}
      </p>
      <p>{t('verifyRecord.digest')}</p>
      <code>{result.digest}</code>
      <p class="quiet">{t('verifyRecord.digestAgain')}</p>
    </>
  );
}
