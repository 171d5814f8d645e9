import { type CompiledList, openCompiled } from '../lists/compiled/open';

/** Lists read from files, compiled, in memory that several threads can share. */
export interface PackedLists {
  /** One file that holds them all, or several. */
  files: SharedArrayBuffer[];
}

/** Opens packed lists in another thread than the one that packed them. */
export function openPacked({ files }: PackedLists): CompiledList[] {
  return files.flatMap((bytes) => openCompiled(bytes, { checked: true }).lists);
}
