import type { DuckDBConnection } from '@duckdb/node-api';
import { UsageError } from '../usage-error';

/** Memory for the rows of one row group on their way into a file. */
const MEMORY = '512MB';

/**
 * A database in memory that writes files. The package is 70 MB of machine code for one kind of machine, so that it is no
 * part of this program: who wants Parquet installs it beside. Throws a UsageError where it is not there.
 */
export async function duckDb(): Promise<DuckDBConnection> {
  const { DuckDBInstance } = await import('@duckdb/node-api').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new UsageError('--format parquet needs DuckDB beside this program: npm install @duckdb/node-api');
  });
  // One thread: rows stay in their order, and the same rows give the same bytes.
  const instance = await DuckDBInstance.create(':memory:', { threads: '1', memory_limit: MEMORY });
  const connection = await instance.connect();
  await connection.run('SET autoinstall_known_extensions = false; SET autoload_known_extensions = false');
  return connection;
}

/** A text within a statement. */
export const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
