import { useRef, useState } from 'preact/hooks';
import { today } from '../../lib/domain/day';
import type { ListChange } from '../../lib/runtime/list-change';
import { LISTS } from '../../lib/settings/fields';
import type { YuanValue } from '../../lib/verdict/procedure/guarantee';
import { useTexts } from '../shared/texts-context';
import { useUndo } from '../shared/use-undo';
import type { Kept } from './marks/use-marks';

export interface YuanValuesProps {
  values: readonly YuanValue[];
  onChange: (change: ListChange<YuanValue>) => Promise<Kept>;
}

/** What one unit of each currency is worth in yuan, by the user's own word and with its day: for the guarantee. */
export function YuanValues({ values, onChange }: YuanValuesProps) {
  const { t, day, number } = useTexts();
  const form = useRef<HTMLFormElement>(null);
  const undo = useUndo();
  const [problem, setProblem] = useState('');

  /** Answers whether it was kept. */
  async function send(change: ListChange<YuanValue>): Promise<boolean> {
    const kept = await onChange(change).catch(() => undefined);
    const full = t('options.yuanFull', { most: number(LISTS.yuanValues.most) });
    setProblem(kept ? (kept.noRoom > 0 ? full : '') : t('options.notKept'));
    return kept?.noRoom === 0;
  }
  async function set(): Promise<void> {
    const answers = new FormData(form.current!);
    const currency = String(answers.get('currency')).trim().toUpperCase();
    const put = { currency, yuan: Number(answers.get('yuan')), setOn: today() };
    if (!(await send({ put }))) return;
    undo.withdraw();
    form.current?.reset();
  }
  async function remove(value: YuanValue): Promise<void> {
    if (!(await send({ remove: [value] }))) return;
    undo.offer(t('options.yuanRemoved', { currency: value.currency }), () => onChange({ add: [value] }));
  }
  return (
    <div class="yuan-values">
      <h3>{t('options.yuan')}</h3>
      <p class="lead">{t('options.yuanLead')}</p>
      <ul class="chips">
        {values.toSorted(byCurrency).map((value) => (
          <li key={value.currency}>
            <span>{t('options.yuanOf', { currency: value.currency, yuan: value.yuan })}</span>
            <span class="quiet">{t('options.yuanSetOn', { date: day(value.setOn) })}</span>
            <button
              type="button"
              aria-label={t('options.yuanRemove', { currency: value.currency })}
              onClick={() => void remove(value)}
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
          void set();
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
      {problem && (
        <p class="ill" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

function byCurrency(a: YuanValue, b: YuanValue): number {
  return a.currency < b.currency ? -1 : 1;
}
