import { useState } from 'preact/hooks';
import type { Reading } from '../../../lib/lists/list-source';
import type { ListPreview } from '../../../lib/lists/preview';
import { FIELDS } from '../../../lib/lists/registers/recordal-fields';
import { ColumnTable } from '../../shared/file/column-table';
import { useTexts } from '../../shared/texts-context';

export interface ColumnsReadProps {
  preview: ListPreview;
  reading: Reading;
  onReading(reading: Reading): void;
}

/** Which column is read as which field, and where that can be put right; nothing of a source without columns. */
export function ColumnsRead({ preview, reading, onReading }: ColumnsReadProps) {
  const { t } = useTexts();
  const [open, setOpen] = useState(!preview.plain);
  const { columns, sample = [] } = preview.file;
  if (columns.length === 0) return null;
  return (
    <>
      <Understood preview={preview} />
      <p class="buttons">
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('import.changeColumns')}
        </button>
        {(preview.columnsFrom === 'memory' || preview.columnsFrom === 'hand') && (
          <button type="button" onClick={() => onReading({ ...reading, columns: [] })}>
            {t('import.guessAgain')}
          </button>
        )}
      </p>
      {open && (
        <ColumnTable
          columns={columns}
          sample={sample}
          fields={FIELDS.map((field) => ({ field, label: t(`recordalField.${field}`) }))}
          repeats="goods"
          onChange={(changed) => onReading({ ...reading, columns: changed })}
        />
      )}
    </>
  );
}

/** Which column is which field, in a sentence; and who says so where it was not the file itself. */
function Understood({ preview: { file, columnsFrom } }: { preview: ListPreview }) {
  const { t, number } = useTexts();
  const named = file.columns.flatMap(({ header, field }, at) =>
    field
      ? [
          t('import.column', {
            field: t(`recordalField.${field}`),
            column: header || t('columns.numbered', { number: number(at + 1) }),
          }),
        ]
      : [],
  );
  return (
    <>
      {columnsFrom === 'memory' && <p>{t('import.remembered')}</p>}
      {columnsFrom === 'cells' && <p>{t('import.byCells')}</p>}
      <p class="quiet">{named.join(t('listSeparator'))}</p>
    </>
  );
}
