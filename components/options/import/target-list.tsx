import { Sign } from '../../shared/sign';
import { useTexts } from '../../shared/texts-context';
import { AnswersFor } from './answers-for';
import type { useTargetList } from './use-target-list';

export interface TargetListProps {
  target: ReturnType<typeof useTargetList>;
  /** Decisions without a day in it: the person tells theirs. */
  undated: number;
  /** What comes from a register takes the place of what came from it before. */
  isRegister: boolean;
}

/** Name and day of the list that a source becomes, the list that it is added to, and what it answers for. */
export function TargetList({ target, undated, isRegister }: TargetListProps) {
  const { t } = useTexts();
  const { namesake, isTaken } = target;
  return (
    <>
      <fieldset class="import-list">
        <legend class="unseen">{t('import.asList')}</legend>
        <label>
          {t('import.name')}
          <input
            type="text"
            required
            maxLength={40}
            value={target.name}
            onInput={(event) => target.setName(event.currentTarget.value)}
          />
        </label>
        <label>
          {t(undated > 0 ? 'import.dayActed' : 'import.date')}
          <input
            type="date"
            required
            value={target.date}
            onInput={(event) => target.setDate(event.currentTarget.value)}
          />
        </label>
        {namesake && !isTaken && !isRegister && (
          <span class="namesake" role="radiogroup" aria-label={t('import.namesake', { list: namesake.name })}>
            {t('import.namesake', { list: namesake.name })}
            {([false, true] as const).map((adds) => (
              <label key={String(adds)}>
                <input type="radio" checked={target.addTo === adds} onChange={() => target.setAddTo(adds)} />
                {t(adds ? 'import.addTo' : 'import.replace')}
              </label>
            ))}
          </span>
        )}
      </fieldset>
      {!target.saysItself && <AnswersFor lookedUp={target.lookedUp} onChange={target.setLookedUp} />}
      {namesake && isTaken && (
        <p class="ill" role="alert">
          <Sign of="review" /> {t('import.taken', { list: namesake.name })}
        </p>
      )}
    </>
  );
}
