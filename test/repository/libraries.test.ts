import { describe, expect, test } from 'vitest';
import libraries from '../../entrypoints/options/libraries.json';
import { installedAt, licenceTexts, packageIn } from '../../lib/build/licences';
import { dependencies } from '../../package.json';

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
