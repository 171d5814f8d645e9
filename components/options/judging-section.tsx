import { useEffect, useState } from 'preact/hooks';
import { shownFindings } from '../../lib/highlight/shown-findings';
import type { ListLabel } from '../../lib/messages';
import type { Screening } from '../../lib/screening';
import { ROLE_DEFAULTS, type Settings } from '../../lib/settings/settings';
import { camel } from '../../lib/texts';
import type { Outcome } from '../../lib/verdict/verdict';
import { useLevelName, useLevelSign } from '../expired-lists';
import { ListsLine } from '../popup/lists-line';
import { Sign } from '../sign';
import { type Speech, useTexts } from '../texts-context';
import { Choice } from './choice';
import { YuanValues } from './yuan-values';

export interface JudgingServices {
  /** Judges the example titles as these settings would. */
  onPreview(settings: Settings): Promise<Screening[]>;
}

export interface JudgingProps extends JudgingServices {
  settings: Settings;
  /** The lists that the preview is judged by. */
  lists: readonly ListLabel[];
  onChange(change: Partial<Settings>): void;
}

/** Role, policy, sensitivity and exchange values, beside what they make of a few titles right now. */
export function JudgingSection({ settings, lists, onChange, onPreview }: JudgingProps) {
  const { t } = useTexts();
  const { role, policy, direction, sensitivity } = settings;
  return (
    <div class="judging">
      <div>
        <Choice
          name="role"
          legend={t('options.role')}
          value={role}
          choices={(['seller', 'moderator', 'holder'] as const).map((value) => ({
            value,
            label: t(`role.${value}`),
            hint: t(`role.${value}Hint`),
          }))}
          onChoose={(value) => onChange({ role: value, ...ROLE_DEFAULTS[value] })}
        />
        <Choice
          name="policy"
          legend={t('options.policy')}
          value={policy}
          choices={(['strict', 'cautious'] as const).map((value) => ({
            value,
            label: t(`policy.${value}`),
            hint: t(`policy.${value}Hint`),
          }))}
          onChoose={(value) => onChange({ policy: value })}
        />
        <Choice
          name="direction"
          legend={t('options.direction')}
          value={direction}
          choices={(['export', 'import'] as const).map((value) => ({
            value,
            label: t(`direction.${value}`),
            hint: t(`direction.${value}Hint`),
          }))}
          onChoose={(value) => onChange({ direction: value })}
        />
        <Choice
          name="sensitivity"
          legend={t('options.sensitivity')}
          value={sensitivity}
          choices={(['few', 'usual', 'many'] as const).map((value) => ({
            value,
            label: t(`sensitivity.${value}`),
            hint: t(`sensitivity.${value}Hint`),
          }))}
          onChoose={(value) => onChange({ sensitivity: value })}
        />
        <YuanValues values={settings.yuanValues} onChange={(yuanValues) => onChange({ yuanValues })} />
      </div>
      <Preview settings={settings} lists={lists} onPreview={onPreview} />
    </div>
  );
}

function Preview({ settings, lists, onPreview }: Pick<JudgingProps, 'settings' | 'lists' | 'onPreview'>) {
  const speech = useTexts();
  const { t } = speech;
  const levelName = useLevelName();
  const levelSign = useLevelSign();
  const [screenings, setScreenings] = useState<Screening[] | 'failed'>();
  useEffect(() => {
    let current = true;
    onPreview(settings).then(
      (judged) => current && setScreenings(judged),
      () => current && setScreenings('failed'),
    );
    return () => {
      current = false;
    };
  }, [settings]);
  return (
    <aside class="preview" aria-live="polite" aria-label={t('options.preview')}>
      <h3>{t('options.preview')}</h3>
      {screenings === 'failed' && <p class="quiet">{t('lookup.failed')}</p>}
      {Array.isArray(screenings) && (
        <ul>
          {screenings.map((screening) => (
            <li key={screening.id}>
              <Sign of={levelSign(screening.outcome)} label={levelName(screening.outcome)} />
              <span>
                <bdi>{screening.title}</bdi>
                <span class="quiet">{reading(screening, speech, levelName)}</span>
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

function reading(screening: Screening, { t }: Speech, levelName: (level: Outcome) => string): string {
  const first = shownFindings(screening)[0];
  if (!first) return levelName('clear');
  return `${first.mark}: ${t(`customs.${camel(first.customs.outcome)}`)} / ${t(`law.${camel(first.law.outcome)}`)}`;
}
