import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'entrypoints/**/*.{ts,tsx}',
    'lib/cli/main.ts',
    'test/**/*.test.{ts,tsx}',
    'test/run.ts',
    'test/bench/*.ts',
    'lib/**/tables/generate*.ts',
    'test/demo/*.ts',
    'test/capture/run.ts',
    'test/marketplaces/{print,write}-*.ts',
  ],
  project: ['{entrypoints,components,lib,test}/**/*.{ts,tsx}'],
  // Types of a shape are exported together with the shape that uses them.
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreUnresolved: ['#imports', '#i18n'],
  // Called only on Debian, where it is there.
  ignoreBinaries: ['apt-get'],
  rules: { dependencies: 'warn', devDependencies: 'warn', files: 'warn', exports: 'warn', types: 'off' },
};

export default config;
