import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, normalize, relative, resolve } from 'node:path';
import { complaintAbout } from '../system-fault';
import { UsageError } from '../usage-error';

// `dt=*/*.parquet`, `**/*.jsonl`: `*` and `?` stay in one folder, `**` is any number of folders.
/** Files that patterns stand for, and what of that is not read. */
export interface MatchedFiles {
  /** Each once, in order of their paths. */
  files: string[];
  /** A sentence for each folder that is called like a file, link that is not followed, and file among the results. */
  passedOver: string[];
}

/**
 * The files that patterns stand for. Results of ours in `out` are not taken: they would be screened as listings.
 * Throws a UsageError for a pattern that no file has, and for a file that is not there though its folder names it.
 */
export async function matchingFiles(patterns: readonly string[], out?: string): Promise<MatchedFiles> {
  const [found, passedOver] = [new Set<string>(), new Set<string>()];
  const results = out === undefined ? undefined : await realpath(out).catch(() => resolve(out));
  let ours = 0;
  for (const pattern of patterns) {
    const files = await filesOf(normalize(pattern), passedOver);
    if (files.length === 0) throw new UsageError([...passedOver, `${pattern}: no such file`].join('; '));
    for (const file of files) {
      if (found.has(file)) continue;
      if (results !== undefined && isResult(await realpath(file), results)) ours++;
      else found.add(file);
    }
  }
  if (ours > 0)
    passedOver.add(
      `${out}: is where the results go; ${ours} of the files that match are results, and not read`,
    );
  if (found.size === 0) throw new UsageError([...passedOver].join('; '));
  return { files: [...found].sort(), passedOver: [...passedOver] };
}

/** How results are named, whole or still being written, and the folders of what belongs to them. */
const RESULT = /(?:^|\/)(?:[0-9a-f]{32}\.[^/]+$|_(?:pieces|runs|lists)\/)/;

/** Whether a path below a folder is of results; listings may lie there too. */
const isResult = (path: string, folder: string): boolean => {
  const from = relative(folder, path);
  return from !== '' && !from.startsWith('..') && !isAbsolute(from) && RESULT.test(from);
};

async function filesOf(pattern: string, passedOver: Set<string>): Promise<string[]> {
  const parts = pattern.split('/');
  return below(parts[0] === '' ? '/' : '', parts[0] === '' ? parts.slice(1) : parts, passedOver);
}

async function below(
  folder: string,
  [part, ...rest]: readonly string[],
  passedOver: Set<string>,
): Promise<string[]> {
  if (part === undefined) return [];
  if (!/[*?]/.test(part)) return named(join(folder, part), rest, passedOver);
  const files: string[] = [];
  if (part === '**') files.push(...(await below(folder, rest, passedOver)));
  for (const entry of await entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (part !== '**') {
      if (asExpression(part).test(entry.name)) files.push(...(await listed(path, rest, passedOver)));
    } else if (entry.isDirectory()) files.push(...(await below(path, [part, ...rest], passedOver)));
    else if (entry.isSymbolicLink() && (await stat(path).catch(ifMissing(path)))?.isDirectory())
      passedOver.add(`${path}: is a link to a folder, which ** does not follow; nothing in it is read`);
  }
  return files;
}

/** What a folder names under a pattern: it is there, or something is wrong with it. */
async function listed(path: string, rest: readonly string[], passedOver: Set<string>): Promise<string[]> {
  if (rest.length > 0) return below(path, rest, passedOver);
  const found = await stat(path).catch((error) => {
    throw complaintAbout(path, error);
  });
  if (found.isFile()) return [path];
  passedOver.add(whyNotRead(path, found));
  return [];
}

function whyNotRead(path: string, found: Stats): string {
  return found.isDirectory()
    ? `${path}: is a folder, and nothing in it is read; give ${path}/*`
    : `${path}: is no file, and not read`;
}

async function named(path: string, rest: readonly string[], passedOver: Set<string>): Promise<string[]> {
  if (rest.length > 0) return below(path, rest, passedOver);
  const found = await stat(path).catch(ifMissing(path));
  if (found && !found.isFile()) passedOver.add(whyNotRead(path, found));
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
