import { useRef, useState } from 'preact/hooks';
import type { Proposal } from '../../../lib/shadow-run/shadow-tasks';
import { useTexts } from '../../shared/texts-context';

export interface ProposalFormProps {
  lists: readonly string[];
  isRunning: boolean;
  /** Nothing was decided that could be judged once more. */
  isEmpty: boolean;
  onRun(proposal: Proposal): void;
  onCancel(): void;
}

type Settings = Proposal['settings'];
/** A choice that leaves what is. */
const AS_NOW = '';

/** What would be another. What is left “as now” stays. */
export function ProposalForm({ lists, isRunning, isEmpty, onRun, onCancel }: ProposalFormProps) {
  const { t } = useTexts();
  const file = useRef<HTMLInputElement>(null);
  const [settings, setSettings] = useState<Settings>({});
  const [without, setWithout] = useState(AS_NOW);
  const [hasFile, setHasFile] = useState(false);
  const isSame = Object.keys(settings).length === 0 && !hasFile && without === AS_NOW;
  function run(): void {
    const [chosen] = file.current?.files ?? [];
    onRun({
      settings,
      ...(chosen && { list: { file: chosen, name: chosen.name } }),
      ...(without !== AS_NOW && { without }),
    });
  }
  return (
    <form
      class="begin"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSame && !isRunning && !isEmpty) run();
      }}
    >
      <Choice
        text={t('options.policy')}
        choices={[
          ['strict', t('policy.strict')],
          ['cautious', t('policy.cautious')],
        ]}
        onChoose={(value) => setSettings(withChoice(settings, 'policy', value))}
      />
      <Choice
        text={t('options.sensitivity')}
        choices={[
          ['few', t('sensitivity.few')],
          ['usual', t('sensitivity.usual')],
          ['many', t('sensitivity.many')],
        ]}
        onChoose={(value) => setSettings(withChoice(settings, 'sensitivity', value))}
      />
      <label>
        {t('shadow.list')}{' '}
        <input
          ref={file}
          type="file"
          onChange={(event) => setHasFile(Boolean(event.currentTarget.files?.length))}
        />
      </label>
      <Choice
        text={t(hasFile ? 'shadow.inPlaceOf' : 'shadow.withoutList')}
        none={t('shadow.noList')}
        choices={lists.map((name) => [name, name] as const)}
        onChoose={setWithout}
      />
      <div class="buttons">
        <button type="submit" class="primary" disabled={isSame || isRunning || isEmpty}>
          {t('shadow.run')}
        </button>
        {isRunning && (
          <button type="button" onClick={onCancel}>
            {t('action.cancel')}
          </button>
        )}
      </div>
    </form>
  );
}

function withChoice<Name extends keyof Settings>(settings: Settings, name: Name, value: string): Settings {
  const { [name]: _, ...rest } = settings;
  return value === AS_NOW ? rest : { ...rest, [name]: value };
}

interface ChoiceProps {
  text: string;
  none?: string;
  choices: readonly (readonly [value: string, text: string])[];
  onChoose(value: string): void;
}

function Choice({ text, none, choices, onChoose }: ChoiceProps) {
  const { t } = useTexts();
  return (
    <label>
      {text}{' '}
      <select onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value={AS_NOW}>{none ?? t('shadow.asNow')}</option>
        {choices.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
