import type { ListLabel } from '../../lib/lists/list-label';
import type { Prescribed } from '../../lib/settings/items';
import { type Choices, ROLE_DEFAULTS, type Settings } from '../../lib/settings/settings';
import { Choice } from '../shared/choice';
import { FixedPart } from '../shared/fixed-part';
import { useTexts } from '../shared/texts-context';
import { Preview, type PreviewServices } from './preview';
import { YuanValues, type YuanValuesProps } from './yuan-values';

export interface JudgingProps extends PreviewServices {
  settings: Settings;
  /** What the organisation prescribes. */
  prescribed: Prescribed;
  /** The lists that the preview is judged by. */
  lists: readonly ListLabel[];
  onChange(choices: Partial<Choices>): void;
  onChangeYuan: YuanValuesProps['onChange'];
}

/** Role, policy, sensitivity and exchange values, next to their effect on a few titles. */
export function JudgingSection(props: JudgingProps) {
  const { settings, prescribed, lists, onChange, onChangeYuan, onPreview } = props;
  const { t } = useTexts();
  const { role, policy, direction, sensitivity } = settings;
  return (
    <div class="judging">
      <div>
        <Choice
          name="role"
          isFixed={prescribed.settings.includes('role')}
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
          isFixed={prescribed.settings.includes('policy')}
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
          isFixed={prescribed.settings.includes('direction')}
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
          isFixed={prescribed.settings.includes('sensitivity')}
          legend={t('options.sensitivity')}
          value={sensitivity}
          choices={(['few', 'usual', 'many'] as const).map((value) => ({
            value,
            label: t(`sensitivity.${value}`),
            hint: t(`sensitivity.${value}Hint`),
          }))}
          onChoose={(value) => onChange({ sensitivity: value })}
        />
        <FixedPart setting="yuanValues">
          <YuanValues values={settings.yuanValues} onChange={onChangeYuan} />
        </FixedPart>
      </div>
      <Preview settings={settings} lists={lists} onPreview={onPreview} />
    </div>
  );
}
