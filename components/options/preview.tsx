import { useEffect, useState } from 'preact/hooks';
import type { Outcome } from '../../lib/domain/outcome';
import type { ListLabel } from '../../lib/lists/list-label';
import type { Screening } from '../../lib/screening/finding';
import { shownFindings } from '../../lib/screening/shown-findings';
import type { Settings } from '../../lib/settings/settings';
import { ListsLine } from '../shared/lists-line';
import { useLevelName, useLevelSign } from '../shared/nothing-found';
import { Sign } from '../shared/sign';
import { type Formatters, useTexts } from '../shared/texts-context';
import { Unanswered } from '../shared/unanswered';

export interface PreviewServices {
  /** Judges the example titles as these settings would. */
  onPreview(settings: Settings): Promise<Screening[]>;
}

export interface PreviewProps extends PreviewServices {
  settings: Settings;
  /** The lists that the titles are judged by. */
  lists: readonly ListLabel[];
}

/** The example titles as they are judged now and, once a setting was changed, as they were before it. */
interface Judged {
  now: Screening[];
  before?: Screening[];
}

/** What the settings make of a few titles right now, and what the latest change of a setting made another. */
export function Preview({ settings, lists, onPreview }: PreviewProps) {
  const format = useTexts();
  const { t } = format;
  const levelName = useLevelName();
  const levelSign = useLevelSign();
  const [judged, setJudged] = useState<Judged | 'failed'>();
  /** Other lists give other answers. */
  const by = JSON.stringify(lists);
  /** How often the same settings were asked about again. */
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let current = true;
    onPreview(settings).then(
      (now) => current && setJudged((last) => (isJudged(last) ? { now, before: last.now } : { now })),
      () => current && setJudged('failed'),
    );
    return () => {
      current = false;
    };
  }, [settings, asked, by]);
  const readings = isJudged(judged) ? judged.now.map((one) => reading(one, format, levelName)) : [];
  const earlier = isJudged(judged) ? judged.before?.map((one) => reading(one, format, levelName)) : undefined;
  return (
    <aside class="preview" aria-label={t('options.preview')}>
      <h3>{t('options.preview')}</h3>
      {judged === 'failed' && <Unanswered onAgain={() => setAsked((before) => before + 1)} />}
      <p class="changes" role="status">
        {earlier && whatChanged(readings.filter((one, at) => one !== earlier[at]).length, format)}
      </p>
      {isJudged(judged) && (
        <ul>
          {judged.now.map((screening, at) => (
            <li key={screening.id}>
              <Sign of={levelSign(screening.outcome)} label={levelName(screening.outcome)} />
              <span>
                <bdi>{screening.title}</bdi>
                <span class="quiet">{readings[at]}</span>
                {earlier && earlier[at] !== readings[at] && (
                  <span class="quiet">
                    <del>{earlier[at]}</del>
                  </span>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p class="quiet">{t('options.previewNote')}</p>
      <ListsLine lists={lists} />
    </aside>
  );
}

function isJudged(judged: Judged | 'failed' | undefined): judged is Judged {
  return typeof judged === 'object';
}

function whatChanged(count: number, { t }: Formatters): string {
  return count === 0 ? t('options.previewSame') : t('options.previewChanged', {}, count);
}

function reading(screening: Screening, { t }: Formatters, levelName: (level: Outcome) => string): string {
  const first = shownFindings(screening)[0];
  if (!first) return levelName(screening.outcome);
  return `${first.mark}: ${t(`customs.${first.customs.outcome}`)} / ${t(`law.${first.law.outcome}`)}`;
}
