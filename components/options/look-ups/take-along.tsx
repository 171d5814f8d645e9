import type { LookUpRow } from '../../../lib/look-ups/look-up-rows';
import { useTexts } from '../../shared/texts-context';
import { checklistTable, checklistText } from './checklist';
import type { LookUpServices } from './look-up-services';
import type { LookUpRegister } from './registers';

interface TakeAlongProps extends Pick<LookUpServices, 'onSaveChecklist'> {
  rows: readonly LookUpRow[];
  register: LookUpRegister;
  today: string;
  onCopy(words: readonly string[]): void;
}

/** The rows that are shown as a checklist: copied, for a spreadsheet, or for paper. */
export function TakeAlong({ rows, register, today, onCopy, onSaveChecklist }: TakeAlongProps) {
  const format = useTexts();
  const { t } = format;
  const { regime, name } = register;
  const disabled = rows.length === 0;
  return (
    <div class="buttons">
      <button type="button" {...{ disabled }} onClick={() => onCopy(rows.map(({ word }) => word))}>
        {t('toLookUp.copyAll')}
      </button>
      <button
        type="button"
        {...{ disabled }}
        onClick={() => onSaveChecklist(checklistTable(rows, format), 'csv', regime)}
      >
        {t('toLookUp.saveCsv')}
      </button>
      <button
        type="button"
        {...{ disabled }}
        onClick={() => onSaveChecklist(checklistText(rows, name, today, format), 'txt', regime)}
      >
        {t('toLookUp.saveText')}
      </button>
    </div>
  );
}
