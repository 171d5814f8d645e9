/** An on/off switch: a checkbox to keyboards and screen readers. The label is spoken, and shown as a tooltip. */
export function Switch(props: {
  on: boolean;
  label: string;
  disabled?: boolean;
  onChange(on: boolean): void;
}) {
  const { on, label, disabled = false, onChange } = props;
  return (
    <label class="switch" title={label}>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        disabled={disabled}
        aria-checked={on}
        aria-label={label}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span aria-hidden="true" />
    </label>
  );
}
