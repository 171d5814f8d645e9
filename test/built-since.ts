import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the builds are made from: everything but the tests. */
const SOURCES = [
  ...['components', 'entrypoints', 'lib', 'public'],
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'vite.cli.config.ts', 'wxt.config.ts'],
];

/**
 * Whether a build is from the sources as they are now: made after the last change of any of them, folders included, whose
 * own time tells of files that left. False where it is not there. O(files of the sources).
 */
export function isBuiltSince(made: string, sources: readonly string[] = SOURCES): boolean {
  const built = statSync(made, { throwIfNoEntry: false })?.mtimeMs;
  return built !== undefined && sources.every((path) => lastChange(path) < built);
}

/** When something at or below a path was last changed, in milliseconds. */
function lastChange(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}
