import { useTexts } from '../shared/texts-context';
import type { SurveyFacts } from './services';

export interface SurveyHeadProps extends Pick<SurveyFacts, 'settings' | 'count' | 'trouble'> {
  onSwitch(on: boolean): void;
}

/** Whether the survey runs, how much it has seen, and what could not be kept. */
export function SurveyHead({ settings, count, trouble, onSwitch }: SurveyHeadProps) {
  const { t, number } = useTexts();
  const { surveying, surveyMarks } = settings;
  const isReady = surveyMarks.length > 0;
  const runs = surveying && isReady;
  return (
    <header>
      <h1>{t('survey.title')}</h1>
      <p class="lead">{t('survey.lead')}</p>
      <p role="status" class={runs ? 'running' : 'quiet'}>
        {t(runs ? 'survey.running' : isReady ? 'survey.off' : 'survey.noMarks')}{' '}
        {count > 0 && t('survey.count', { count: number(count) }, count)}
      </p>
      <button
        type="button"
        class={runs || !isReady ? '' : 'primary'}
        disabled={!isReady}
        onClick={() => onSwitch(!runs)}
      >
        {t(runs ? 'survey.stop' : 'survey.start')}
      </button>
      {trouble && <Trouble {...trouble} />}
    </header>
  );
}

function Trouble({ waiting, lost, reason }: NonNullable<SurveyFacts['trouble']>) {
  const { t, number } = useTexts();
  const count = reason === 'full' ? lost : waiting;
  const isMore = reason !== 'full' && lost > 0;
  return (
    <p role="alert" class="ill">
      {t(`survey.trouble.${reason}`, { count: number(count) }, count)}
      {isMore && ` ${t('survey.trouble.lost', { count: number(lost) }, lost)}`}
    </p>
  );
}
