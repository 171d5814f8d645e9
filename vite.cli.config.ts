import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

/** The command line: the same lib/ as the extension, bundled into one file that starts without node_modules. */
export default defineConfig({
  ssr: { noExternal: true, external: [...builtinModules] },
  publicDir: false,
  build: {
    ssr: 'lib/cli/main.ts',
    target: 'node20',
    outDir: '.output/cli',
    emptyOutDir: true,
    minify: false,
    rollupOptions: {
      output: { codeSplitting: false, entryFileNames: 'recordal-lens.mjs', banner: '#!/usr/bin/env node' },
    },
  },
});
