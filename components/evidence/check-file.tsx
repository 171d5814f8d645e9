import { FileChoice } from '../shared/file/file-choice';
import { useTexts } from '../shared/texts-context';

/** Has a package that somebody saved checked. */
export function CheckFile({ onCheck }: { onCheck(file: File): void }) {
  const { t } = useTexts();
  return (
    <section class="check">
      <FileChoice class="drop" accept=".zip,application/zip" onFile={onCheck}>
        <b>{t('evidence.page.check')}</b>
        <span>{t('evidence.page.checkLead')}</span>
      </FileChoice>
    </section>
  );
}
