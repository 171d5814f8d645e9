import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const OUT = '.output/bench';

/**
 * A script of this folder bundled as the product is, so that what is measured is what runs: a loader that rewrites
 * functions to keep their names makes the engine half as fast again.
 * @returns the path of a module for Node; libraries stay where they are installed.
 */
export const forNode = (script: string): Promise<string> =>
  bundled(sourceOf(script), script.replace(/\.ts$/, '.mjs'));

/**
 * The same for any source, of this checkout or another, under a name of its own; `plugins` may change what it is made of.
 * @returns the path of the module.
 */
export async function bundled(source: string, name: string, plugins: Plugin[] = []): Promise<string> {
  await build({
    configFile: false,
    plugins,
    logLevel: 'silent',
    publicDir: false,
    build: {
      ssr: source,
      target: 'node20',
      outDir: OUT,
      emptyOutDir: false,
      minify: false,
      rollupOptions: { output: { entryFileNames: name } },
    },
  });
  return `${OUT}/${name}`;
}

/** The same for a browser's worker. @returns the code of one module. */
export async function forWorker(script: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      lib: { entry: sourceOf(script), formats: ['es'], fileName: 'worker' },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  return (bundle as { output: { code: string }[] }).output[0]!.code;
}

const sourceOf = (script: string) => fileURLToPath(new URL(script, import.meta.url));
