import { useState } from 'preact/hooks';
import { LISTING_FIELDS, type ListingField, type ListingMap } from '../../lib/bulk/columns';
import { useTexts } from '../texts-context';

export interface ColumnMappingProps {
  file: string;
  headers: readonly string[];
  guess: ListingMap;
  sample: readonly (readonly string[])[];
  onRun(map: ListingMap): void;
}

/** Which column is what, guessed and to be put right above the first rows of the file. */
export function ColumnMapping({ file, headers, guess, sample, onRun }: ColumnMappingProps) {
  const { t } = useTexts();
  const [map, setMap] = useState<ListingMap>(guess);
  const fieldOf = (column: number) => LISTING_FIELDS.find((field) => map[field] === column) ?? '';

  function settle(column: number, field: ListingField | ''): void {
    const next = Object.fromEntries(
      Object.entries(map).filter(([name, at]) => at !== column && name !== field),
    );
    setMap(field ? { ...next, [field]: column } : next);
  }

  return (
    <section class="mapping">
      <h2>{t('bulk.columnsOf', { file })}</h2>
      <p class="lead">{t('bulk.columnsLead')}</p>
      <div class="sheet">
        <table>
          <thead>
            <tr>
              {headers.map((header, column) => (
                <th key={column} class={fieldOf(column) && 'used'}>
                  <span>{header}</span>
                  <select
                    aria-label={t('bulk.columnIs', { column: header })}
                    value={fieldOf(column)}
                    onChange={(event) => settle(column, event.currentTarget.value as ListingField | '')}
                  >
                    <option value="">{t('bulk.unused')}</option>
                    {LISTING_FIELDS.map((field) => (
                      <option key={field} value={field}>
                        {t(`field.${field}`)}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sample.map((cells, row) => (
              <tr key={row}>
                {headers.map((_, column) => (
                  <td key={column}>
                    <bdi>{cells[column]}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {map.title === undefined && <p class="ill">{t('bulk.titleNeeded')}</p>}
      <button type="button" class="primary" disabled={map.title === undefined} onClick={() => onRun(map)}>
        {t('bulk.check')}
      </button>
    </section>
  );
}
