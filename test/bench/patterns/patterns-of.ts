import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'vite';

/** A regular expression of the source, and where it stands. */
export interface Pattern {
  /** "lib/text/gaps.ts:12". */
  at: string;
  source: string;
  flags: string;
}

/** Every regular expression that is written as a literal in a file of TypeScript. Throws where it cannot be parsed. */
function patternsIn(path: string, code: string): Pattern[] {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]!.message}`);
  const found: Pattern[] = [];
  new Visitor({
    Literal(literal) {
      if (!('regex' in literal)) return;
      const { pattern, flags } = literal.regex;
      found.push({ at: `${path}:${lineOf(code, literal.start)}`, source: pattern, flags });
    },
  }).visit(program);
  return found;
}

/** The source files below a folder that people's browsers and command line run. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith(join('lib', 'build')))
    .sort();
}

/** All literals of the folders. */
export function literalPatterns(folders: readonly string[]): Pattern[] {
  return folders.flatMap(sourceFiles).flatMap((path) => patternsIn(path, readFileSync(path, 'utf8')));
}

function lineOf(code: string, at: number): number {
  return code.slice(0, at).split('\n').length;
}
