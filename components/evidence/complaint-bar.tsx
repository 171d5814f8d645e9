import { useState } from 'preact/hooks';
import { complaintText } from '../../lib/complaints/fill';
import { TEMPLATES } from '../../lib/complaints/template';
import { inLanguage } from '../../lib/locales/languages';
import { readEveryLanguage } from '../../lib/locales/translate';
import { useTexts } from '../shared/texts-context';
import type { OpenEvidence } from './state';

/** Has what a portal or customs asks for saved as a text, as far as the package can say it. */
export function ComplaintBar(props: {
  evidence: OpenEvidence;
  onSave(content: Uint8Array, name: string): void;
}) {
  const { evidence, onSave } = props;
  const { t } = useTexts();
  const [key, setKey] = useState(TEMPLATES[0]!.key);
  async function save(): Promise<void> {
    // Whoever took the package may have named a picture in another language. Without these, it stays as they did.
    await readEveryLanguage().catch(() => {});
    const template = TEMPLATES.find((one) => one.key === key)!;
    const text = complaintText(template, evidence.result, t);
    onSave(new TextEncoder().encode(text), evidence.name.replace(/(?:\.zip)?$/i, `-${key}.txt`));
  }
  return (
    <section class="complaint">
      <h2>{t('complaint.choose')}</h2>
      <p class="quiet">{t('complaint.lead')}</p>
      <div class="save-bar">
        <select
          aria-label={t('complaint.choose')}
          value={key}
          onChange={(event) => setKey(event.currentTarget.value)}
        >
          {TEMPLATES.map(({ key, name }) => (
            <option key={key} value={key}>
              {inLanguage(name, t('languageTag'))}
            </option>
          ))}
        </select>
        <button type="button" onClick={() => void save()}>
          {t('complaint.save')}
        </button>
      </div>
    </section>
  );
}
