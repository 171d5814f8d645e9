import { useRef, useState } from 'preact/hooks';
import type { LongUndo } from '../../lib/backup/course';
import type { ErasedPart, Erasure } from '../../lib/backup/erase';
import type { OpenedBackup, SavedBackup } from '../../lib/backup/everything';
import { failureOf, failureText } from '../../lib/locales/failure';
import { FileChoice } from '../shared/file/file-choice';
import { useTexts } from '../shared/texts-context';
import { useUndo } from '../shared/use-undo';
import { useLongCourse } from './long-course';
import { RestoreView } from './restore-view';
import { notRestoredText, restoredText, thingsBrought, thingsIn, wasStopped } from './restored-text';

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
  const texts = useTexts();
  const { t, number } = texts;
  const [statusText, setStatusText] = useState('');
  const [opened, setOpened] = useState<OpenedBackup>();
  const undo = useUndo();
  const course = useLongCourse();
  const [erasing, setErasing] = useState(false);
  /** One at a time: what is erased in the middle of a restore would come after all, and a file saved then would hold half of it. */
  const busy = course.isGoing || erasing;
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
  /** Says so while it goes on, and offers the way back once more where it was stopped. */
  async function takeBack(
    run: LongUndo,
    what: { done: string; label: string; count: number; onStop?(): void },
  ): Promise<void> {
    setStatusText(t('restore.undoing'));
    let statusText = '';
    try {
      await course.run(run, what);
      statusText = what.done;
    } catch (error) {
      if (!wasStopped(error)) throw error;
      const passed = course.passed();
      const stopped = t('restore.undoStopped', { passed: number(passed), count: number(what.count) });
      undo.offer(stopped, () => takeBack(run, { ...what, count: what.count - passed }));
    } finally {
      setStatusText(statusText);
    }
  }
  async function restore(lists: readonly string[]): Promise<void> {
    if (!opened) return;
    setStatusText(t('options.bringingBack'));
    const count = thingsIn(opened.preview, lists);
    try {
      const result = await course.run((how) => opened.restore(lists, how), {
        ...{ label: t('restore.label'), count },
        onStop: () => setStatusText(t('restore.cancelling')),
      });
      setOpened((now) => (now === opened ? undefined : now));
      setStatusText('');
      undo.offer(restoredText(result, texts), () =>
        takeBack(result.undo, {
          ...{ done: t('restore.undone'), label: t('restore.undoLabel') },
          count: thingsBrought(result, opened.preview),
          onStop() {},
        }),
      );
    } catch (error) {
      setStatusText(notRestoredText(error, texts));
    }
  }
  async function erase(): Promise<void> {
    setErasing(true);
    try {
      offerBack(await onErase());
    } catch (error) {
      setStatusText(failureText(failureOf(error), t));
    } finally {
      setErasing(false);
    }
  }
  function offerBack({ undo: run, left, decisions = 0 }: Erasure): void {
    setStatusText('');
    setOpened(undefined);
    const said =
      left.length === 0
        ? t('options.erased')
        : t('options.erasedExcept', { parts: names(left).join(t('restore.join')) });
    undo.offer(said, () =>
      takeBack(run, {
        ...{ done: t('options.erasedBack'), label: t('restore.label') },
        count: decisions,
      }),
    );
  }
  return (
    <>
      <p class="lead">{t('options.dataLead')}</p>
      {damagedRecords > 0 && <p class="ill">{t('options.damaged', {}, damagedRecords)}</p>}
      <div class="buttons">
        <button type="button" disabled={busy} onClick={() => void save()}>
          {t('options.export')}
        </button>
        <FileChoice class="as-button" accept=".gz,.jsonl" disabled={busy} onFile={(file) => void open(file)}>
          {t('options.restore')}
        </FileChoice>
        <EraseButton busy={busy} onErase={erase} />
      </div>
      {opened && (
        <RestoreView
          preview={opened.preview}
          busy={busy}
          onRestore={restore}
          onCancel={() => setOpened(undefined)}
        />
      )}
      {!busy && undo.undoLine}
      {course.line}
      <p role="status">{statusText}</p>
    </>
  );
}

/** Asks first. */
function EraseButton({ busy, onErase }: { busy: boolean; onErase(): Promise<void> }) {
  const { t } = useTexts();
  const [asking, setAsking] = useState(false);
  async function erase(): Promise<void> {
    await onErase();
    setAsking(false);
  }
  if (!asking)
    return (
      <button type="button" class="danger" disabled={busy} onClick={() => setAsking(true)}>
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
