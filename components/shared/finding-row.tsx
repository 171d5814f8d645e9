import type { Finding } from '../../lib/screening/finding';
import { listAge } from './facts';
import { Sign } from './sign';
import { useTexts } from './texts-context';

export interface FindingRowProps {
  finding: Finding;
  title: string;
  /** What was decided about it, in a word or two; absent where nothing was, or where that is no matter. */
  decided?: string | undefined;
  onOpen?(): void;
}

/** One finding: level, mark ⇄ words, the title it is in, and how old the list is that says so. */
export function FindingRow({ finding, title, decided, onOpen }: FindingRowProps) {
  const format = useTexts();
  const { t } = format;
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
          {decided && <span class="tag">{decided}</span>}
          {finding.demonstration && <span class="tag">{t('demonstrationShort')}</span>}
        </span>
        <span class="title">
          <bdi>{title}</bdi>
        </span>
        <span class="source">{listAge(finding, format)}</span>
      </span>
    </button>
  );
}
