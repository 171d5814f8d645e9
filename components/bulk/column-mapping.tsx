import { useState } from 'preact/hooks';
import { LISTING_FIELDS, type ListingField, type ListingMap } from '../../lib/listing-files/listing-columns';
import type { Notice } from '../../lib/locales/notice';
import { CHARSETS, type Charset } from '../../lib/tabular/charsets';
import { CharsetChoice } from '../shared/file/charset-choice';
import { ColumnTable, type FileColumn } from '../shared/file/column-table';
import { LeftOut } from '../shared/file/left-out';
import { useTexts } from '../shared/texts-context';

export interface ColumnMappingProps {
  file: string;
  headers: readonly string[];
  guess: ListingMap;
  /** The columns that name pictures; absent where this edition reads none. */
  pictureColumns?: readonly number[] | undefined;
  sample: readonly (readonly string[])[];
  leftOut: readonly Notice[];
  charset?: Charset | undefined;
  chosenCharset?: Charset | undefined;
  /** With the columns that name pictures. */
  onRun(map: ListingMap, pictures: readonly number[]): void;
  onCharset(charset: Charset | undefined): void;
}

/** What several columns may be: pictures of one listing. */
const PICTURE = 'picture' as const;
type Field = ListingField | typeof PICTURE;
type Column = FileColumn<Field>;

/** Which column is what, guessed and to be put right above the first rows of the file. */
export function ColumnMapping(props: ColumnMappingProps) {
  const { file, headers, guess, pictureColumns, sample, leftOut, charset, onRun } = props;
  const { t } = useTexts();
  const [columns, setColumns] = useState(() => columnsOf(headers, guess, pictureColumns));
  const map = mapOf(columns);
  const fields: readonly Field[] = pictureColumns ? [...LISTING_FIELDS, PICTURE] : LISTING_FIELDS;
  return (
    <section class="mapping">
      <h2>{t('bulk.columnsOf', { file })}</h2>
      <p class="lead">{t('bulk.columnsLead')}</p>
      <LeftOut parts={leftOut} />
      {charset && (
        <CharsetChoice
          read={charset}
          chosen={props.chosenCharset}
          charsets={CHARSETS}
          onChoose={props.onCharset}
        />
      )}
      <ColumnTable
        columns={columns}
        sample={sample}
        fields={fields.map((field) => ({ field, label: t(`field.${field}`) }))}
        repeats={PICTURE}
        onChange={setColumns}
      />
      {map.title === undefined && <p class="ill">{t('bulk.titleNeeded')}</p>}
      <button
        type="button"
        class="primary"
        disabled={map.title === undefined}
        onClick={() => onRun(map, picturesIn(columns))}
      >
        {t('bulk.check')}
      </button>
    </section>
  );
}

function columnsOf(headers: readonly string[], map: ListingMap, pictures: readonly number[] = []): Column[] {
  return headers.map((header, column) => {
    const field =
      LISTING_FIELDS.find((name) => map[name] === column) ??
      (pictures.includes(column) ? PICTURE : undefined);
    return field ? { header, field } : { header };
  });
}

function mapOf(columns: readonly Column[]): ListingMap {
  return Object.fromEntries(
    columns.flatMap(({ field }, column) => (field && field !== PICTURE ? [[field, column]] : [])),
  );
}

const picturesIn = (columns: readonly Column[]): number[] =>
  columns.flatMap(({ field }, column) => (field === PICTURE ? [column] : []));
