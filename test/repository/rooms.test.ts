import { describe, expect, test } from 'vitest';
import { type Import, importsIn, productFiles, productImports } from './imports';
import { boundToExtension, forbiddenImports, roomOf, unusedEntries, upwardArrows } from './room-rules';
import { ROOMS, type Room } from './rooms';

describe('the table of rooms', () => {
  const imports = productImports();

  test('has every file of the product', () => {
    expect(productFiles().filter((file) => !roomOf(file, ROOMS))).toEqual([]);
  });

  test('has each room once, and no room without a file', () => {
    const names = ROOMS.map(({ room }) => room);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    const lived = new Set(productFiles().map((file) => roomOf(file, ROOMS)?.room));
    expect(names.filter((name) => !lived.has(name))).toEqual([]);
  });

  test('allows every import', () => {
    expect(imports.length).toBeGreaterThan(1_000);
    expect(forbiddenImports(imports, ROOMS)).toEqual([]);
  });

  test('has no entry that no import uses', () => {
    expect(unusedEntries(imports, ROOMS)).toEqual([]);
  });

  test('has no arrow up, and so no circle', () => {
    expect(upwardArrows(ROOMS)).toEqual([]);
  });

  test('keeps code that runs anywhere away from the extension', () => {
    expect(boundToExtension(imports, ROOMS)).toEqual([]);
  });
});

describe('a broken rule is found', () => {
  const rooms: Room[] = [
    { room: 'lib/ground', does: '', anywhere: true },
    { room: 'lib/ground/deep.ts', does: '', packages: ['#imports'] },
    { room: 'lib/first', does: '', may: ['lib/ground'], types: ['lib/ground/deep.ts'], packages: ['idb'] },
  ];
  const read = (file: string, ...lines: string[]): Import[] =>
    importsIn(
      file,
      lines.join('\n'),
      new Set(['lib/ground/stone.ts', 'lib/ground/deep.ts', 'lib/first/a.ts']),
    );

  test('an arrow that is not in the table, with its line', () => {
    const imports = read(
      'lib/ground/stone.ts',
      "import { x } from './deep';",
      "import { a } from '../first/a';",
    );
    expect(forbiddenImports(imports, rooms)).toEqual([
      'lib/ground/stone.ts:1: lib/ground may not import lib/ground/deep.ts (lib/ground/deep.ts)',
      'lib/ground/stone.ts:2: lib/ground may not import lib/first (lib/first/a.ts)',
    ]);
  });

  test('code where types alone are allowed', () => {
    const imports = read(
      'lib/first/a.ts',
      "import type { D } from '../ground/deep';",
      "import { type D, type E } from '../ground/deep';",
      "import {\n  d,\n  type D,\n} from '../ground/deep';",
    );
    expect(forbiddenImports(imports, rooms)).toEqual([
      'lib/first/a.ts:3: lib/first may import types alone from lib/ground/deep.ts (lib/ground/deep.ts)',
    ]);
  });

  test('packages, tests and files without a room', () => {
    const imports = [
      ...read('lib/first/a.ts', "import { openDB } from 'idb';", "const v = await import('valibot');"),
      ...read('lib/first/a.ts', "import { x } from '../../test/x';", "export * from '../third/x';"),
      ...read('lib/attic/x.ts', "import '../ground/stone';"),
    ];
    expect(forbiddenImports(imports, rooms)).toEqual([
      'lib/first/a.ts:2: lib/first may not import valibot',
      'lib/first/a.ts:1: the product does not import its tests (test/x)',
      'lib/first/a.ts:2: lib/third/x lies in no room of the table',
      'lib/attic/x.ts:1: lies in no room of the table',
    ]);
  });

  test('a worker’s address is an import too', () => {
    const imports = read('lib/ground/stone.ts', "new Worker(new URL('../first/a.ts', import.meta.url));");
    expect(forbiddenImports(imports, rooms)).toHaveLength(1);
  });

  test('entries without use, and code that is used for its types alone', () => {
    const imports = read('lib/first/a.ts', "import type { S } from '../ground/stone';");
    expect(unusedEntries(imports, rooms)).toEqual([
      'lib/ground/deep.ts → #imports',
      'lib/first → lib/ground: types alone',
      'lib/first → lib/ground/deep.ts',
      'lib/first → idb',
    ]);
  });

  test('a room that leans on one below it in the table', () => {
    const [ground, deep, first] = rooms as [Room, Room, Room];
    expect(upwardArrows([first, ground, deep])).toEqual([
      'lib/first → lib/ground',
      'lib/first → lib/ground/deep.ts',
    ]);
    expect(upwardArrows([{ ...ground, may: ['lib/ground'] }])).toEqual(['lib/ground → lib/ground']);
  });

  test('a way to the extension, however long; types are none', () => {
    const deep = read('lib/ground/deep.ts', "import { browser } from '#imports';");
    const open = read('lib/ground/stone.ts', "import { d } from './deep';");
    const typed = read('lib/ground/stone.ts', "import type { D } from './deep';");
    expect(boundToExtension([...open, ...deep], rooms)).toEqual([
      'lib/ground/stone.ts → lib/ground/deep.ts → #imports',
    ]);
    expect(boundToExtension([...typed, ...deep], rooms)).toEqual([]);
  });
});
