import { useTexts } from '../texts-context';

/** One column of a file and the field assigned to it. */
export interface FileColumn<Field extends string> {
  /** As the file writes it; empty where it has no header. */
  header: string;
  field?: Field;
}

export interface ColumnTableProps<Field extends string> {
  columns: readonly FileColumn<Field>[];
  /** The first rows below the header, cell by cell. */
  sample: readonly (readonly string[])[];
  fields: readonly { field: Field; label: string }[];
  /** A field that several columns may have; of the others a column takes its field from the one before. */
  repeats?: Field;
  onChange(columns: FileColumn<Field>[]): void;
}

/** Which column is what, to be put right above the first rows of the file. */
export function ColumnTable<Field extends string>(props: ColumnTableProps<Field>) {
  const { columns, sample, fields, repeats, onChange } = props;
  const { t, number } = useTexts();
  const nameOf = (column: number) =>
    columns[column]?.header || t('columns.numbered', { number: number(column + 1) });
  const settle = (at: number, field: Field | undefined) =>
    onChange(
      columns.map(({ header, field: before }, column) => {
        const given = column === at ? field : before === field && field !== repeats ? undefined : before;
        return given ? { header, field: given } : { header };
      }),
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the page is scrolled by the keyboard too.
    <section class="sheet" aria-label={t('columns.sheet')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th key={at} scope="col" class={column.field && 'used'}>
                <span>
                  <bdi>{nameOf(at)}</bdi>
                </span>
                <select
                  aria-label={t('columns.is', { column: nameOf(at) })}
                  value={column.field ?? ''}
                  onChange={(event) => settle(at, (event.currentTarget.value || undefined) as Field)}
                >
                  <option value="">{t('columns.unused')}</option>
                  {fields.map(({ field, label }) => (
                    <option key={field} value={field}>
                      {label}
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
              {columns.map((_, column) => (
                <td key={column}>
                  <bdi>{cells[column]}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
