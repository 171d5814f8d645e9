import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** The folders that ship. */
export const PRODUCT = ['lib', 'components', 'entrypoints'] as const;

/** One import as a file writes it. */
export interface Import {
  /** Path of the importing file from the root. */
  file: string;
  /** 1-based. */
  line: number;
  /** What it names: a path from the root, with its ending, where the file is ours; else the package, or `node`. */
  of: string;
  /** Whether `of` is a file of ours. */
  ours: boolean;
  /** Types alone: nothing of it is left when the code runs. */
  types: boolean;
}

/** Every TypeScript file of the product. */
export function productFiles(): string[] {
  return PRODUCT.flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .map((file) => join(folder, String(file)))
      .filter((file) => /\.tsx?$/.test(file)),
  ).sort();
}

/** Every import of the product, dynamic ones and workers' addresses included. O(bytes of the product). */
export function productImports(): Import[] {
  const files = productFiles();
  const known = new Set(files);
  return files.flatMap((file) => importsIn(file, readFileSync(file, 'utf8'), known));
}

/**
 * An import statement, `export … from`, `import('…')`, or the address of a worker. The formatter keeps statements at
 * the start of a line and quotes single, so that no parser is needed.
 */
const IMPORTS =
  /^(?:import|export)\s(type\s)?(?:([^;'"]*?)\sfrom\s)?'([^'\n]+)'|(typeof )?import\(\s*'([^'\n]+)'|new URL\(\s*'(\.[^'\n]+)',\s*import\.meta\.url/gm;

/** The imports in a file's text; `known` tells which files there are, so that endings can be left out. */
export function importsIn(file: string, text: string, known: ReadonlySet<string>): Import[] {
  return [...text.matchAll(IMPORTS)].map((match) => {
    const [, typeWord, names = '', from, typeOf, loaded, address] = match;
    const path = (from ?? loaded ?? address)!.replace(/\?.*$/, '');
    const ours = path.startsWith('.');
    const target = normalize(join(dirname(file), path));
    return {
      file,
      line: text.slice(0, match.index).split('\n').length,
      of: ours ? withEnding(target, known) : packageOf(path),
      ours,
      types: Boolean(typeWord || typeOf) || isTypesAlone(names),
    };
  });
}

function withEnding(path: string, known: ReadonlySet<string>): string {
  const spellings = [path, `${path}.ts`, `${path}.tsx`, join(path, 'index.ts')];
  return spellings.find((spelling) => known.has(spelling)) ?? path;
}

/** `{ type A, type B }`: every name is a type. */
function isTypesAlone(names: string): boolean {
  const inBraces = /^\{([^}]*)\}$/.exec(names.trim())?.[1];
  const each = inBraces?.split(',').filter((name) => name.trim() !== '') ?? [];
  return each.length > 0 && each.every((name) => /^\s*type\s/.test(name));
}

/** `valibot` of `valibot/sub/path`, and `node` of all that Node brings. */
function packageOf(path: string): string {
  if (path.startsWith('node:')) return 'node';
  return path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');
}
