import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchmarkMarks } from './shared';

/** Recordals of so many marks of the benchmark, as a file of JSON Lines has them. */
export function* recordalLines(marks: number): Generator<string> {
  for (const [at, markText] of benchmarkMarks(marks).entries())
    yield JSON.stringify({
      ...{
        recordNo: `T2024-${100_000 + at}`,
        regime: 'CN',
        markText,
        holder: `${markText} Holdings Co., Ltd.`,
      },
      ...{ classes: [1 + (at % 34)], status: 'active', validFrom: '2020-01-01', validTo: '2030-01-01' },
    });
}

/** Has the built command compile lines of recordals in a folder. @returns the compiled list's path. */
export function compiledBy(program: string, folder: string, lines: Iterable<string>): string {
  const [source, compiled] = [join(folder, 'list.jsonl'), join(folder, 'list.rlx')];
  mkdirSync(folder, { recursive: true });
  writeFileSync(source, `${[...lines].join('\n')}\n`);
  execFileSync(process.execPath, [program, 'lists', 'compile', source, '--out', compiled], {
    stdio: 'ignore',
  });
  return compiled;
}
