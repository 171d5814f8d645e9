import { useRef, useState } from 'preact/hooks';
import type { BackupPart } from '../../lib/backup/backup-part';
import type { ErasedPart, Erasure } from '../../lib/backup/erase';
import type { OpenedBackup, RestoreResult, SavedBackup } from '../../lib/backup/everything';
import { failureOf, failureText } from '../../lib/locales/failure';
import { FileChoice } from '../shared/file/file-choice';
import { useTexts } from '../shared/texts-context';
import { useUndo } from '../shared/use-undo';
import { RestoreView } from './restore-view';

export interface DataServices {
  /** Notes, items of the stock and alerts that are stored and cannot be shown. */
  damagedRecords?: number;
  /** Saves everything stored on this machine as one file; tells what of it could not be read. */
  onExport(): Promise<Omit<SavedBackup, 'file'>>;
  /** Reads such a file and stores nothing yet; rejects with one sentence where it is none. */
  onOpenBackup(file: File): Promise<OpenedBackup>;
  /** Erases all that was added to the extension; what it resolves with brings it back until the page is closed. */
  onErase(): Promise<Erasure>;
}

/** Everything lies on this machine: take it along, bring it back, or erase it. Needs nothing that is stored. */
export function DataSection({ damagedRecords = 0, onExport, onOpenBackup, onErase }: DataServices) {
  const { t, number } = useTexts();
  const [statusText, setStatusText] = useState('');
  const [opened, setOpened] = useState<OpenedBackup>();
  const undo = useUndo();
  /** Of files that are opened one after the other, the latest counts: the one before may take longer to read. */
  const attempt = useRef(0);
  const names = (parts: readonly ErasedPart[]) => parts.map((part) => t(`part.${part}`));

  async function save(): Promise<void> {
    try {
      const { unreadParts, unreadLists } = await onExport();
      const without = [...names(unreadParts), ...unreadLists].join(t('restore.join'));
      setStatusText(without === '' ? t('options.saved') : t('options.savedWithout', { parts: without }));
    } catch (error) {
      setStatusText(t('options.notSaved', { reason: failureText(failureOf(error), t) }));
    }
  }
  async function open(file: File): Promise<void> {
    const mine = ++attempt.current;
    const isLatest = () => mine === attempt.current;
    setOpened(undefined);
    setStatusText(t('options.readingBack'));
    try {
      const backup = await onOpenBackup(file);
      if (!isLatest()) return;
      setOpened(backup);
      setStatusText('');
    } catch (error) {
      if (isLatest()) setStatusText(t('options.notRestored', { reason: failureText(failureOf(error), t) }));
    }
  }
  /** Says so while it goes on: 100,000 decisions take the better part of a minute. */
  async function takeBack(run: () => Promise<unknown>, done: string): Promise<void> {
    setStatusText(t('restore.undoing'));
    let statusText = '';
    try {
      await run();
      statusText = done;
    } finally {
      setStatusText(statusText);
    }
  }
  async function restore(lists: readonly string[]): Promise<void> {
    if (!opened) return;
    setStatusText(t('options.bringingBack'));
    try {
      const result = await opened.restore(lists);
      setOpened((now) => (now === opened ? undefined : now));
      setStatusText('');
      undo.offer(restoredText(result), () => takeBack(result.undo, t('restore.undone')));
    } catch (error) {
      setStatusText(t('options.notRestored', { reason: failureText(failureOf(error), t) }));
    }
  }
  function restoredText({ counts, lists, skippedLines }: RestoreResult): string {
    const parts = Object.entries(counts) as [BackupPart, { brings: number }][];
    const brought = [
      ...parts.map(([part, { brings }]) => [part, brings] as const),
      ['lists', lists.length] as const,
    ];
    const facts = brought
      .filter(([, many]) => many > 0)
      .map(([part, many]) => `${t(`part.${part}`)} ${number(many)}`);
    const skipped = skippedLines > 0 ? ` ${t('options.restoredSkipped', {}, skippedLines)}` : '';
    if (facts.length === 0) return t('options.restoredNothing') + skipped;
    return t('options.restored', { facts: facts.join(t('restore.join')) }) + skipped;
  }
  async function erase(): Promise<void> {
    const { undo: run, left } = await onErase();
    setStatusText('');
    setOpened(undefined);
    const said =
      left.length === 0
        ? t('options.erased')
        : t('options.erasedExcept', { parts: names(left).join(t('restore.join')) });
    undo.offer(said, () => takeBack(run, t('options.erasedBack')));
  }
  return (
    <>
      <p class="lead">{t('options.dataLead')}</p>
      {damagedRecords > 0 && <p class="ill">{t('options.damaged', {}, damagedRecords)}</p>}
      <div class="buttons">
        <button type="button" onClick={() => void save()}>
          {t('options.export')}
        </button>
        <FileChoice class="as-button" accept=".gz,.jsonl" onFile={(file) => void open(file)}>
          {t('options.restore')}
        </FileChoice>
        <EraseButton onErase={erase} />
      </div>
      {opened && (
        <RestoreView preview={opened.preview} onRestore={restore} onCancel={() => setOpened(undefined)} />
      )}
      {undo.undoLine}
      <p role="status">{statusText}</p>
    </>
  );
}

/** Asks first. */
function EraseButton({ onErase }: { onErase(): Promise<void> }) {
  const { t } = useTexts();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  async function erase(): Promise<void> {
    setBusy(true);
    await onErase().finally(() => setBusy(false));
    setAsking(false);
  }
  if (!asking)
    return (
      <button type="button" class="danger" onClick={() => setAsking(true)}>
        {t('options.erase')}
      </button>
    );
  return (
    <span class="confirm" role="alertdialog" aria-label={t('options.eraseSure')}>
      {t('options.eraseSure')}
      <button type="button" class="danger" disabled={busy} onClick={() => void erase()}>
        {t('options.eraseYes')}
      </button>
      <button type="button" disabled={busy} onClick={() => setAsking(false)}>
        {t('action.cancel')}
      </button>
    </span>
  );
}
