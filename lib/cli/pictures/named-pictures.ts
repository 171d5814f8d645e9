import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, isAbsolute, join, relative, resolve } from 'node:path';
import type { WholeRow } from '../../listing-files/whole-row';
import { type Notice, notice } from '../../locales/notice';
import { complaintAbout } from '../system-fault';

type ListedRow = Extract<WholeRow, { listing: unknown }>;

/** A picture that belongs to a listing: its file, or why there is none. */
export type NamedPicture = { name: string; path: string } | { name: string; unread: Notice };

/** Tells which pictures belong to a row of a file of listings. */
export type PicturesOf = (row: ListedRow) => Promise<NamedPicture[]>;

/**
 * Where `--images` says that pictures are: a folder that is there, or else a column of the file.
 * @param where a folder's path or a column's name.
 * @param input the file of listings, `-` for stdin: names in a column are taken from its folder.
 */
export async function picturesNamedBy(where: string, input: string): Promise<PicturesOf> {
  const folder = await stat(where).catch(() => undefined);
  if (folder?.isDirectory()) return picturesInFolder(where);
  return picturesInColumn(where, input === '-' ? '.' : dirname(input));
}

/**
 * Pictures by the listing's id: `ID.jpg`, `ID_2.jpg`, or all files in a folder `ID`. The folder is read once, and an id is only
 * ever looked up among what is there: it never becomes a path.
 */
async function picturesInFolder(folder: string): Promise<PicturesOf> {
  const files = new Map<string, NamedPicture[]>();
  const add = (id: string, name: string) => {
    const path = join(folder, name);
    files.set(id, [...(files.get(id) ?? []), { name, path }]);
  };
  try {
    for (const entry of (await readdir(folder, { withFileTypes: true })).sort(byName))
      if (entry.isDirectory())
        for (const name of (await readdir(join(folder, entry.name))).sort())
          add(entry.name, join(entry.name, name));
      else for (const id of idsOf(entry.name)) add(id, entry.name);
  } catch (error) {
    throw complaintAbout(folder, error);
  }
  return async ({ listing }) => files.get(listing.id) ?? [];
}

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);

function idsOf(file: string): string[] {
  const stem = basename(file, extname(file));
  const [, first] = /^(.+)_\d{1,3}$/.exec(stem) ?? [];
  return first === undefined ? [stem] : [stem, first];
}

/** Pictures that a cell names, beside the file of listings or below: no row of a file leads anywhere else. */
async function picturesInColumn(column: string, beside: string): Promise<PicturesOf> {
  const root = await realpath(beside);
  return async ({ input = {} }) =>
    Promise.all(namesIn(input[column]).map((name) => pictureBelow(root, name)));
}

function namesIn(cell: unknown): string[] {
  const cells: unknown[] = Array.isArray(cell) ? cell : typeof cell === 'string' ? cell.split(/[|;\n]/) : [];
  return cells.flatMap((one) => (typeof one === 'string' && one.trim() ? [one.trim()] : []));
}

const ADDRESS = /^(?:[a-z][a-z\d+.-]+:|\/\/)/i;

async function pictureBelow(root: string, name: string): Promise<NamedPicture> {
  if (ADDRESS.test(name)) return { name, unread: notice('pictureElsewhere') };
  const path = await realpath(resolve(root, name)).catch(() => undefined);
  if (path === undefined) return { name, unread: notice('noSuchPicture') };
  const below = relative(root, path);
  const isOutside = below.startsWith('..') || isAbsolute(below);
  return isOutside ? { name, unread: notice('pictureOutside') } : { name, path };
}
