export interface ChoiceProps<Value extends string> {
  name: string;
  legend: string;
  value: Value;
  choices: readonly { value: Value; label: string; hint: string }[];
  onChoose(value: Value): void;
}

/** One of a few, each with a line that says what it means. */
export function Choice<Value extends string>({ name, legend, value, choices, onChoose }: ChoiceProps<Value>) {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
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
