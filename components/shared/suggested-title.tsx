import { useState } from 'preact/hooks';
import type { Suggestion } from '../../lib/wording/suggestion';
import { useTexts } from './texts-context';

export interface SuggestedTitleProps {
  suggestion: Suggestion;
  /** Puts a text on the clipboard. Absent where there is none to be had. */
  onCopy?(text: string): Promise<void>;
}

/** A title that says what the goods fit, and a press that copies it; or what is needed instead. */
export function SuggestedTitle({ suggestion, onCopy }: SuggestedTitleProps) {
  const { t } = useTexts();
  const [copied, setCopied] = useState<'copied' | 'copyFailed'>();
  if (suggestion.kind === 'as-it-is') return null;
  if (suggestion.kind === 'needed') {
    return (
      <section class="suggested">
        <h3>{t('wording.neededHeading')}</h3>
        <p>{t(`wording.need.${suggestion.need}`, { mark: suggestion.mark })}</p>
      </section>
    );
  }
  const { title, onlyIfItFits, brandMissing, shortened, source, field } = suggestion;
  const copy = () =>
    onCopy?.(title).then(
      () => setCopied('copied'),
      () => setCopied('copyFailed'),
    );
  return (
    <section class="suggested">
      <h3>{t('wording.heading')}</h3>
      <p class="suggested-title">
        <bdi>{title}</bdi>
      </p>
      <p>
        {onCopy && (
          <button type="button" onClick={copy}>
            {t('wording.copy')}
          </button>
        )}
        <span role="status">{copied && t(`action.${copied}`)}</span>
      </p>
      <ul>
        {onlyIfItFits && <li>{t('wording.onlyIfItFits')}</li>}
        {brandMissing && <li>{t('wording.brandMissing')}</li>}
        {shortened && <li>{t('wording.shortened')}</li>}
        {field && <li>{t('wording.field', { field })}</li>}
        <li>{t(source ? 'wording.byRule' : 'wording.noRule')}</li>
        <li>{t('wording.judged')}</li>
      </ul>
    </section>
  );
}
