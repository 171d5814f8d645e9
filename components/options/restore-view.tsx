import { useState } from 'preact/hooks';
import type { BackupPart, PartCount } from '../../lib/backup/backup-part';
import type { RestorePreview } from '../../lib/backup/everything';
import { noticeText } from '../../lib/locales/notice';
import { Sign } from '../shared/sign';
import { useTexts } from '../shared/texts-context';
import { RestoreLists } from './restore-lists';

interface RestoreViewProps {
  preview: RestorePreview;
  /** Something goes on that it would come into. */
  busy: boolean;
  /** Brings the file back, of its lists those that are named. */
  onRestore(lists: readonly string[]): Promise<void>;
  onCancel(): void;
}

/** What a backup would do, looked at before anything is stored. */
export function RestoreView({ preview, busy, onRestore, onCancel }: RestoreViewProps) {
  const { t, moment } = useTexts();
  const [chosen, setChosen] = useState<readonly string[]>(() => expected(preview));
  const { at, lists, subscriptions, skipped } = preview;
  return (
    <section class="restore" aria-label={t('restore.title')}>
      <h3>{t('restore.title')}</h3>
      <p class="lead">
        {at && `${t('restore.savedAt', { at: moment(at) })} `}
        {t('restore.lead')}
      </p>
      <RestoreCounts counts={preview.counts} />
      {isEmpty(preview) && <p>{t('restore.nothing')}</p>}
      {lists.length > 0 && <RestoreLists lists={lists} chosen={chosen} onChoose={setChosen} />}
      {subscriptions.length > 0 && (
        <>
          <h4>{t('restore.followTitle')}</h4>
          <p class="quiet">{t('restore.follow')}</p>
          <ul>
            {subscriptions.map((url) => (
              <li key={url}>
                <bdi>{url}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      <Skipped {...skipped} />
      <div class="buttons">
        <button type="button" class="primary" disabled={busy} onClick={() => void onRestore(chosen)}>
          {t('restore.confirm')}
        </button>
        <button type="button" disabled={busy} onClick={onCancel}>
          {t('action.cancel')}
        </button>
      </div>
    </section>
  );
}

function isEmpty({ counts, lists }: RestorePreview): boolean {
  return lists.length === 0 && Object.values(counts).every(({ brings }) => brings === 0);
}

/** Lists that a person expects to come: nothing speaks against them. */
function expected({ lists }: RestorePreview): string[] {
  return lists.filter(({ cautions, stays }) => cautions.length === 0 && !stays).map(({ name }) => name);
}

function RestoreCounts({ counts }: Pick<RestorePreview, 'counts'>) {
  const { t, number } = useTexts();
  const parts = Object.entries(counts) as [BackupPart, PartCount][];
  if (parts.length === 0) return null;
  return (
    <table>
      <thead>
        <tr>
          <th>{t('restore.what')}</th>
          <th>{t('restore.brings')}</th>
          <th>{t('restore.asHere')}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map(([part, { brings, stays }]) => (
          <tr key={part}>
            <td>{t(`part.${part}`)}</td>
            <td>{number(brings)}</td>
            <td>{number(stays)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Reasons shown; the count is of all. */
const SHOWN = 50;

function Skipped({ lines, values, reasons }: RestorePreview['skipped']) {
  const { t } = useTexts();
  if (lines + values === 0) return null;
  return (
    <details class="skipped" open>
      <summary>
        <Sign of="review" /> {t('restore.skippedTitle', {}, lines)}
      </summary>
      {values > 0 && <p>{t('restore.skippedValues', {}, values)}</p>}
      <ul>
        {reasons.slice(0, SHOWN).map(({ line, reason }, at) => (
          // Nothing else tells two faults of a line apart, and the list never changes.
          <li key={at}>{t('restore.line', { line, reason: noticeText(reason, t) })}</li>
        ))}
      </ul>
      {lines + values > Math.min(SHOWN, reasons.length) && <p class="quiet">{t('restore.furtherReasons')}</p>}
    </details>
  );
}
