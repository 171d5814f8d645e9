import { useState } from 'preact/hooks';
import { sourceOf } from '../../lib/sources/registry';
import type { NoteChange, RecordalToday, RecordFile } from '../../lib/surfaces/record-file';
import { listFacts } from '../shared/facts';
import { LookUpAt, type LookUpAtServices } from '../shared/source/look-up-at';
import { useTexts } from '../shared/texts-context';
import { useUndo } from '../shared/use-undo';
import { AuthorisedByHand } from './authorised-by-hand';
import { Fields } from './fields';
import { History } from './history';
import { NoteEditor } from './note-editor';

export interface RecordProps extends RecordFile, LookUpAtServices {
  regime: string;
  recordNo: string;
  /** Changes what is stored by then; open pages follow. Rejects where it could not be stored. */
  onKeep(change: NoteChange): Promise<void>;
}

/** One recordal whole: what the lists say, what became of it, and what the person adds. */
export function Record({ regime, recordNo, inLists, history, kept, onKeep, onLookUpAt }: RecordProps) {
  const { t } = useTexts();
  const undo = useUndo();
  const [failed, setFailed] = useState(false);
  const source = sourceOf(regime);
  const mark = inLists[0]?.recordal.markText || history[0]?.mark || recordNo;

  /** `back` is the change that takes the first one back. Whether it was stored. */
  async function keep(change: NoteChange, back: NoteChange, statusText: string): Promise<boolean> {
    try {
      await onKeep(change);
      setFailed(false);
      undo.offer(statusText, () => onKeep(back).then(() => setFailed(false)));
      return true;
    } catch {
      setFailed(true);
      return false;
    }
  }

  return (
    <main class="record">
      <header>
        <h1>
          <bdi>{mark}</bdi>
        </h1>
        <p class="quiet">{t('record.number', { recordNo, regime })}</p>
        <button
          type="button"
          aria-pressed={kept.watched}
          onClick={() =>
            void keep(
              { watched: !kept.watched },
              { watched: kept.watched },
              t(kept.watched ? 'record.unwatched' : 'record.watched'),
            )
          }
        >
          {t('record.watch')}
        </button>
        <p class="quiet">{t('record.watchHint')}</p>
        {source && <LookUpAt words={mark} source={source} onLookUpAt={onLookUpAt} />}
      </header>
      {failed && (
        <p class="ill" role="alert">
          {t('record.notKept')}
        </p>
      )}
      {undo.undoLine}
      {inLists.length === 0 && <p class="ill">{t('record.gone')}</p>}
      {inLists.map((found) => (
        <InList key={found.list} found={found} />
      ))}
      <NoteEditor
        note={kept.note}
        onSave={(note, began) => keep({ note }, { note: { from: note.to, to: began } }, t('record.noteKept'))}
      />
      <AuthorisedByHand
        users={kept.authorisedUsers}
        onAdd={(name) =>
          keep({ users: { add: [name] } }, { users: { remove: [name] } }, t('record.userAdded', { name }))
        }
        onRemove={(name) =>
          void keep(
            { users: { remove: [name] } },
            { users: { add: [name], at: kept.authorisedUsers.indexOf(name) } },
            t('record.userRemoved', { name }),
          )
        }
      />
      <History entries={history} />
    </main>
  );
}

function InList({ found }: { found: RecordalToday }) {
  const format = useTexts();
  const { t } = format;
  const { inForce, recordal, demonstration } = found;
  const force = inForce === null ? 'unknown' : inForce ? 'inForce' : 'notInForce';
  return (
    <section aria-label={t('record.inList', { list: found.list })}>
      <h2>
        {t('record.inList', { list: found.list })}{' '}
        <span class={`tag standing-${force}`}>{t(`standing.${force}`)}</span>
      </h2>
      <p class="quiet">{listFacts(found, format)}</p>
      {found.freshness === 'expired' && <p class="ill">{t('record.expiredList')}</p>}
      {demonstration && <p class="ribbon">{t('demonstration')}</p>}
      <Fields recordal={recordal} />
    </section>
  );
}
