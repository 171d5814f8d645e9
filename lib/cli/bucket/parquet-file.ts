import { once } from '../../runtime/once';
import { beginDraft, discardDraft, settleDraft } from '../drafts';
import { complaintAboutWriting } from '../system-fault';
import { UsageError } from '../usage-error';
import { writeFiles } from '../write-files';
import { duckDb, quoted } from './duckdb';
import { type ColumnType, RESULT_COLUMNS } from './result-columns';

const NAMES = { text: 'VARCHAR', whole: 'INTEGER', number: 'DOUBLE', 'yes-no': 'BOOLEAN' } as const;

function sqlType(type: ColumnType): string {
  if (typeof type === 'string') return NAMES[type];
  if ('list' in type) return `${sqlType(type.list)}[]`;
  return `STRUCT(${Object.entries(type.parts)
    .map(([name, part]) => `"${name}" ${sqlType(part)}`)
    .join(', ')})`;
}

const columns = once(
  () =>
    `{${Object.entries(RESULT_COLUMNS)
      .map(([name, type]) => `'${name}': '${sqlType(type)}'`)
      .join(', ')}}`,
);
const database = once(duckDb);

/** A line that DuckDB takes: a title of its greatest length with all that is found in it. */
const LONGEST_LINE = 64 << 20;

/**
 * Writes lines of JSON as a file of Parquet, packed with Zstandard. They lie beside it meanwhile, so that memory does not
 * grow with them; the file takes its place when it is whole. Throws a UsageError.
 */
export async function writeParquet(place: string, lines: AsyncIterable<string>): Promise<void> {
  const connection = await database();
  const text = beginDraft(place, 'lines');
  const beside = beginDraft(place);
  try {
    await writeFiles([{ path: text, blocks: wellFormed(lines), pack: false }]);
    await connection.run(
      `COPY (SELECT * FROM read_json(${quoted(text)}, format = 'newline_delimited', compression = 'uncompressed',
         maximum_object_size = ${LONGEST_LINE}, columns = ${columns()}))
       TO ${quoted(beside)} (FORMAT parquet, COMPRESSION zstd)`,
    );
    settleDraft(beside, place);
  } catch (error) {
    throw error instanceof Error && /^IO Error/.test(error.message)
      ? new UsageError(`${place}: cannot be written: ${error.message.split('\n')[0]}`)
      : complaintAboutWriting(place, error);
  } finally {
    discardDraft(beside);
    discardDraft(text);
  }
}

/** Half a character, as JSON writes it; whole ones it writes as they are. UTF-8 has none. */
const HALF = /(?<!\\)((?:\\\\)*)\\u[dD][89a-fA-F][0-9a-fA-F]{2}/g;

async function* wellFormed(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const some of lines) yield some.replace(HALF, '$1\\ufffd');
}
