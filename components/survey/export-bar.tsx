import { useState } from 'preact/hooks';
import { failureOf, failureText } from '../../lib/locales/failure';
import type { ShownView } from '../../lib/survey/view';
import { useTexts } from '../shared/texts-context';
import type { SurveyServices } from './services';

const FORMATS = ['csv', 'xlsx', 'jsonl'] as const;

/** Saves the offers of a view as a file. */
export function ExportBar({ view, onExport }: { view: ShownView } & Pick<SurveyServices, 'onExport'>) {
  const { t, number } = useTexts();
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  async function save(format: (typeof FORMATS)[number]): Promise<void> {
    setBusy(true);
    setSaid(t('survey.exporting'));
    try {
      const count = await onExport(format, view);
      setSaid(t('survey.exported', { count: number(count) }, count));
    } catch (error) {
      setSaid(t('survey.notExported', { reason: failureText(failureOf(error), t) }));
    }
    setBusy(false);
  }
  return (
    <p class="export">
      {t('survey.export')}{' '}
      {FORMATS.map((format) => (
        <button key={format} type="button" disabled={busy} onClick={() => void save(format)}>
          {t(`export.${format}`)}
        </button>
      ))}{' '}
      <span role="status">{said}</span>
    </p>
  );
}
