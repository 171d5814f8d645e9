import { useMemo } from 'preact/hooks';
import type { BulkRow } from '../../../lib/bulk/results';
import { failureText } from '../../../lib/locales/failure';
import { RecordedNow } from '../../read-pictures/recorded-now';
import { useTexts } from '../../shared/texts-context';
import type { PictureServices } from './services';

export interface PicturesBarProps {
  pictures: PictureServices;
  /** The rows that are shown, and all rows in which something was found. */
  visible: readonly BulkRow[];
  flagged(): readonly BulkRow[];
  /** Counts up whenever rows changed. */
  version: number;
}

/** Whose pictures are read, from where, and how far it is. */
export function PicturesBar(props: PicturesBarProps) {
  const { state, onStop } = props.pictures;
  const { t, number } = useTexts();
  const progress = { done: number(state.done), of: number(state.of) };
  return (
    <section class="pictures-bar" aria-label={t('bulkPictures.title')}>
      {state.phase === 'reading' ? (
        <>
          <progress max={state.of} value={state.done} aria-label={t('bulkPictures.title')} />
          <span class="quiet">{t('bulkPictures.progress', progress)}</span>
          <button type="button" class="stop" onClick={onStop}>
            {t('readPictures.stop')}
          </button>
        </>
      ) : (
        <Choice {...props} />
      )}
      <p role="status">
        {state.phase === 'reading' && t('bulkPictures.reading')}
        {state.phase === 'done' && t('readPictures.done', progress)}
        {state.phase === 'stopped' && t('bulkPictures.stopped', progress)}
      </p>
      <RecordedNow recorded={state.recorded} />
      {state.refused && <p class="ill">{t('readPictures.refused')}</p>}
      {state.failure !== undefined && (
        <p class="ill" role="alert">
          {t('bulkPictures.failed', { reason: failureText(state.failure, t) })}
        </p>
      )}
    </section>
  );
}

function Choice({ pictures, visible, flagged, version }: PicturesBarProps) {
  const { t, number } = useTexts();
  const { state, pending, hosts, onRead } = pictures;
  // All rows are looked through for it: only when they are others.
  const { shown, marked, from } = useMemo(() => {
    const shown = pending(visible);
    return { shown, marked: pending(flagged()), from: hosts(shown) };
  }, [visible, version, state.brought]);
  return (
    <>
      <button type="button" class="read" disabled={shown.length === 0} onClick={() => onRead(shown)}>
        {t('bulkPictures.read', { count: number(shown.length) }, shown.length)}
      </button>
      {marked.length > 0 && marked.length !== shown.length && (
        <button type="button" class="read-flagged" onClick={() => onRead(marked)}>
          {t('bulkPictures.readFlagged', { count: number(marked.length) }, marked.length)}
        </button>
      )}
      <Bring {...pictures} />
      <p class="quiet">{t('bulkPictures.bringLead')}</p>
      {from.asked.length > 0 && (
        <p class="quiet">
          {t('readPictures.hosts', { hosts: from.asked.join(t('listSeparator')) })}
          {from.beyond > 0 &&
            ` ${t('bulkPictures.furtherHosts', { count: number(from.beyond) }, from.beyond)}`}
        </p>
      )}
    </>
  );
}

function Bring({ state: { brought }, onBring }: PictureServices) {
  const { t, number } = useTexts();
  return (
    <label class="bring">
      {t('bulkPictures.bring')}
      <input
        type="file"
        multiple
        accept=".png,.jpg,.jpeg,.gif,.webp,.zip"
        onChange={({ currentTarget }) => onBring([...(currentTarget.files ?? [])])}
      />
      {brought !== undefined && (
        <span role="status">{t('bulkPictures.brought', { count: number(brought) }, brought)}</span>
      )}
    </label>
  );
}
