import { useEffect, useRef } from 'preact/hooks';
import type { ImportAccount, ListSource, OpenSource } from '../../../lib/lists/list-source';
import type { ListRow } from '../../../lib/surfaces/list-rows';
import { TABLES } from '../../shared/file/file-choice';
import { FilePicker } from '../../shared/file/file-picker';
import { useTexts } from '../../shared/texts-context';
import { ImportPreview } from './import-preview';
import { ImportProgress } from './import-progress';
import { useImport } from './use-import';

export interface ImportServices {
  /** Opens a source; rejects with one sentence where it cannot be had, and at the signal. */
  onOpenList(source: ListSource, signal: AbortSignal): Promise<OpenSource>;
  onSaveRejected(account: ImportAccount): void;
  /** The tab whose table is to be imported as soon as the page is drawn. */
  listInTab?: number | undefined;
}

interface ImportListProps extends ImportServices {
  lists: readonly ListRow[];
  /** What was brought elsewhere on the page: each new one is opened, and what was open before left aside. */
  brought?: ListSource | undefined;
}

/** Brings a list: pick it, see how it will be read, put that right, take it in, read what became of it. */
export function ImportList(props: ImportListProps) {
  const { lists, listInTab, brought, onOpenList, onSaveRejected } = props;
  const { t } = useTexts();
  const importing = useImport(onOpenList);
  const { stage, open } = importing;
  const heading = useRef<HTMLHeadingElement>(null);

  // What held the focus is gone with its stage; the preview takes it by itself.
  useEffect(() => {
    if (importing.hasBegun() && stage.at !== 'preview') heading.current?.focus();
  }, [stage.at]);

  useEffect(() => {
    if (listInTab !== undefined) void open({ from: 'page', tabId: listInTab });
  }, [listInTab]);

  useEffect(() => {
    if (brought) void open(brought);
  }, [brought]);

  return (
    <fieldset class="import takes-files">
      <legend>
        <h3 ref={heading} tabIndex={-1}>
          {t('import.title')}
        </h3>
      </legend>
      {stage.at === 'start' && (
        <FilePicker
          accept={TABLES}
          choose={t('import.choose')}
          chooseHow={t('import.chooseHow')}
          paste={t('import.paste')}
          pastePlaceholder={t('import.pastePlaceholder')}
          take={t('import.look')}
          onFile={(file) => void open({ from: 'file', file })}
          onPaste={(text) => void open({ from: 'paste', text })}
        />
      )}
      {stage.at === 'preview' && (
        <ImportPreview
          key={stage.source.name}
          {...stage}
          lists={lists}
          onReading={(reading) => importing.lookAgain(stage, reading)}
          onTakeIn={(request) => importing.takeIn(stage.source, request)}
          onCancel={() => importing.cancel(stage.source.name)}
        />
      )}
      <ImportProgress {...{ importing, onSaveRejected }} />
    </fieldset>
  );
}
