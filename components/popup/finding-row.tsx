import type { Finding } from '../../lib/screening';
import { Sign } from '../sign';
import { useTexts } from '../texts-context';

/** One finding on one line: level, mark ⇄ words, and the title it stands in. */
export function FindingRow({ finding, title, onOpen }: { finding: Finding; title: string; onOpen?(): void }) {
  const { t } = useTexts();
  const level = t(`level.${finding.outcome}`);
  return (
    <button type="button" class="finding-row" onClick={onOpen} disabled={!onOpen} title={title}>
      <Sign of={finding.outcome} label={level} />
      <span class="what">
        <span class="pair">
          <b>{finding.mark}</b>
          {finding.text.toLowerCase() !== finding.mark.toLowerCase() && (
            <>
              <span aria-hidden="true"> ⇄ </span>
              <bdi>{finding.text}</bdi>
            </>
          )}
          {finding.demonstration && <span class="tag">{t('demonstrationShort')}</span>}
        </span>
        <bdi class="title">{title}</bdi>
      </span>
    </button>
  );
}
