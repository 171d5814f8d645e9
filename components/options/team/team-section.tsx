import { useRef } from 'preact/hooks';
import type { ListChange } from '../../../lib/runtime/list-change';
import type { Prescribed } from '../../../lib/settings/items';
import type { Settings } from '../../../lib/settings/settings';
import { useTexts } from '../../shared/texts-context';
import { useUndo } from '../../shared/use-undo';
import type { Kept } from '../marks/use-marks';
import { PRESCRIBABLE, valueText } from './prescribed-text';

export interface TeamProps {
  settings: Settings;
  prescribed: Prescribed;
  /** Changes the labels. Rejects where they could not be stored. */
  onChange(change: ListChange<string>): Promise<Kept>;
}

/** What the organisation prescribes, the labels that are used together, and how a folder is enough to work together. */
export function TeamSection({ settings, prescribed, onChange }: TeamProps) {
  const { t } = useTexts();
  return (
    <>
      <h3>{t('team.prescribed')}</h3>
      <PrescribedList settings={settings} prescribed={prescribed} />
      <h3>{t('options.labels')}</h3>
      <Labels labels={settings.labels} isFixed={prescribed.settings.includes('labels')} onChange={onChange} />
      <h3>{t('team.folder')}</h3>
      <p class="lead">{t('team.folderLead')}</p>
      <ol class="steps">
        {(['name', 'export', 'take', 'settle', 'golden', 'verify'] as const).map((step) => (
          <li key={step}>{t(`team.step.${step}`)}</li>
        ))}
      </ol>
      <p class="quiet">{t('team.folderLimits')}</p>
    </>
  );
}

function PrescribedList({ settings, prescribed }: Pick<TeamProps, 'settings' | 'prescribed'>) {
  const { t } = useTexts();
  const names = PRESCRIBABLE.filter(({ setting }) => prescribed.settings.includes(setting));
  if (names.length + prescribed.lists.length === 0) return <p class="quiet">{t('team.nothing')}</p>;
  return (
    <dl class="prescribed">
      {names.map(({ setting, name }) => (
        <div key={setting}>
          <dt>{t(name)}</dt>
          <dd>
            <bdi>{valueText(setting, settings, t)}</bdi> <span class="tag">{t('subscription.managed')}</span>
          </dd>
        </div>
      ))}
      {prescribed.lists.map((url) => (
        <div key={url}>
          <dt>{t('unread.lists')}</dt>
          <dd>
            <bdi>{url}</bdi> <span class="tag">{t('subscription.managed')}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface LabelsProps {
  labels: readonly string[];
  isFixed: boolean;
  onChange: TeamProps['onChange'];
}

function Labels({ labels, isFixed, onChange }: LabelsProps) {
  const { t } = useTexts();
  const field = useRef<HTMLInputElement>(null);
  const undo = useUndo();
  async function add(): Promise<void> {
    const label = field.current?.value.trim();
    if (!label) return;
    await onChange({ add: [label] });
    if (field.current) field.current.value = '';
  }
  async function remove(label: string): Promise<void> {
    const at = labels.indexOf(label);
    await onChange({ remove: [label] });
    undo.offer(t('team.labelRemoved', { label }), () => onChange({ add: [label], at }));
  }
  return (
    <>
      <p class="lead">{t('team.labelsLead')}</p>
      <ul class="chips">
        {labels.map((label) => (
          <li key={label}>
            <bdi>{label}</bdi>
            {!isFixed && (
              <button
                type="button"
                aria-label={t('queue.removeLabel', { label })}
                onClick={() => void remove(label)}
              >
                ×
              </button>
            )}
          </li>
        ))}
      </ul>
      {undo.undoLine}
      {!isFixed && (
        <form
          class="inline-form"
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <input ref={field} maxLength={100} aria-label={t('queue.label')} placeholder={t('queue.label')} />
          <button type="submit">{t('team.addLabel')}</button>
        </form>
      )}
    </>
  );
}
