import { nameKey } from '../domain/name-key';
import type { Recordal } from '../domain/recordal';
import type { RegisterSearch, ResultPage } from '../domain/result-page';
import { batches } from '../tabular/opened-file';
import { readOpened, UnmappedFile } from './reading/read-list';

export interface ResultRows {
  recordals: Recordal[];
  /** Rows that are no recordals. */
  refused: number;
}

/**
 * Reads a page of results as a file of its rows would be read: descriptive marks, terms and states come out alike. Each
 * recordal is told the day and the moment. A table whose columns are not understood has no recordals.
 */
export async function readResultPage(
  { table }: Pick<ResultPage, 'table'>,
  { list, regime, at, day }: { list: string; regime?: string | undefined; at: string; day: string },
): Promise<ResultRows> {
  const [, ...below] = table;
  if (below.length === 0) return { recordals: [], refused: 0 };
  const rows = table.map((cells, index) => ({ row: index + 1, cells }));
  const open = async () => ({
    kind: 'cells' as const,
    format: 'html' as const,
    rows: batches(rows),
    charset: () => undefined,
    leftOut: [],
    doubts: [],
  });
  const read: ResultRows = { recordals: [], refused: 0 };
  const source = { date: day, method: 'collected', importedAt: at };
  try {
    for await (const item of readOpened(open, { name: list, regime })) {
      if (item.kind === 'accepted') read.recordals.push({ ...item.recordal, source });
      if (item.kind === 'rejected') read.refused++;
    }
  } catch (error) {
    if (!(error instanceof UnmappedFile)) throw error;
    read.refused = below.length;
  }
  return read;
}

type Field = NonNullable<RegisterSearch['field']>;

/** What a row has in a field of the register. */
const IN_FIELD: Readonly<Record<Field, (row: Recordal) => (string | undefined)[]>> = {
  mark: ({ markText, markRaw, aliases }) => [markText, markRaw, ...aliases],
  holder: ({ holder }) => [holder],
  number: ({ recordNo, registrationNo }) => [recordNo, registrationNo],
};

/**
 * The search that these rows answer, as far as the rows bear it out. Of one that a person was seen to make at least one row must
 * hold the words; of one that only stands in the form, or whose field is not told, every row must. Undefined where they do not: then
 * nobody knows what the rows answer. Without rows a search counts that was seen being made, in a field that is told.
 */
export function answeredSearch(
  search: RegisterSearch | undefined,
  recordals: readonly Recordal[],
): (RegisterSearch & { field: Field }) | undefined {
  if (!search) return undefined;
  const { guessed: isGuessed = false, ...known } = search;
  const { words, field = 'mark' } = known;
  const isSure = !isGuessed && search.field !== undefined;
  if (recordals.length === 0) return isSure ? { ...known, field } : undefined;
  const sought = nameKey(words);
  const holds = (row: Recordal) =>
    sought !== '' && IN_FIELD[field](row).some((text) => nameKey(text ?? '').includes(sought));
  return (isSure ? recordals.some(holds) : recordals.every(holds)) ? { ...known, field } : undefined;
}
