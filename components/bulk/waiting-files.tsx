import { useState } from 'preact/hooks';
import { type BulkStage, isOpening } from '../../lib/bulk/progress';
import {
  type Dropped,
  droppedFiles,
  fileFieldAt,
  fileNames,
  holdsFiles,
  MOST_DROPPED,
  NOTHING_DROPPED,
} from '../shared/file/dropped-files';
import { Sign } from '../shared/sign';
import { useTexts } from '../shared/texts-context';

/** What was dropped and is not opened yet; `empty` where the latest drop held nothing. */
interface Waiting extends Dropped {
  empty: boolean;
}

const NONE: Waiting = { ...NOTHING_DROPPED, empty: false };

/**
 * What becomes of files that are dropped on the page: the first is opened where nothing stands in its way, all others wait. No
 * drop ends a check or takes results away.
 */
export function useWaitingFiles(stage: BulkStage, onFile: (file: File, name: string) => void) {
  const [waiting, setWaiting] = useState(NONE);
  const [isDragged, setDragged] = useState(false);
  const drop = async (event: DragEvent) => {
    setDragged(false);
    // A field of its own beside the results takes what is dropped on it.
    if (!holdsFiles(event) || (stage.at !== 'start' && fileFieldAt(event.target))) return;
    event.preventDefault();
    const free = stage.at === 'start' && !isOpening(stage);
    const { files, beyond, unread } = await droppedFiles(event.dataTransfer!);
    const [first] = files;
    if (free && first) onFile(first, first.name);
    setWaiting((before) => ({
      files: [...before.files, ...(free ? files.slice(1) : files)],
      beyond: before.beyond || beyond,
      unread: [...before.unread, ...unread],
      empty: files.length + unread.length === 0,
    }));
  };
  return {
    isDragged,
    over(event: DragEvent): void {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setDragged(true);
    },
    leave: () => setDragged(false),
    drop: (event: DragEvent) => void drop(event),
    waiting,
    openNext(): void {
      const [next, ...rest] = waiting.files;
      if (!next) return;
      setWaiting({ ...waiting, files: rest });
      onFile(next, next.name);
    },
    forget: () => setWaiting(NONE),
  };
}

export interface WaitingFilesProps {
  waiting: Waiting;
  stage: BulkStage;
  /** Work goes on that would end with the file on the page. */
  busy: boolean;
  onOpen(): void;
  onForget(): void;
}

/** Names the files that wait, and opens the next once that ends nothing; says, too, which of a drop nobody looks at. */
export function WaitingFiles({ waiting, stage, busy, onOpen, onForget }: WaitingFilesProps) {
  const { t, number } = useTexts();
  const { files, beyond, unread, empty } = waiting;
  const [next] = files;
  const more = files.length - 1;
  const toSay = busy ? 'bulk.waitsForEnd' : stage.at === 'results' ? 'bulk.waitsTakesPlace' : undefined;
  const sentences = [
    next &&
      (more === 0
        ? t('bulk.waits', { file: next.name })
        : t('bulk.waitsMore', { file: next.name, count: number(more) }, more)),
    beyond && t('bulk.waitsBeyond', { most: number(MOST_DROPPED) }),
    unread.length > 0 && t('drop.unread', { files: fileNames(unread) }),
    empty && t('drop.nothing'),
    next && toSay && t(toSay),
  ].filter(Boolean);
  return (
    <div role="status">
      {sentences.length > 0 && (
        <div class="waiting-files">
          <Sign of="review" />
          <p>{sentences.join(' ')}</p>
          {next && !busy && (
            <button type="button" onClick={onOpen}>
              {t('bulk.openNext')}
            </button>
          )}
          <button type="button" onClick={onForget}>
            {t(next ? 'bulk.forgetWaiting' : 'action.close')}
          </button>
        </div>
      )}
    </div>
  );
}
