import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Pattern, sourceFiles } from './patterns-of';

/** Marks that have every notation read, whose patterns are put together when the first one is met. */
const MARKS = [
  'Товарный знак «АКМЕ» (комбинированный), цветной',
  'ACME & swoosh device',
  '耐克及钩图形',
  'ACME logo',
];

/** Loads every file below a folder that puts patterns together, and keeps what is given to `RegExp` meanwhile. */
export async function builtPatterns(folder: string): Promise<Pattern[]> {
  const patterns = new Map<string, Pattern>();
  const restore = watchRegExp(folder, (pattern) =>
    patterns.set(`/${pattern.source}/${pattern.flags}`, pattern),
  );
  try {
    for (const path of sourceFiles(folder))
      if (readFileSync(path, 'utf8').includes('new RegExp(')) await import(pathToFileURL(path).href);
    const { readMarkCell } = await import('../../../lib/lists/reading/mark-cell');
    for (const mark of MARKS) readMarkCell(mark);
  } finally {
    restore();
  }
  return [...patterns.values()];
}

/** @returns what ends the watch. */
function watchRegExp(folder: string, onPattern: (pattern: Pattern) => void): () => void {
  const real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(real, {
    construct(target, words: [string | RegExp, string?], as) {
      const built: RegExp = Reflect.construct(target, words, as);
      const at = callerIn(folder);
      if (at) onPattern({ at, source: built.source, flags: built.flags });
      return built;
    },
  });
  return () => {
    globalThis.RegExp = real;
  };
}

/** The place in the source that is running: "lib/text/controls.ts:11". */
function callerIn(folder: string): string | undefined {
  const line = new Error().stack
    ?.split('\n')
    .find((one) => one.includes(`/${folder}/`) && !one.includes('node_modules'));
  const at = line?.lastIndexOf(`/${folder}/`) ?? -1;
  return at < 0 ? undefined : line!.slice(at + 1).replace(/(:\d+):\d+\)?$/, '$1');
}
