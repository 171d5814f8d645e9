import { describe, expect, test } from 'vitest';
import libraries from '../../entrypoints/options/libraries.json';
import { dataNotices } from '../../lib/build/data-notices';
import { installedAt, licenceTexts, packageIn } from '../../lib/build/licences';
import { dependencies, devDependencies } from '../../package.json';

// That these are exactly the libraries in the build is told by test/e2e/release.test.ts, which builds.
describe('the libraries that the extension names', () => {
  test.each(libraries)('$name is installed, under the licence it names itself', ({ name, licence }) => {
    expect(packageIn(installedAt(name)).license).toBe(licence);
  });

  test('those that we ask for are named in the version that we pin', () => {
    const versions = new Map(Object.entries(dependencies));
    for (const { name } of libraries) {
      const [, library = '', version] = /^(.+) (\S+)$/.exec(name) ?? [];
      expect(versions.get(library) ?? version, library).toBe(version);
    }
  });

  test('come with the words of their licences', () => {
    const texts = licenceTexts();
    for (const { name } of libraries) expect(texts).toContain(name);
    expect(texts).toContain('Permission is hereby granted, free of charge');
    expect(texts).toContain('Apache License');
    expect(texts).toContain('Jason Miller');
  });
});

test('data in our tables comes with the notice of its makers, in the version that the tables are made from', () => {
  const notices = dataNotices().join('\n');
  expect(notices).toContain('Unicode, Inc.');
  expect(notices).toContain('this copyright and permission notice appear with all copies of the Data');
  for (const name of ['opencc-js', 'pinyin-pro'] as const)
    expect(notices).toContain(`${name} ${devDependencies[name]} (data) – MIT`);
  expect(notices).toContain('opencc-js 1.4.2 (data) – MIT AND Apache-2.0');
  expect(notices).toContain('Apache License');
  expect(notices).not.toContain('without the words');
});
