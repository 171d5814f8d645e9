import { useRef } from 'preact/hooks';
import { Sign } from '../sign';
import { useTexts } from '../texts-context';

export interface FilePickerProps {
  failure?: string;
  onFile(file: Blob, name: string): void;
}

/** Drop a file anywhere, choose one, or paste titles. */
export function FilePicker({ failure, onFile }: FilePickerProps) {
  const { t } = useTexts();
  const pasted = useRef<HTMLTextAreaElement>(null);
  const take = () => {
    const text = pasted.current?.value.trim();
    if (text) onFile(new Blob([text], { type: 'text/plain' }), t('bulk.pasted'));
  };
  return (
    <div class="start">
      <p class="lead">{t('bulk.lead')}</p>
      {failure && (
        <p class="ill" role="alert">
          <Sign of="review" /> {failure}
        </p>
      )}
      <label class="drop">
        <input
          type="file"
          class="unseen"
          accept=".csv,.tsv,.txt,.xlsx,.json,.jsonl,.gz,.zip"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) onFile(file, file.name);
          }}
        />
        <b>{t('bulk.choose')}</b>
        <span>{t('bulk.chooseHow')}</span>
      </label>
      <label class="paste">
        {t('bulk.paste')}
        <textarea ref={pasted} rows={7} spellcheck={false} placeholder={t('bulk.pastePlaceholder')} />
      </label>
      <button type="button" class="primary" onClick={take}>
        {t('bulk.check')}
      </button>
    </div>
  );
}
