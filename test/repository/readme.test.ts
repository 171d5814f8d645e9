import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scripts } from '../../package.json';

/** Documents for the next person; a path or command they name must be there. */
const DOCUMENTS = ['README.md', 'CONTRIBUTING.md'];
const MADE_BY_BUILD = /^(\.output|test\/output)\//;

describe.each(DOCUMENTS)('%s', (document) => {
  const text = readFileSync(document, 'utf8');

  test('every path it names exists', () => {
    const inCode = [...text.matchAll(/`([^`\s]+\/[^`\s]*|[\w.-]+\.(?:json|md|ts))`/g)].map(
      ([, path]) => path ?? '',
    );
    const linked = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path]) => path ?? '');
    const paths = [...inCode, ...linked].filter((path) => !path.includes(':') && !MADE_BY_BUILD.test(path));
    expect(paths.length).toBeGreaterThan(2);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  test('every npm script it names exists', () => {
    const named = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
