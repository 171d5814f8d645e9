import { expect, test } from 'vitest';
import { productFiles, productImports } from './imports';

/** Every source file with the files of ours that it imports; imports of types alone count as well. */
function imports(): Map<string, string[]> {
  const graph = new Map(productFiles().map((file) => [file, [] as string[]]));
  for (const { file, of } of productImports()) if (graph.has(of)) graph.get(file)!.push(of);
  return graph;
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
