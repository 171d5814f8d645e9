import { join } from 'node:path';
import { build } from 'vite';

/** Builds the command line into a folder of its own, where no other build takes it away. @returns the program's path. */
export async function builtInto(folder: string): Promise<string> {
  await build({
    configFile: 'vite.cli.config.ts',
    logLevel: 'silent',
    build: { outDir: join(folder, 'cli'), emptyOutDir: true, sourcemap: true },
  });
  return join(folder, 'cli', 'recordal-lens.mjs');
}
