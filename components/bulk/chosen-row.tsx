import type { BulkRow } from '../../lib/bulk/results';
import type { DecidedFinding } from '../../lib/decisions/decided';
import { told } from '../../lib/decisions/told';
import type { Outcome } from '../../lib/domain/outcome';
import type { Translate } from '../../lib/locales/create-translate';
import { shownFindings } from '../../lib/screening/shown-findings';
import { ExplanationCard } from '../explanation/explanation-card';
import { LookUpNotes } from '../shared/look-up-notes';
import { useLevelName } from '../shared/nothing-found';
import { SuggestedTitle } from '../shared/suggested-title';
import { useTexts } from '../shared/texts-context';
import { RowPictures } from './pictures/row-pictures';
import type { PictureServices } from './pictures/services';
import type { ResultServices } from './result-services';

export interface ChosenRowProps
  extends Pick<ResultServices, 'reader' | 'onDecide' | 'onCopy' | 'onOpenRecord'> {
  /** Absent before a row was chosen. */
  row: BulkRow | undefined;
  /** Absent where pictures are not offered now. */
  pictures: PictureServices | undefined;
}

/** The chosen row explained, or what is to be said of it in a line. */
export function ChosenRow({ row, pictures, reader, onDecide, onCopy, onOpenRecord }: ChosenRowProps) {
  const { t } = useTexts();
  const levelName = useLevelName();
  const notes = row?.screening?.lookUpNotes;
  if (!row?.finding)
    return (
      <div class="empty">
        {row ? (row.error ?? levelName(levelOf(row))) : t('bulk.chooseRow')}
        <LookUpNotes notes={notes} />
        {pictures && row && <RowPictures row={row} pictures={pictures} />}
      </div>
    );
  return (
    <div class="chosen">
      <ExplanationCard
        key={row.row}
        inline
        findings={findingsOf(row, t)}
        notes={notes}
        reader={reader}
        onDecide={(_, kind) => onDecide([row], kind).then(() => [])}
        onCopy={onCopy}
        onOpenRecord={onOpenRecord}
      />
      {row.suggestion && (
        <SuggestedTitle key={`title ${row.row}`} suggestion={row.suggestion} onCopy={onCopy} />
      )}
      {pictures && <RowPictures row={row} pictures={pictures} />}
    </div>
  );
}

/** A row that could not be read has its error instead. */
function levelOf({ level }: BulkRow): Outcome {
  return level === 'unreadable' ? 'clear' : level;
}

/** What is shown of a row; where all of it was set aside, what was, with the decision that did so. */
function findingsOf({ screening, finding, listing }: BulkRow, t: Translate): DecidedFinding[] {
  const shown = screening ? shownFindings(screening) : [];
  return (shown.length > 0 ? shown : finding ? [finding] : []).map((one) => told(one, listing, t));
}
