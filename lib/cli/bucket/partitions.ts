import { sep } from 'node:path';

const HIVE_NOTHING = '__HIVE_DEFAULT_PARTITION__';
const PARTITION = /^([\w.-]+)=(.*)$/;

/** The columns that the names of a file's folders give, as Hive writes them: `dt=2026-01-01/site=shop/part-0.parquet`. */
export function partitionsOf(path: string): Record<string, string> {
  const columns: Record<string, string> = {};
  for (const [, name, value] of partitionFolders(path).map((folder) => PARTITION.exec(folder)!))
    if (value !== HIVE_NOTHING) columns[name!] = decoded(value!);
  return columns;
}

/** Those folders, so that what is written keeps them. */
export function partitionFolders(path: string): string[] {
  return path
    .split(sep)
    .slice(0, -1)
    .filter((folder) => PARTITION.test(folder));
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    // A per cent sign of its own: not every writer escapes.
    return value;
  }
}
