import {
  bool,
  type DataType,
  field,
  float64,
  int32,
  list,
  struct,
  tableFromArrays,
  tableToIPC,
  utf8,
} from '@uwdata/flechette';
import { writeFiles } from '../write-files';
import { type ColumnType, RESULT_COLUMNS, resultRow } from './result-columns';

const TYPES = { text: utf8, whole: int32, number: float64, 'yes-no': bool } as const;

function arrowType(type: ColumnType): DataType {
  if (typeof type === 'string') return TYPES[type]();
  if ('list' in type) return list(arrowType(type.list));
  return struct(Object.entries(type.parts).map(([name, part]) => field(name, arrowType(part))));
}

/** Writes lines of JSON as a file of Arrow IPC (Feather version 2), all of them in memory once. Throws a UsageError. */
export async function writeArrow(place: string, lines: AsyncIterable<string>): Promise<void> {
  const columns = Object.fromEntries(Object.keys(RESULT_COLUMNS).map((name) => [name, [] as unknown[]]));
  for await (const some of lines)
    for (const line of some.split('\n')) {
      if (line === '') continue;
      const row = resultRow(line);
      for (const [name, values] of Object.entries(columns)) values.push(row[name] ?? null);
    }
  const types = Object.fromEntries(
    Object.entries(RESULT_COLUMNS).map(([name, type]) => [name, arrowType(type)]),
  );
  const bytes = tableToIPC(tableFromArrays(columns, { types }), { format: 'file' });
  await writeFiles([{ path: place, blocks: [bytes!], pack: false }]);
}
