import { LOOK_UP_VIEWS, type LookUpView } from '../../../lib/look-ups/look-up-rows';
import { useTexts } from '../../shared/texts-context';
import type { LookUpRegister } from './registers';

/** Whose register, which words, and a part of their letters. */
export interface LookUpNarrowing {
  regime: string;
  view: LookUpView;
  text: string;
}

interface LookUpToolsProps {
  narrowing: LookUpNarrowing;
  /** To choose among. */
  registers: readonly LookUpRegister[];
  /** How many words each view has. */
  counts: Readonly<Record<LookUpView, number>>;
  onNarrow(change: Partial<LookUpNarrowing>): void;
}

/** Chooses the register and what of the list is shown. */
export function LookUpTools({ narrowing, registers, counts, onNarrow }: LookUpToolsProps) {
  const { t, number } = useTexts();
  return (
    <div class="inline-form look-up-tools">
      <label>
        {t('toLookUp.regime')}{' '}
        <select
          name="regime"
          value={narrowing.regime}
          onChange={(event) => onNarrow({ regime: event.currentTarget.value })}
        >
          {registers.map(({ regime, name }) => (
            <option key={regime} value={regime}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('toLookUp.view')}{' '}
        <select
          name="view"
          value={narrowing.view}
          onChange={(event) => onNarrow({ view: event.currentTarget.value as LookUpView })}
        >
          {LOOK_UP_VIEWS.map((view) => (
            <option key={view} value={view}>
              {`${t(`toLookUp.views.${view}`)} (${number(counts[view])})`}
            </option>
          ))}
        </select>
      </label>
      <input
        type="search"
        aria-label={t('toLookUp.filter')}
        placeholder={t('toLookUp.filter')}
        value={narrowing.text}
        onInput={(event) => onNarrow({ text: event.currentTarget.value })}
      />
    </div>
  );
}
