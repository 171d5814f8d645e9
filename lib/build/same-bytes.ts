import { readFileSync, writeFileSync } from 'node:fs';
import { unzipSync, type Zippable, zipSync } from 'fflate';

/** The earliest day that a zip file can name, in whatever zone the packing machine lives: its fields are local time. */
const NO_DAY = new Date(1980, 0, 1);

/**
 * Packs a zip file anew so that the same contents give the same bytes on every machine: files in the order of their
 * names, one date for all, one way to compress. A release built from source can be compared by its hash.
 */
export function packAlike(path: string): void {
  const files = unzipSync(readFileSync(path));
  const names = Object.keys(files).filter((name) => !name.endsWith('/'));
  const sorted: Zippable = {};
  for (const name of names.sort()) sorted[name] = [files[name]!, { mtime: NO_DAY, level: 9, os: 3 }];
  writeFileSync(path, zipSync(sorted));
}
