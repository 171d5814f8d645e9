import { useRef, useState } from 'preact/hooks';
import type { ImportAccount, ListSource, OpenSource, Reading, TakenIn } from '../../../lib/lists/list-source';
import type { ListPreview } from '../../../lib/lists/preview';
import type { Translate } from '../../../lib/locales/create-translate';
import { failureOf, failureText } from '../../../lib/locales/failure';
import { inLanguage } from '../../../lib/locales/languages';
import { useTexts } from '../../shared/texts-context';

/** How far the bringing of a list is. */
export type ImportStage =
  | { at: 'start' }
  | { at: 'opening'; name: string }
  | { at: 'preview'; source: OpenSource; preview: ListPreview; reading: Reading; busy: boolean }
  | { at: 'reading'; source: OpenSource; done: TakenIn };

/** One source after the other from its opening to what became of it: an account, or one sentence. */
export function useImport(onOpenList: (source: ListSource, signal: AbortSignal) => Promise<OpenSource>) {
  const { t } = useTexts();
  const [stage, setStage] = useState<ImportStage>({ at: 'start' });
  const [result, setResult] = useState<ImportAccount | string>();
  /** Counts what a person went on to: whatever comes of something before it is not drawn any more. */
  const attempt = useRef(0);
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

  async function preview(opened: OpenSource, reading: Reading): Promise<() => void> {
    const found = await opened.preview(reading);
    return () => setStage({ at: 'preview', source: opened, preview: found, reading, busy: false });
  }

  return {
    ...{ stage, result },
    hasBegun: () => attempt.current > 0,
    cancel: (name: string) => end(t('import.cancelled', { file: name })),
    async open(wanted: ListSource): Promise<void> {
      const name = nameOf(wanted, t);
      leave();
      const stop = new AbortController();
      opening.current = stop;
      setResult(undefined);
      setStage({ at: 'opening', name });
      await during(name, async () => {
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
    },
    /** Previews the source as it is read otherwise. */
    lookAgain(shown: Extract<ImportStage, { at: 'preview' }>, reading: Reading): void {
      setStage({ ...shown, reading, busy: true });
      void during(shown.source.name, () => preview(shown.source, reading));
    },
    takeIn(opened: OpenSource, request: Parameters<OpenSource['takeIn']>[0]): void {
      const read = (done: TakenIn) => setStage({ at: 'reading', source: opened, done });
      read({ rows: 0 });
      void during(opened.name, async () => {
        const account = await opened.takeIn(request, read);
        return () => end(account ?? t('import.cancelled', { file: opened.name }));
      });
    },
  };
}

/** What a source is called before it is open. */
function nameOf(source: ListSource, t: Translate): string {
  if (source.from === 'file') return source.file.name;
  if (source.from === 'register') return inLanguage(source.source.country, t('languageTag'));
  return t(`import.from.${source.from}`);
}
