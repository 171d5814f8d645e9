import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { complaintAbout } from '../system-fault';
import { UsageError } from '../usage-error';

// `dt=*/*.parquet`, `**/*.jsonl`: `*` and `?` stay in one folder, `**` is any number of folders.
/** The files that patterns stand for, each once, in order of their paths. Throws a UsageError for a pattern that no file has. */
export async function matchingFiles(patterns: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const pattern of patterns) {
    const files = await filesOf(normalize(pattern));
    if (files.length === 0) throw new UsageError(`${pattern}: no such file`);
    for (const file of files) found.add(file);
  }
  return [...found].sort();
}

async function filesOf(pattern: string): Promise<string[]> {
  const parts = pattern.split('/');
  return below(parts[0] === '' ? '/' : '', parts[0] === '' ? parts.slice(1) : parts);
}

async function below(folder: string, [part, ...rest]: readonly string[]): Promise<string[]> {
  if (part === undefined) return [];
  if (!/[*?]/.test(part)) return named(join(folder, part), rest);
  const files: string[] = [];
  if (part === '**') files.push(...(await below(folder, rest)));
  for (const entry of await entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (part === '**') {
      if (entry.isDirectory()) files.push(...(await below(path, [part, ...rest])));
    } else if (asExpression(part).test(entry.name)) files.push(...(await named(path, rest)));
  }
  return files;
}

async function named(path: string, rest: readonly string[]): Promise<string[]> {
  if (rest.length > 0) return below(path, rest);
  const found = await stat(path).catch(ifMissing(path));
  return found?.isFile() ? [path] : [];
}

/** What a file system hides, and what Spark and Hive leave beside their tables, is no table. */
async function entriesOf(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder || '.', { withFileTypes: true }).catch(ifMissing(folder));
  return (entries ?? []).filter(({ name }) => !/^[._]/.test(name));
}

function asExpression(part: string): RegExp {
  const escaped = part.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`);
}

function ifMissing(path: string): (error: NodeJS.ErrnoException) => undefined {
  return (error) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw complaintAbout(path, error);
    return undefined;
  };
}
