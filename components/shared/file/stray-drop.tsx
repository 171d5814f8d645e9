import { useEffect, useState } from 'preact/hooks';
import { Sign } from '../sign';
import { useTexts } from '../texts-context';
import { droppedFiles, fileFieldAt, fileNames, holdsFiles } from './dropped-files';

/**
 * Hands files that are dropped on a field for files to it, and says which files nothing takes: a browser that is left alone with a
 * drop goes to the file, away from the page and what stands on it.
 */
export function StrayDrop() {
  const { t } = useTexts();
  const [statusText, setStatusText] = useState('');
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (holdsFiles(event)) event.preventDefault();
    };
    const drop = async (event: DragEvent) => {
      if (event.defaultPrevented || !holdsFiles(event)) return;
      event.preventDefault();
      const field = fileFieldAt(event.target);
      const { files, beyond, unread } = await droppedFiles(event.dataTransfer!);
      const taken = field && !field.disabled ? (field.multiple ? files : files.slice(0, 1)) : [];
      if (field && taken.length > 0) hand(taken, field);
      const names = files.slice(taken.length).map(({ name }) => name);
      const untaken = fileNames(beyond ? [...names, '…'] : names);
      const sentences = [
        files.length + unread.length === 0 && t('drop.nothing'),
        untaken !== '' && t(taken.length > 0 ? 'drop.rest' : 'drop.nowhere', { files: untaken }),
        unread.length > 0 && t('drop.unread', { files: fileNames(unread) }),
      ];
      setStatusText(sentences.filter(Boolean).join(' '));
    };
    const hear = (event: DragEvent) => void drop(event);
    addEventListener('dragover', over);
    addEventListener('drop', hear);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', hear);
    };
  }, []);
  return (
    <div class={statusText && 'unheard-failure'} role="alert">
      {statusText && (
        <>
          <Sign of="unreadable" />
          <p>{statusText}</p>
          <button type="button" onClick={() => setStatusText('')}>
            {t('action.close')}
          </button>
        </>
      )}
    </div>
  );
}

/** As if a person had chosen these files in the browser's own dialogue. */
function hand(files: readonly File[], field: HTMLInputElement): void {
  const list = new DataTransfer();
  for (const file of files) list.items.add(file);
  field.files = list.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
