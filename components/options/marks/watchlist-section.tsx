import type { WatchedMark } from '../../../lib/watch/watchlist';
import { useTexts } from '../../shared/texts-context';
import { AddMarks, type ReadMarks } from './add-marks';
import { type ChangeMarks, useMarks } from './use-marks';

export interface WatchlistProps extends ReadMarks {
  watchlist: readonly WatchedMark[];
  onChangeWatchlist: ChangeMarks<WatchedMark>;
}

/** Marks to look out for that no customs list holds: each with its classes, so that goods can be compared. */
export function WatchlistSection({ watchlist, onChangeWatchlist, onReadMarks }: WatchlistProps) {
  const { t } = useTexts();
  const { edit, remove, statusLine } = useMarks(watchlist, onChangeWatchlist);
  return (
    <>
      <p class="lead">{t('watchlist.lead')}</p>
      <ul class="marks">
        {watchlist.map((mark) => (
          <li key={mark.markText}>
            <bdi>{mark.markText}</bdi>
            <label>
              {t('recordField.classes')}{' '}
              <input
                key={mark.classes?.join()}
                class="classes"
                inputMode="numeric"
                maxLength={200}
                aria-label={t('watchlist.classesOf', { mark: mark.markText })}
                defaultValue={mark.classes?.join(', ')}
                onChange={({ currentTarget }) =>
                  edit(mark, { ...mark, classes: classesIn(currentTarget.value) })
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
      {statusLine}
      <AddMarks
        label={t('options.addOwn')}
        onReadMarks={onReadMarks}
        onAdd={(marks) =>
          onChangeWatchlist({ add: marks.map(({ markText, classes }) => ({ markText, classes })) })
        }
      />
    </>
  );
}

/** "9, 25" as Nice classes; what is none is left out. */
function classesIn(text: string): number[] {
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  return [...new Set(numbers.filter((number) => number >= 1 && number <= 45))].sort((a, b) => a - b);
}
