import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import { bundledLicences } from './lib/build/bundled-licences';
import { declarations } from './lib/build/library-types';

/**
 * The library: lib/ for other programs, as modules that run in Node, Deno, Bun and browsers without anything beside them.
 * What only some files need (PDF, workbooks, XML) is beside it and loaded with the first of them. `node` alone knows files.
 */
export default defineConfig({
  publicDir: false,
  plugins: [withTypes(), bundledLicences()],
  build: {
    lib: { entry: { index: 'lib/library/index.ts', node: 'lib/library/node.ts' }, formats: ['es'] },
    target: 'es2022',
    outDir: '.output/library',
    emptyOutDir: true,
    minify: false,
    rollupOptions: {
      external: /^node:/,
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'parts/[name].js',
        codeSplitting: { groups: [{ name: 'pdf', test: /node_modules[\\/]unpdf/ }] },
      },
    },
  },
});

/** The types beside the modules. */
function withTypes(): Plugin {
  return {
    name: 'library-types',
    generateBundle() {
      const types = readFileSync('lib/library/types.ts', 'utf8');
      for (const [fileName, source] of Object.entries(declarations(types)))
        this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
