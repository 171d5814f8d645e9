import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'entrypoints/**/*.{ts,tsx}',
    'lib/cli/main.ts',
    'test/**/*.test.{ts,tsx}',
    'test/bench/*.ts',
    'lib/build/tables/*.ts',
    // Put by the build in the place of the polyfill.
    'lib/browser-itself.ts',
    'test/demo/*.ts',
    // Run by hand: they need engines, root or time.
    'test/engines/{killed,killed-stream,made-rows,shards,slow-ends}.ts',
    'test/engines/chdb/run.ts',
    // Served to a browser by vite, which finds them through their pages.
    'test/screens/gallery/main.tsx',
    'test/e2e/lists/harness.ts',
    // Run by the release's test, in a process of its own.
    'test/e2e/pack-and-tell.ts',
    // Bundled by a test, as a shop would.
    'test/e2e/frameworks/*.js',
    'test/marketplaces/{print,write}-*.ts',
    'test/lists/write-*.ts',
    // Found by the key of their register.
    'test/lists/registers/*.ts',
  ],
  project: ['{entrypoints,components,lib,test}/**/*.{ts,tsx}', 'test/e2e/frameworks/*.js'],
  // React 18, under names of its own: only the bundler of a test asks for it.
  // Languages of tesseract.js hold no code: test/pictures/word-engines.ts asks where their files are.
  ignoreDependencies: ['react18', 'react-dom18', '@tesseract.js-data/eng', '@tesseract.js-data/chi_sim'],
  // Types of a shape are exported together with the shape that uses them.
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreUnresolved: ['#imports'],
  // Tools of the machine: apt-get is called only on Debian, and the others come with it.
  ignoreBinaries: ['apt-get', 'mkfifo', 'openssl'],
};

export default config;
