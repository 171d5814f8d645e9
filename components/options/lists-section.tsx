import { useState } from 'preact/hooks';
import type { ListLabel } from '../../lib/messages';
import { Sign } from '../sign';
import { useTexts } from '../texts-context';
import { ImportReport } from './import-report';
import { type SubscriptionServices, Subscriptions } from './subscriptions';
import { type Undo, UndoLine } from './undo-line';

/** A list with where it comes from. */
export interface ListStanding extends ListLabel {
  origin: 'packaged' | 'file' | 'page' | 'subscription' | 'own';
  /** File name or address; empty for packaged and own lists. */
  source: string;
}

/** The account of one import: accepted + rejected = read. */
export interface ImportAccount {
  file: string;
  read: number;
  accepted: number;
  rejected: readonly { row: number; reason: string }[];
  warnings: readonly string[];
  /** Why nothing was imported, in one sentence; absent when the list is in. */
  failure?: string;
}

export interface ListsServices extends SubscriptionServices {
  /** Reads a file into a list of its own; `progress` hears how many rows were read. */
  onImport(file: File, progress: (rows: number) => void, signal: AbortSignal): Promise<ImportAccount>;
  /** Erases a list; what it resolves with takes it back until the page is closed. */
  onRemoveList(name: string): Promise<Undo>;
}

export function ListsSection(props: ListsServices & { lists: readonly ListStanding[] }) {
  const { lists, onImport, onRemoveList } = props;
  const { t, number } = useTexts();
  const [erased, setErased] = useState<readonly { name: string; undo: Undo }[]>([]);
  const [account, setAccount] = useState<ImportAccount>();
  const [reading, setReading] = useState<{ file: string; rows: number; stop: AbortController }>();

  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    const stop = new AbortController();
    setAccount(undefined);
    setReading({ file: file.name, rows: 0, stop });
    setAccount(await onImport(file, (rows) => setReading({ file: file.name, rows, stop }), stop.signal));
    setReading(undefined);
  }

  async function remove(name: string): Promise<void> {
    const undo = await onRemoveList(name);
    setErased((before) => [...before.filter((other) => other.name !== name), { name, undo }]);
  }

  async function takeBack(one: (typeof erased)[number]): Promise<void> {
    await one.undo();
    setErased((before) => before.filter((other) => other !== one));
  }

  return (
    <>
      <p class="lead">{t('options.listsLead')}</p>
      <ul class="list-cards">
        {lists.map((list) => (
          <ListCard key={list.name} list={list} onRemove={() => void remove(list.name)} />
        ))}
      </ul>
      {erased.map((one) => (
        <UndoLine
          key={one.name}
          said={t('options.removedList', { list: one.name })}
          onUndo={() => void takeBack(one)}
        />
      ))}
      {lists.length === 0 && <p class="warn">{t('lists.none')}</p>}
      <label class="drop">
        <input
          type="file"
          class="unseen"
          accept=".csv,.tsv,.txt,.xlsx,.json,.jsonl,.html,.htm,.gz,.zip"
          onChange={(event) => {
            void take(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
        <b>{t('options.addList')}</b>
        <span>{t('options.addListHow')}</span>
      </label>
      <div aria-live="polite">
        {reading && (
          <p class="progress">
            {t('options.importing', { file: reading.file, rows: number(reading.rows) }, reading.rows)}
            <button type="button" onClick={() => reading.stop.abort()}>
              {t('action.cancel')}
            </button>
          </p>
        )}
        {account && <ImportReport account={account} />}
      </div>
      <Subscriptions {...props} />
    </>
  );
}

function ListCard({ list, onRemove }: { list: ListStanding; onRemove(): void }) {
  const { t, number, day, age } = useTexts();
  const ill = list.notice ? (`notice.${noticeKey(list.notice)}` as const) : undefined;
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
