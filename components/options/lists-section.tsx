import { useState } from 'preact/hooks';
import type { Undo } from '../../lib/domain/undo';
import type { ListSource } from '../../lib/lists/list-source';
import { failureOf, failureText } from '../../lib/locales/failure';
import type { ListRow } from '../../lib/surfaces/list-rows';
import { DemonstrationLeft, type DemonstrationLeftProps } from '../shared/demonstration-left';
import { ListsLost, type ListsLostProps } from '../shared/lists-lost';
import { searchesText } from '../shared/searches-text';
import { Sign } from '../shared/sign';
import { OwnRegister, type OwnRegisterProps } from '../shared/source/own-register';
import { useTexts } from '../shared/texts-context';
import { useUndo } from '../shared/use-undo';
import { ImportList, type ImportServices } from './import/import-list';
import { OtherRegisters } from './other-registers';
import { Publishers } from './publishers';
import { type RegisterServices, Registers } from './registers';
import { type SubscriptionServices, Subscriptions } from './subscriptions';

export interface ListsServices
  extends SubscriptionServices,
    ImportServices,
    RegisterServices,
    OwnRegisterProps,
    DemonstrationLeftProps,
    ListsLostProps {
  /** Erases a list; what it resolves with takes it back until the page is closed. */
  onRemoveList(name: string): Promise<Undo>;
  /** Gives a list, with what it answers for, to the person as a file. Rejects where its rows are damaged. */
  onSaveList(name: string): Promise<void>;
}

export function ListsSection(props: ListsServices & { lists: readonly ListRow[] }) {
  const { lists, onRemoveList, onSaveList, subscriptions } = props;
  const { t } = useTexts();
  const [failure, setFailure] = useState('');
  const undo = useUndo();
  const [brought, setBrought] = useState<ListSource>();

  async function remove(name: string): Promise<void> {
    undo.offer(t('options.removedList', { list: name }), await onRemoveList(name), name);
  }

  async function save(name: string): Promise<void> {
    setFailure('');
    await onSaveList(name).catch((error: unknown) =>
      setFailure(t('coverage.saveFailed', { reason: failureText(failureOf(error), t) })),
    );
  }

  return (
    <>
      <p class="lead">{t('options.listsLead')}</p>
      <ListsLost {...props} />
      <DemonstrationLeft {...props} />
      <ul class="list-cards own-lists">
        {lists.map((list) => (
          <ListCard
            key={list.name}
            list={list}
            onRemove={() => void remove(list.name)}
            onSave={() => void save(list.name)}
          />
        ))}
      </ul>
      {undo.undoLine}
      {failure && (
        <p class="ill" role="alert">
          <Sign of="review" /> {failure}
        </p>
      )}
      {lists.length === 0 && <p class="warn">{t('lists.none')}</p>}
      <ImportList {...props} brought={brought} />
      <div class="sources">
        <h3>{t('sources.title')}</h3>
        <p class="lead">{t('sources.lead')}</p>
        <OwnRegister {...props} />
        <OtherRegisters than={props.customs.regime} />
      </div>
      <Registers
        {...props}
        followed={subscriptions.map(({ url }) => url)}
        onTake={(source) => setBrought({ from: 'register', source })}
      />
      <Subscriptions {...props} />
      <Publishers />
    </>
  );
}

interface ListCardProps {
  list: ListRow;
  onRemove(): void;
  onSave(): void;
}

function ListCard({ list, onRemove, onSave }: ListCardProps) {
  const format = useTexts();
  const { t, number, day, age } = format;
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
        {!list.demonstration && list.origin !== 'own' && (
          <p class="quiet">{searchesText(list.searches, format) ?? t('coverage.whole')}</p>
        )}
        {list.searches && list.searches.inPart > 0 && (
          <p class="ill">
            <Sign of="review" /> {t('coverage.brokenOff', {}, list.searches.inPart)}
          </p>
        )}
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
      {!list.demonstration && list.origin !== 'own' && (
        <button type="button" aria-label={t('coverage.saveList', { list: list.name })} onClick={onSave}>
          {t('coverage.save')}
        </button>
      )}
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
