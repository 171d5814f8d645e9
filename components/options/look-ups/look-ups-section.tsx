import { useMemo, useState } from 'preact/hooks';
import { dayOf } from '../../../lib/domain/day';
import {
  isInView,
  LOOK_UP_VIEWS,
  type LookUpMatter,
  type LookUpRow,
  type LookUpView,
  lookUpRows,
} from '../../../lib/look-ups/look-up-rows';
import { useTexts, useToday } from '../../shared/texts-context';
import { AddWords } from './add-words';
import { LookUpList } from './look-up-list';
import type { LookUpServices } from './look-up-services';
import { type LookUpNarrowing, LookUpTools } from './look-up-tools';
import { PageBrands } from './page-brands';
import { type LookUpRegister, registersOf } from './registers';
import { TakeAlong } from './take-along';
import { useLookUpSteps } from './use-look-up-steps';

export interface LookUpsProps extends LookUpServices {
  lookUps: LookUpMatter;
  /** Those that can be looked up in, the person's own first. */
  lookUpRegisters: readonly LookUpRegister[];
  /** The regime whose customs the person chose as theirs; absent where they chose none. */
  customs?: string | undefined;
  staleAfterDays: number;
  countPageBrands: boolean;
  onCountPages(on: boolean): void;
}

/** The brands of a person's goods, ranked, with what was looked up of them and what was not. */
export function LookUpsSection(props: LookUpsProps) {
  const { lookUps, lookUpRegisters, customs, staleAfterDays } = props;
  const { t } = useTexts();
  const today = dayOf(useToday());
  const registers = useMemo(
    () => registersOf(lookUps, lookUpRegisters, customs),
    [lookUps, lookUpRegisters, customs],
  );
  const [narrowing, setNarrowing] = useState<LookUpNarrowing>({ regime: '', view: 'due', text: '' });
  // None chosen yet, or one that is gone.
  const register = registers.find(({ regime }) => regime === narrowing.regime) ?? registers[0]!;
  const { regime } = register;
  const rows = useMemo(
    () => lookUpRows(lookUps, regime, { today, staleAfterDays }),
    [lookUps, regime, today, staleAfterDays],
  );
  const visible = narrowed(rows, narrowing);
  const { actions, said, add, copy, forgetPages } = useLookUpSteps(props, register);
  return (
    <div class="look-ups">
      <p class="lead">{t('toLookUp.lead')}</p>
      {rows.length === 0 ? (
        <p class="quiet">{t('toLookUp.none')}</p>
      ) : (
        <>
          <LookUpTools
            narrowing={{ ...narrowing, regime }}
            registers={registers}
            counts={countViews(rows)}
            onNarrow={(change) => setNarrowing({ ...narrowing, ...change })}
          />
          {visible.length === 0 ? (
            <p class="quiet">{t('toLookUp.noneInView')}</p>
          ) : (
            <LookUpList rows={visible} opens={register.address !== undefined} {...actions} />
          )}
          <p class="quiet">{t('toLookUp.keys')}</p>
        </>
      )}
      {said}
      {rows.length > 0 && (
        <TakeAlong
          {...{ rows: visible, register, today }}
          onCopy={copy}
          onSaveChecklist={props.onSaveChecklist}
        />
      )}
      <AddWords onAdd={add} />
      <PageBrands
        counting={props.countPageBrands}
        some={lookUps.met.some(({ origin }) => origin === 'page')}
        onCount={props.onCountPages}
        onForget={forgetPages}
      />
    </div>
  );
}

function narrowed(rows: readonly LookUpRow[], { view, text }: LookUpNarrowing): LookUpRow[] {
  const part = text.trim().toLowerCase();
  return rows.filter((row) => isInView(row, view) && row.key.includes(part));
}

function countViews(rows: readonly LookUpRow[]): Record<LookUpView, number> {
  const entries = LOOK_UP_VIEWS.map((view) => [view, rows.filter((row) => isInView(row, view)).length]);
  return Object.fromEntries(entries) as Record<LookUpView, number>;
}
