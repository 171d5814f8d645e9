import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** Every source file with the files of ours that it imports; imports of types alone count as well. */
function imports(): Map<string, string[]> {
  const files = ['components', 'entrypoints', 'lib'].flatMap((room) =>
    readdirSync(room, { recursive: true })
      .map((file) => join(room, String(file)))
      .filter((file) => /\.tsx?$/.test(file)),
  );
  const known = new Set(files);
  return new Map(
    files.map((file) => {
      const paths = [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s?\(?'(\.[^']+)'/g)];
      const found = paths.flatMap(([, path]) => {
        const target = normalize(join(dirname(file), path!));
        return [target, `${target}.ts`, `${target}.tsx`, join(target, 'index.ts')].filter((one) =>
          known.has(one),
        );
      });
      return [file, found];
    }),
  );
}

/** The first way from a file back to itself, if there is one. */
function circleIn(graph: Map<string, string[]>): string[] {
  const done = new Set<string>();
  const way: string[] = [];
  const walk = (file: string): string[] => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return [];
    way.push(file);
    for (const next of graph.get(file) ?? []) {
      const circle = walk(next);
      if (circle.length > 0) return circle;
    }
    way.pop();
    done.add(file);
    return [];
  };
  for (const file of graph.keys()) {
    const circle = walk(file);
    if (circle.length > 0) return circle;
  }
  return [];
}

test('imports are read', () => {
  const graph = imports();
  expect(graph.get('lib/screening/screen.ts')).toContain('lib/domain/listing.ts');
  expect([...graph.values()].flat().length).toBeGreaterThan(1_000);
});

test('a circle is found', () => {
  const graph = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['d', 'b']],
    ['d', []],
  ]);
  expect(circleIn(graph)).toEqual(['b', 'c', 'b']);
});

test('no two files lean on each other', () => {
  expect(circleIn(imports())).toEqual([]);
});
