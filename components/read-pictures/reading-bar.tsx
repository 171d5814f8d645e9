import { failureText } from '../../lib/locales/failure';
import type { PicturesState } from '../../lib/picture-reading/state';
import { useTexts } from '../shared/texts-context';

export interface ReadingBarProps {
  state: PicturesState;
  /** Hosts of the pictures of the chosen listings. */
  hosts: readonly string[];
  /** Chooses these listings, or no longer. */
  onChoose(ids: readonly string[], chosen: boolean): void;
  /** Asks for the hosts and reads; to be called from a press. */
  onRead(): void;
  onStop(): void;
}

/** Which pictures, from where, and how far it is. */
export function ReadingBar(props: ReadingBarProps) {
  const { state, onStop } = props;
  const { t, number } = useTexts();
  const progress = { done: number(state.done), of: number(state.of) };
  return (
    <div class="reading-bar">
      {state.phase === 'reading' ? (
        <>
          <progress max={state.of} value={state.done} aria-label={t('readPictures.title')} />
          <button type="button" class="stop" onClick={onStop}>
            {t('readPictures.stop')}
          </button>
        </>
      ) : (
        <Choice {...props} />
      )}
      <p role="status">
        {state.phase === 'reading' && t('readPictures.reading', progress)}
        {state.phase === 'done' && t('readPictures.done', progress)}
        {state.phase === 'stopped' && t('readPictures.stopped', progress)}
      </p>
      {state.refused && <p class="ill">{t('readPictures.refused')}</p>}
      {state.failure !== undefined && (
        <p class="ill" role="alert">
          {t('bulkPictures.failed', { reason: failureText(state.failure, t) })}
        </p>
      )}
    </div>
  );
}

function Choice({ state: { items }, hosts, onChoose, onRead }: ReadingBarProps) {
  const { t, number } = useTexts();
  const chosen = items.filter((item) => item.chosen);
  const flagged = items.filter(({ level }) => level !== 'clear');
  const only = (some: typeof items) => {
    onChoose(
      items.map(({ listing }) => listing.id),
      false,
    );
    onChoose(
      some.map(({ listing }) => listing.id),
      true,
    );
  };
  return (
    <>
      <button type="button" class="read primary" disabled={hosts.length === 0} onClick={onRead}>
        {t('readPictures.read', { count: number(chosen.length) }, chosen.length)}
      </button>
      <button type="button" onClick={() => only(flagged)}>
        {t('readPictures.flagged', { count: number(flagged.length) })}
      </button>
      <button type="button" onClick={() => only(items)}>
        {t('readPictures.all', { count: number(items.length) })}
      </button>
      {hosts.length > 0 && (
        <p class="quiet">{t('readPictures.hosts', { hosts: hosts.join(t('listSeparator')) })}</p>
      )}
    </>
  );
}
