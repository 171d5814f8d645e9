import type { RefObject } from 'preact';
import { useTexts } from '../shared/texts-context';

export interface LabelsProps {
  labels: readonly string[];
  /** Offered while one is written. */
  offered: readonly string[];
  field: RefObject<HTMLInputElement | null>;
  onLabels(labels: string[]): void;
  onLeave(): void;
}

/** Labels of an item, each a word or two; they go along with the decision. Enter adds one. */
export function Labels({ labels, offered, field, onLabels, onLeave }: LabelsProps) {
  const { t } = useTexts();
  return (
    <form
      class="labels"
      onSubmit={(event) => {
        event.preventDefault();
        const label = field.current?.value.trim() ?? '';
        if (label && !labels.includes(label)) onLabels([...labels, label]);
        if (field.current) field.current.value = '';
        onLeave();
      }}
    >
      {labels.map((label) => (
        <button
          key={label}
          type="button"
          class="tag"
          aria-label={t('queue.removeLabel', { label })}
          onClick={() => onLabels(labels.filter((one) => one !== label))}
        >
          <bdi>{label}</bdi> ×
        </button>
      ))}
      <input
        ref={field}
        maxLength={100}
        list="offered-labels"
        aria-label={t('queue.label')}
        placeholder={t('queue.label')}
      />
      <datalist id="offered-labels">
        {offered.map((label) => (
          <option key={label} value={label} />
        ))}
      </datalist>
    </form>
  );
}
