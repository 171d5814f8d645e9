import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scripts } from '../../package.json';
import { ROOMS } from './rooms';
import { withRoomsMap } from './rooms-map';

/** Documents for the next person; a path or command they name must be there. */
const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...decisionsOfRooms()];
const MADE_BY_BUILD = /^(\.output|test\/output)\//;

describe.each(DOCUMENTS)('%s', (document) => {
  const text = readFileSync(document, 'utf8');

  test('every path it names exists', () => {
    const inCode = [...text.matchAll(/`([^`\s]+\/[^`\s]*|[\w.-]+\.(?:json|md|ts))`/g)].map(
      ([, path]) => path ?? '',
    );
    const linked = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path]) => path ?? '');
    const paths = [...inCode, ...linked].filter((path) => !path.includes(':') && !MADE_BY_BUILD.test(path));
    const isThere = (path: string) => [path, join(dirname(document), path)].some((at) => existsSync(at));
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !isThere(path))).toEqual([]);
  });

  test('every npm script it names exists', () => {
    const named = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('the scripts of package.json', () => {
  const text = readFileSync('CONTRIBUTING.md', 'utf8');

  test('are all named in CONTRIBUTING.md', () => {
    const named = new Set([...text.matchAll(/npm (?:run )?([\w:]+)/g)].map(([, name]) => name));
    expect(Object.keys(scripts).filter((name) => !named.has(name))).toEqual([]);
  });

  test('stand together with those of their group', () => {
    const groups = Object.keys(scripts).map((name) => name.replace(/:.*/, ''));
    const begun = groups.filter((group, at) => group !== groups[at - 1]);
    expect(begun).toEqual([...new Set(begun)]);
  });
});

test('the README’s map of the house is what the table of rooms says', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(withRoomsMap(readme, ROOMS), 'npm run readme:rooms writes it').toBe(readme);
});

function decisionsOfRooms(): string[] {
  const rooms = readdirSync('lib').map((room) => `lib/${room}/DECISIONS.md`);
  return rooms.filter((document) => existsSync(document));
}
