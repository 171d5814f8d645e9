import { useState } from 'preact/hooks';
import type { SurveyMark } from '../../lib/settings/survey';
import { genuineIn, genuineText, variantsIn } from '../../lib/survey/mark-text';
import { useTexts } from '../shared/texts-context';

export interface MarkFormProps {
  /** The mark that is changed; a new one where there is none. */
  mark?: SurveyMark | undefined;
  onKeep(mark: SurveyMark): void;
}

/** A mark, how else the market writes it, and what the genuine goods cost. */
export function MarkForm({ mark, onKeep }: MarkFormProps) {
  const { t } = useTexts();
  const [text, setText] = useState(mark?.markText ?? '');
  const [variants, setVariants] = useState(mark?.variants?.join(', ') ?? '');
  const [prices, setPrices] = useState(genuineText(mark?.genuine));
  const genuine = genuineIn(prices);
  const markText = text.trim();
  function keep(event: Event): void {
    event.preventDefault();
    if (markText === '' || !genuine) return;
    onKeep({ ...mark, markText, variants: variantsIn(variants), genuine });
    if (mark) return;
    setText('');
    setVariants('');
    setPrices('');
  }
  return (
    <form class="mark-form" onSubmit={keep}>
      <label>
        {t('survey.mark')}
        <input
          name="mark"
          required
          maxLength={400}
          value={text}
          autocomplete="off"
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <label>
        {t('survey.variants')}
        <input
          name="variants"
          value={variants}
          autocomplete="off"
          onInput={(event) => setVariants(event.currentTarget.value)}
        />
      </label>
      <label>
        {t('survey.genuine')}
        <input
          name="genuine"
          value={prices}
          autocomplete="off"
          aria-invalid={!genuine}
          aria-describedby={genuine ? undefined : 'genuine-fault'}
          onInput={(event) => setPrices(event.currentTarget.value)}
        />
      </label>
      {!genuine && (
        <p id="genuine-fault" class="ill" role="alert">
          {t('survey.genuineFault')}
        </p>
      )}
      <button type="submit" disabled={markText === '' || !genuine}>
        {t('survey.saveMark')}
      </button>
    </form>
  );
}
