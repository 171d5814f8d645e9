import { useRef } from 'preact/hooks';
import { today } from '../../lib/domain/day';
import type { YuanValue } from '../../lib/verdict/procedure/guarantee';
import { useTexts } from '../shared/texts-context';
import { useUndo } from '../shared/use-undo';

export interface YuanValuesProps {
  values: readonly YuanValue[];
  onChange(values: YuanValue[]): void;
}

/** What one unit of each currency is worth in yuan, by the user's own word and with its day: for the guarantee. */
export function YuanValues({ values, onChange }: YuanValuesProps) {
  const { t, day } = useTexts();
  const form = useRef<HTMLFormElement>(null);
  const undo = useUndo();
  // An undo that is pressed later adds to the values of then.
  const now = useRef(values);
  now.current = values;
  const without = (currency: string) => now.current.filter((value) => value.currency !== currency);
  const put = (value: YuanValue) => {
    onChange([...without(value.currency), value].sort(byCurrency));
    undo.withdraw();
  };
  function set(): void {
    const answers = new FormData(form.current!);
    const currency = String(answers.get('currency')).trim().toUpperCase();
    put({ currency, yuan: Number(answers.get('yuan')), setOn: today() });
    form.current?.reset();
  }
  return (
    <div class="yuan-values">
      <h3>{t('options.yuan')}</h3>
      <p class="lead">{t('options.yuanLead')}</p>
      <ul class="chips">
        {values.map((value) => (
          <li key={value.currency}>
            <span>{t('options.yuanOf', { currency: value.currency, yuan: value.yuan })}</span>
            <span class="quiet">{t('options.yuanSetOn', { date: day(value.setOn) })}</span>
            <button
              type="button"
              aria-label={t('options.yuanRemove', { currency: value.currency })}
              onClick={() => {
                onChange(without(value.currency));
                undo.offer(t('options.yuanRemoved', { currency: value.currency }), () => put(value));
              }}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {undo.undoLine}
      <form
        ref={form}
        class="inline-form"
        onSubmit={(event) => {
          event.preventDefault();
          set();
        }}
      >
        <input
          name="currency"
          required
          maxLength={3}
          pattern="[A-Za-z]{3}"
          autocomplete="off"
          aria-label={t('options.yuanCurrency')}
          placeholder={t('options.yuanCurrency')}
        />
        <input
          name="yuan"
          type="number"
          required
          min="0.000001"
          step="any"
          aria-label={t('options.yuanAmount')}
          placeholder={t('options.yuanAmount')}
        />
        <button type="submit">{t('options.yuanSet')}</button>
      </form>
    </div>
  );
}

function byCurrency(a: YuanValue, b: YuanValue): number {
  return a.currency < b.currency ? -1 : 1;
}
