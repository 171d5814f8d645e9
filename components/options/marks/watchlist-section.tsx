import { useState } from 'preact/hooks';
import type { WatchedMark } from '../../../lib/watch/watchlist';
import { useTexts } from '../../shared/texts-context';
import { AddMarks, type ReadMarks } from './add-marks';
import { useMarks } from './use-marks';

export interface WatchlistProps extends ReadMarks {
  watchlist: readonly WatchedMark[];
  onSaveWatchlist(marks: readonly WatchedMark[]): Promise<void>;
}

/** Marks to look out for that no customs list holds: each with its classes, so that goods can be compared. */
export function WatchlistSection({ watchlist, onSaveWatchlist, onReadMarks }: WatchlistProps) {
  const { t } = useTexts();
  const [failed, setFailed] = useState(false);

  function save(marks: readonly WatchedMark[]): void {
    onSaveWatchlist(marks).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  }
  const { replace, remove, undoLine } = useMarks(watchlist, save);

  return (
    <>
      <p class="lead">{t('watchlist.lead')}</p>
      <ul class="marks">
        {watchlist.map((mark, at) => (
          <li key={mark.markText}>
            <bdi>{mark.markText}</bdi>
            <label>
              {t('recordField.classes')}{' '}
              <input
                class="classes"
                inputMode="numeric"
                maxLength={200}
                aria-label={t('watchlist.classesOf', { mark: mark.markText })}
                defaultValue={mark.classes?.join(', ')}
                onChange={({ currentTarget }) =>
                  replace(at, { ...mark, classes: classesIn(currentTarget.value) })
                }
              />
            </label>
            <button
              type="button"
              aria-label={t('options.removeMark', { mark: mark.markText })}
              onClick={() => remove(mark)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {watchlist.length === 0 && <p class="quiet">{t('options.noOwn')}</p>}
      {failed && (
        <p class="ill" role="alert">
          {t('watchlist.notKept')}
        </p>
      )}
      {undoLine}
      <AddMarks
        label={t('options.addOwn')}
        onReadMarks={onReadMarks}
        onAdd={(marks) => {
          const fresh = marks.filter(
            ({ markText }) => !watchlist.some((other) => other.markText === markText),
          );
          save([...watchlist, ...fresh.map(({ markText, classes }) => ({ markText, classes }))]);
          return fresh.length;
        }}
      />
    </>
  );
}

/** "9, 25" as Nice classes; what is none is left out. */
function classesIn(text: string): number[] {
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  return [...new Set(numbers.filter((number) => number >= 1 && number <= 45))].sort((a, b) => a - b);
}
