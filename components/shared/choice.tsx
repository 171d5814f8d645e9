import { useTexts } from './texts-context';

export interface ChoiceProps<Value extends string> {
  name: string;
  legend: string;
  value: Value;
  choices: readonly { value: Value; label: string; hint: string }[];
  /** The organisation prescribes it. */
  isFixed?: boolean;
  onChoose(value: Value): void;
}

/** One of a few, each with a line that says what it means. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { name, legend, value, choices, isFixed = false, onChoose } = props;
  const { t } = useTexts();
  return (
    <fieldset class="choice">
      <legend>
        {legend} {isFixed && <span class="tag">{t('subscription.managed')}</span>}
      </legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            disabled={isFixed}
            onChange={() => onChoose(choice.value)}
          />
          <span>
            {choice.label}
            <span class="quiet">{choice.hint}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
