import type { Undo } from '../../lib/domain/undo';
import type { ListRow } from '../../lib/surfaces/list-rows';
import { DemonstrationLeft, type DemonstrationLeftProps } from '../shared/demonstration-left';
import { Sign } from '../shared/sign';
import { OwnRegister, type OwnRegisterProps } from '../shared/source/own-register';
import { useTexts } from '../shared/texts-context';
import { useUndo } from '../shared/use-undo';
import { ImportList, type ImportServices } from './import/import-list';
import { OtherRegisters } from './other-registers';
import { Publishers } from './publishers';
import { type SubscriptionServices, Subscriptions } from './subscriptions';

export interface ListsServices
  extends SubscriptionServices,
    ImportServices,
    OwnRegisterProps,
    DemonstrationLeftProps {
  /** Erases a list; what it resolves with takes it back until the page is closed. */
  onRemoveList(name: string): Promise<Undo>;
}

export function ListsSection(props: ListsServices & { lists: readonly ListRow[] }) {
  const { lists, onRemoveList } = props;
  const { t } = useTexts();
  const undo = useUndo();

  async function remove(name: string): Promise<void> {
    undo.offer(t('options.removedList', { list: name }), await onRemoveList(name), name);
  }

  return (
    <>
      <p class="lead">{t('options.listsLead')}</p>
      <DemonstrationLeft {...props} />
      <ul class="list-cards">
        {lists.map((list) => (
          <ListCard key={list.name} list={list} onRemove={() => void remove(list.name)} />
        ))}
      </ul>
      {undo.undoLine}
      {lists.length === 0 && <p class="warn">{t('lists.none')}</p>}
      <ImportList {...props} />
      <div class="sources">
        <h3>{t('sources.title')}</h3>
        <p class="lead">{t('sources.lead')}</p>
        <OwnRegister {...props} />
        <OtherRegisters than={props.customs.regime} />
      </div>
      <Subscriptions {...props} />
      <Publishers />
    </>
  );
}

function ListCard({ list, onRemove }: { list: ListRow; onRemove(): void }) {
  const { t, number, day, age } = useTexts();
  const ill = list.notice ? (`listNotice.${noticeKey(list.notice)}` as const) : undefined;
  return (
    <li class="list-card">
      <div>
        <b>{list.name}</b>
        {list.demonstration && <span class="tag">{t('demonstration')}</span>}
        <p class="quiet">
          {[
            list.regime,
            t('lists.recordals', { count: number(list.recordals) }, list.recordals),
            list.figurative > 0 &&
              t('options.figurative', { count: number(list.figurative) }, list.figurative),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p class="quiet">
          {list.date ? `${day(list.date)} (${age(list.date)})` : age('')} · {t(`origin.${list.origin}`)}
          {list.source && ` · ${list.source}`}
        </p>
        {ill && (
          <p class="ill">
            <Sign of="review" /> {t(ill)}
          </p>
        )}
        {list.freshness !== 'fresh' && (
          <p class="ill">
            <Sign of="review" /> {t(`options.${list.freshness}List`, { day: day(list.expires ?? '') })}
          </p>
        )}
      </div>
      <button
        type="button"
        class="danger"
        aria-label={t('options.removeList', { list: list.name })}
        onClick={onRemove}
      >
        {t('action.remove')}
      </button>
    </li>
  );
}

const NOTICES = {
  rebuilt: 'rebuilt',
  'rebuilt-from-package': 'rebuiltFromPackage',
  damaged: 'damaged',
  'newer-version': 'newerVersion',
} as const;

function noticeKey(notice: string) {
  return NOTICES[notice as keyof typeof NOTICES] ?? 'other';
}
