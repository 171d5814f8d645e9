import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { CompiledList } from '../../lists/compiled/open';
import { readCompiledFile } from '../compiled-file';
import type { PackedLists } from '../packed-lists';
import { UsageError } from '../usage-error';
import { makeFolder, writeFiles } from '../write-files';

/** A folder that engines pass over. */
const LISTS = '_lists';
const place = (out: string, version: string, nth: number) => join(out, LISTS, `${version}-${nth}.rlx`);

/** Keeps lists beside the results that they give, so that a later version can be compared with them. Throws a UsageError. */
export async function keepLists(out: string, { files }: PackedLists, version: string): Promise<void> {
  await makeFolder(join(out, LISTS));
  for (const [nth, bytes] of files.entries()) {
    const path = place(out, version, nth);
    if (!(await isThere(path))) await writeFiles([{ path, blocks: [new Uint8Array(bytes)], pack: false }]);
  }
}

/** The lists of a version, in their order. Throws a UsageError where no results were made with it in this folder. */
export async function listsOfVersion(out: string, version: string): Promise<CompiledList[]> {
  if (!/^[0-9a-f]{12}$/.test(version))
    throw new UsageError(`--since ${version}: a version is twelve hexadecimal digits`);
  const lists: CompiledList[] = [];
  for (let nth = 0; await isThere(place(out, version, nth)); nth++)
    lists.push(...(await readCompiledFile(place(out, version, nth))).lists);
  if (lists.length === 0)
    throw new UsageError(`--since ${version}: ${out} has no results of this list version`);
  return lists;
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
