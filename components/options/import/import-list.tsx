import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportAccount, ListSource, OpenSource, Reading } from '../../../lib/lists/list-source';
import type { ListPreview } from '../../../lib/lists/preview';
import type { Translate } from '../../../lib/locales/create-translate';
import { failureOf, failureText } from '../../../lib/locales/failure';
import { inLanguage } from '../../../lib/locales/languages';
import type { ListRow } from '../../../lib/surfaces/list-rows';
import { TABLES } from '../../shared/file/file-choice';
import { FilePicker } from '../../shared/file/file-picker';
import { useTexts } from '../../shared/texts-context';
import { ImportPreview } from './import-preview';
import { ImportReport } from './import-report';

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

type Stage =
  | { at: 'start' }
  | { at: 'opening'; name: string }
  | { at: 'preview'; source: OpenSource; preview: ListPreview; reading: Reading; busy: boolean }
  | { at: 'reading'; source: OpenSource; rows: number };

/** Brings a list: pick it, see how it will be read, put that right, take it in, read what became of it. */
export function ImportList(props: ImportListProps) {
  const { lists, listInTab, brought, onOpenList, onSaveRejected } = props;
  const { t, number } = useTexts();
  const [stage, setStage] = useState<Stage>({ at: 'start' });
  const [result, setResult] = useState<ImportAccount | string>();
  const attempt = useRef(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const source = useRef<OpenSource | undefined>(undefined);
  const opening = useRef<AbortController | undefined>(undefined);

  function leave(): void {
    attempt.current++;
    opening.current?.abort();
    source.current?.close();
    source.current = undefined;
  }

  function end(outcome: ImportAccount | string): void {
    leave();
    setStage({ at: 'start' });
    setResult(outcome);
  }

  /** Draws what comes of some work, unless the person went on to something else meanwhile. */
  async function during(name: string, work: () => Promise<() => void>): Promise<void> {
    const mine = ++attempt.current;
    try {
      const draw = await work();
      if (mine === attempt.current) draw();
    } catch (error) {
      if (mine === attempt.current)
        end(t('import.failed', { file: name, failure: failureText(failureOf(error), t) }));
    }
  }

  function open(wanted: ListSource): Promise<void> {
    const name = nameOf(wanted, t);
    leave();
    const stop = new AbortController();
    opening.current = stop;
    setResult(undefined);
    setStage({ at: 'opening', name });
    return during(name, async () => {
      const mine = attempt.current;
      const opened = await onOpenList(wanted, stop.signal);
      if (mine === attempt.current) {
        source.current = opened;
        return preview(opened, {});
      }
      // Cancelled meanwhile: nothing else refers to it.
      opened.close();
      return () => {};
    });
  }

  async function preview(opened: OpenSource, reading: Reading): Promise<() => void> {
    const found = await opened.preview(reading);
    return () => setStage({ at: 'preview', source: opened, preview: found, reading, busy: false });
  }

  function lookAgain(shown: Extract<Stage, { at: 'preview' }>, reading: Reading): void {
    setStage({ ...shown, reading, busy: true });
    void during(shown.source.name, () => preview(shown.source, reading));
  }

  function takeIn(opened: OpenSource, request: Parameters<OpenSource['takeIn']>[0]): void {
    const reading = (rows: number) => setStage({ at: 'reading', source: opened, rows });
    reading(0);
    void during(opened.name, async () => {
      const account = await opened.takeIn(request, reading);
      return () => end(account ?? t('import.cancelled', { file: opened.name }));
    });
  }

  // What held the focus is gone with its stage; the preview takes it by itself.
  useEffect(() => {
    if (attempt.current > 0 && stage.at !== 'preview') heading.current?.focus();
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
          onReading={(reading) => lookAgain(stage, reading)}
          onTakeIn={(request) => takeIn(stage.source, request)}
          onCancel={() => end(t('import.cancelled', { file: stage.source.name }))}
        />
      )}
      <div aria-live="polite">
        {stage.at === 'opening' && (
          <Waiting
            statusText={t('import.opening', { file: stage.name })}
            onCancel={() => end(t('import.cancelled', { file: stage.name }))}
          />
        )}
        {stage.at === 'reading' && (
          <Waiting
            statusText={t('import.reading', { file: stage.source.name })}
            count={t('import.rows', { rows: number(stage.rows) }, stage.rows)}
            onCancel={() => stage.source.cancel()}
          />
        )}
        {typeof result === 'string' && <p class="ill">{result}</p>}
        {typeof result === 'object' && <ImportReport account={result} onSaveRejected={onSaveRejected} />}
      </div>
    </fieldset>
  );
}

/** What a source is called before it is open. */
function nameOf(source: ListSource, t: Translate): string {
  if (source.from === 'file') return source.file.name;
  if (source.from === 'register') return inLanguage(source.source.country, t('languageTag'));
  return t(`import.from.${source.from}`);
}

/** The time a source takes is not known beforehand: shows that work goes on, and how to cancel it. */
function Waiting({ statusText, count, onCancel }: { statusText: string; count?: string; onCancel(): void }) {
  const { t } = useTexts();
  return (
    <p class="progress">
      {statusText} <span aria-live="off">{count}</span>
      <progress aria-label={statusText} />
      <button type="button" onClick={onCancel}>
        {t('action.cancel')}
      </button>
    </p>
  );
}
