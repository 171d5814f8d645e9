import { Choice } from '../../shared/choice';
import { useTexts } from '../../shared/texts-context';

export interface AnswersForProps {
  /** What was searched for to get these rows; undefined where they are a whole register. */
  lookedUp: readonly string[] | undefined;
  onChange(lookedUp: readonly string[] | undefined): void;
}

/** Whether rows are a whole register or the answers to searches: of what was not searched for they tell nothing. */
export function AnswersFor({ lookedUp, onChange }: AnswersForProps) {
  const { t } = useTexts();
  const choices = (['register', 'searches'] as const).map((value) => ({
    value,
    label: t(`import.${value}`),
    hint: t(`import.${value}Hint`),
  }));
  return (
    <>
      <Choice
        name="answers-for"
        legend={t('import.answersFor')}
        value={lookedUp ? 'searches' : 'register'}
        choices={choices}
        onChoose={(value) => onChange(value === 'searches' ? [] : undefined)}
      />
      {lookedUp && (
        <label class="searched">
          {t('import.searched')}
          <textarea
            rows={2}
            maxLength={MOST_LETTERS}
            onInput={(event) => onChange(linesOf(event.currentTarget.value))}
          />
        </label>
      )}
    </>
  );
}

const MOST_LETTERS = 10_000;
/** Letters of one search. */
const LONGEST = 200;

function linesOf(text: string): string[] {
  return text
    .split(/[\n,，;；、]/)
    .map((line) => line.trim().slice(0, LONGEST))
    .filter(Boolean);
}
