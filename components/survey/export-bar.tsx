import { useState } from 'preact/hooks';
import { failureOf, failureText } from '../../lib/locales/failure';
import type { ShownView } from '../../lib/survey/view';
import { useTexts } from '../shared/texts-context';
import { LongWorkLine, useLongWork } from './long-work';
import type { SurveyServices } from './services';

const FORMATS = ['csv', 'xlsx', 'jsonl'] as const;

/** Saves the offers of a view as a file. */
export function ExportBar(props: { view: ShownView; count: number } & Pick<SurveyServices, 'onExport'>) {
  const { view, count: seen, onExport } = props;
  const { t, number } = useTexts();
  const [said, setSaid] = useState('');
  const work = useLongWork();
  async function save(format: (typeof FORMATS)[number]): Promise<void> {
    setSaid(t('survey.exporting'));
    await work.run(async (how) => {
      try {
        const count = await onExport(format, view, how);
        setSaid(t('survey.exported', { count: number(count) }, count));
      } catch (error) {
        if (how.signal?.aborted) setSaid(t('survey.exportStopped'));
        else setSaid(t('survey.notExported', { reason: failureText(failureOf(error), t) }));
      }
    });
  }
  return (
    <div class="export">
      {t('survey.export')}{' '}
      {FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          disabled={work.passed !== undefined}
          onClick={() => void save(format)}
        >
          {t(`export.${format}`)}
        </button>
      ))}{' '}
      <span role="status">{said}</span>
      <LongWorkLine work={work} count={seen} />
    </div>
  );
}
