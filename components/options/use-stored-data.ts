import { useRef, useState } from 'preact/hooks';
import type { LongUndo } from '../../lib/backup/course';
import type { ErasedPart, Erasure } from '../../lib/backup/erase';
import type { OpenedBackup, SavedBackup } from '../../lib/backup/everything';
import { failureOf, failureText } from '../../lib/locales/failure';
import { useTexts } from '../shared/texts-context';
import { useUndo } from '../shared/use-undo';
import { useLongCourse } from './long-course';
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

/** What is done with all that is stored, what came of it, and what of it can be taken back. */
export function useStoredData({ onExport, onOpenBackup, onErase }: DataServices) {
  const texts = useTexts();
  const { t } = texts;
  const [statusText, setStatusText] = useState('');
  const [opened, setOpened] = useState<OpenedBackup>();
  const [erasing, setErasing] = useState(false);
  /** Of files that are opened one after the other, the latest counts: the one before may take longer to read. */
  const attempt = useRef(0);
  const { course, undo, takeBack } = useTakeBack(setStatusText);
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

  return {
    ...{ statusText, opened, save, open, restore, erase },
    closeBackup: () => setOpened(undefined),
    /** One at a time: what is erased in the middle of a restore would come after all, and a file saved then would hold half of it. */
    busy: course.isGoing || erasing,
    ...{ undoLine: undo.undoLine, courseLine: course.line },
  };
}

/** Takes back what was restored or erased, which may take long. `say` is told how it goes. */
function useTakeBack(say: (statusText: string) => void) {
  const { t, number } = useTexts();
  const undo = useUndo();
  const course = useLongCourse();

  /** Says so while it goes on, and offers the way back once more where it was stopped. */
  async function takeBack(
    run: LongUndo,
    what: { done: string; label: string; count: number; onStop?(): void },
  ): Promise<void> {
    say(t('restore.undoing'));
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
      say(statusText);
    }
  }

  return { course, undo, takeBack };
}
