import { useState } from 'preact/hooks';
import { type Failure, failureOf, failureText } from '../../lib/locales/failure';
import type { Contents } from '../../lib/screening-record/contents';
import type { RecordFault } from '../../lib/screening-record/record-fault';
import { FileChoice } from '../shared/file/file-choice';
import { useTexts } from '../shared/texts-context';

/** A file that was found to hold records as they were written. */
export interface ChosenRecord extends Contents {
  file: File;
}

export interface JoinRecordsProps {
  /** Reads what records a file holds; rejects only where it cannot be read. */
  onContents(file: File): Promise<Contents | { sound: false; fault: RecordFault }>;
  /** Puts the records together under a name and offers them as a file; rejects where it cannot. */
  onJoin(name: string, records: readonly ChosenRecord[], format: 'html' | 'json'): Promise<void>;
}

/** A file that was chosen, and what became of it. */
interface Chosen {
  file: File;
  is: 'checking' | 'unread' | Contents | { sound: false; fault: RecordFault };
}

/** Records of files and pages are chosen, named, and put together as the record of one shipment. Nothing of it is kept. */
export function JoinRecords({ onContents, onJoin }: JoinRecordsProps) {
  const { t } = useTexts();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [failure, setFailure] = useState<Failure>();
  async function take(file: File): Promise<void> {
    setChosen((before) => [...before, { file, is: 'checking' }]);
    const is = await onContents(file).catch(() => 'unread' as const);
    setChosen((before) => before.map((one) => (one.file === file ? { file, is } : one)));
  }
  const sound = chosen.flatMap(({ file, is }) =>
    typeof is === 'object' && is.sound ? [{ ...is, file }] : [],
  );
  const isReady = sound.length > 0 && sound.length === chosen.length && /\S/.test(name);
  async function save(format: 'html' | 'json'): Promise<void> {
    setFailure(undefined);
    await onJoin(name.trim(), sound, format).catch((error: unknown) => setFailure(failureOf(error)));
  }
  return (
    <section class="join-records">
      <h2>{t('joinRecords.title')}</h2>
      <p class="lead">{t('joinRecords.lead')}</p>
      <FileChoice class="drop" accept=".html,.htm,.json" several onFile={(file) => void take(file)}>
        <b>{t('joinRecords.choose')}</b>
      </FileChoice>
      <div role="status">
        {chosen.length > 0 && (
          <ul>
            {chosen.map(({ file, is }, at) => (
              <li key={at}>
                <bdi>{file.name}</bdi> – <Became is={is} />
              </li>
            ))}
          </ul>
        )}
      </div>
      {chosen.length > 0 && (
        <>
          <label>
            {t('joinRecords.name')}
            <input type="text" value={name} onInput={({ currentTarget }) => setName(currentTarget.value)} />
          </label>
          <p class="buttons">
            <button type="button" class="primary" disabled={!isReady} onClick={() => void save('html')}>
              {t('joinRecords.save')}
            </button>
            <button type="button" disabled={!isReady} onClick={() => void save('json')}>
              {t('joinRecords.saveJson')}
            </button>
            <button type="button" onClick={() => setChosen([])}>
              {t('joinRecords.again')}
            </button>
          </p>
          {failure && (
            <p class="ill" role="alert">
              {t('joinRecords.failed', { reason: failureText(failure, t) })}
            </p>
          )}
        </>
      )}
    </section>
  );
}

function Became({ is }: Pick<Chosen, 'is'>) {
  const { t } = useTexts();
  if (is === 'checking') return <>{t('verifyRecord.checking')}</>;
  if (is === 'unread') return <span class="ill">{t('verifyRecord.failed')}</span>;
  if (!is.sound) return <span class="ill">{t(`screeningRecord.fault.${is.fault}`)}</span>;
  const rows = is.records.reduce((sum, record) => sum + record.rows, 0);
  return <>{t('joinRecords.rows', {}, rows)}</>;
}
