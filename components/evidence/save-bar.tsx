import { useState } from 'preact/hooks';
import { useTexts } from '../shared/texts-context';
import type { OpenEvidence } from './state';

/** Saves the package, or its report alone. */
export function SaveBar({
  evidence,
  onSave,
}: {
  evidence: OpenEvidence;
  onSave(content: Uint8Array, name: string): void;
}) {
  const { t } = useTexts();
  const [said, setSaid] = useState('');
  const { name, bytes, result } = evidence;
  function save(content: Uint8Array, as: string): void {
    onSave(content, as);
    setSaid(t('evidence.page.saved', { name: as }));
  }
  return (
    <div class="save-bar">
      <button type="button" class="primary" onClick={() => save(bytes, name)}>
        {t('evidence.page.save')}
      </button>
      <button
        type="button"
        onClick={() => save(result.files['report.html'], name.replace(/(?:\.zip)?$/i, '.html'))}
      >
        {t('evidence.page.report')}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
