import type { Undo } from '../../lib/domain/undo';
import type { TextKey } from '../../lib/locales/text-key';
import type { UnreadPart } from '../../lib/settings/settings';
import type { Unread } from '../../lib/surfaces/unread-parts';
import { visibleControls } from '../../lib/text/controls';
import { useTexts } from '../shared/texts-context';
import { useUndo } from '../shared/use-undo';

export interface UnreadPartsProps {
  unread: Unread;
  /** Saves all of them as a file. */
  onSaveUnread(): void;
  /** Removes the person's own; the undo puts them back. */
  onRemoveUnread(): Promise<Undo>;
}

/** Parts shown of each origin; the file has all. */
const SHOWN = 20;
/** Letters shown of a part. */
const LETTERS = 200;

/** What is stored and cannot be read: kept as it is, named, and to be taken along. Nothing where all is readable. */
export function UnreadParts({ unread, onSaveUnread, onRemoveUnread }: UnreadPartsProps) {
  const { t } = useTexts();
  const undo = useUndo();
  const nothing = unread.own.length + unread.managed.length === 0;
  if (nothing && undo.undoLine.length === 0) return null;
  return (
    <section class="unread" aria-labelledby="heading-unread">
      <h2 id="heading-unread">{t('unread.title')}</h2>
      {undo.undoLine}
      {!nothing && (
        <>
          <p class="ill">{t('unread.lead')}</p>
          <Parts parts={unread.own} nameOf={(name) => name} />
          <Parts parts={unread.managed} nameOf={(setting) => t('unread.organisation', { setting })} />
          <div class="buttons">
            <button type="button" onClick={onSaveUnread}>
              {t('unread.save')}
            </button>
            {unread.own.length > 0 && (
              <button
                type="button"
                class="danger"
                onClick={() => void onRemoveUnread().then((run) => undo.offer(t('unread.removed'), run))}
              >
                {t('unread.remove')}
              </button>
            )}
          </div>
        </>
      )}
    </section>
  );
}

function Parts({ parts, nameOf }: { parts: readonly UnreadPart[]; nameOf(setting: string): string }) {
  const { t, number } = useTexts();
  const more = parts.length - SHOWN;
  return (
    <ul>
      {parts.slice(0, SHOWN).map(({ setting, value }, at) => (
        <li key={`${at} ${setting}`}>
          <bdi>{nameOf(Object.hasOwn(NAMES, setting) ? t(NAMES[setting]!) : visibleControls(setting))}</bdi>:{' '}
          <code>
            <bdi>{visibleControls((JSON.stringify(value) ?? '').slice(0, LETTERS))}</bdi>
          </code>
        </li>
      ))}
      {more > 0 && <li class="quiet">{t('unread.more', { count: number(more) }, more)}</li>}
    </ul>
  );
}

/** Settings by the names that the sections of this page give them; others are shown as they are stored. */
const NAMES: Readonly<Record<string, TextKey>> = {
  own: 'options.own',
  yuanValues: 'options.yuan',
  sitesOff: 'options.sites',
  writingCentres: 'options.writing',
  reasons: 'options.reasons',
  labels: 'options.labels',
  role: 'options.role',
  policy: 'options.policy',
  direction: 'options.direction',
  sensitivity: 'options.sensitivity',
  staleAfterDays: 'options.staleAfter',
  customs: 'sources.customs',
  countPageBrands: 'toLookUp.countPages',
  lists: 'unread.lists',
};
