import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { name, version } from '../../package.json';
import { EXAMPLE_LIST, examples } from '../library/examples';

const TARBALL = resolve(`.output/${name}-${version}.tgz`);
const folder = mkdtempSync(join(tmpdir(), 'lens-library-'));
const installed = join(folder, 'node_modules', name);
const run = promisify(execFile);

const isThere = (program: string) => spawnSync(program, ['--version']).status === 0;
/** Programs that run modules, and how each is told to run one. */
const RUNTIMES: [program: string, words: string[]][] = [
  [process.execPath, []],
  ['deno', ['run', '--allow-read', '--allow-env']],
  ['bun', ['run']],
];

const programs = examples();
const scripts = programs.filter(({ language }) => language === 'js');
const fileOf = ({ heading }: { heading: string }) => `${heading.replace(/\W+/g, '-')}.mjs`;

/** What `npm run package` packed, installed as anybody would, without a network. */
beforeAll(async () => {
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', TARBALL], { cwd: folder });
  writeFileSync(join(folder, 'list.jsonl'), EXAMPLE_LIST);
  const command = join(folder, 'node_modules/.bin/recordal-lens');
  await run(command, ['lists', 'compile', 'list.jsonl', '--out', 'list.rlx'], { cwd: folder });
  for (const script of scripts) writeFileSync(join(folder, fileOf(script)), script.code);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package', () => {
  test('brings command line, library, types and licences, and nothing to install beside it', () => {
    const described = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    expect(Object.keys(described)).not.toContain('dependencies');
    expect(Object.keys(described)).not.toContain('scripts');
    expect(readdirSync(installed).sort()).toEqual(['.output', 'LICENSE', 'README.md', 'package.json']);
    const built = readdirSync(join(installed, '.output/library'));
    expect(built.sort()).toEqual([
      ...['index.d.ts', 'index.js', 'licences.txt', 'node.d.ts', 'node.js', 'parts', 'types.d.ts'],
    ]);
  });

  test('its core stands on nothing of Node: no module of it imports one', () => {
    const modules = [
      'index.js',
      ...readdirSync(join(installed, '.output/library/parts')).map((part) => `parts/${part}`),
    ];
    for (const module of modules) {
      const code = readFileSync(join(installed, '.output/library', module), 'utf8');
      expect(code.match(/^\s*(?:import|export)\b[^;]*from\s*["'](?!\.)[^"']+["']/gm), module).toBeNull();
    }
  });
});

describe.each(RUNTIMES)('the examples run in %s', (program, words) => {
  test.skipIf(!isThere(program)).for(scripts)(`$heading (needs ${program})`, async (script) => {
    const { stdout } = await run(program, [...words, fileOf(script)], { cwd: folder });
    expect(stdout).toBe(script.output);
  });
});

test('the types hold for a program that is compiled strictly, and refuse what is wrong', () => {
  const typed = programs.filter(({ language }) => language === 'ts');
  expect(typed.length).toBeGreaterThan(0);
  const compilerOptions = {
    ...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true, skipLibCheck: false, types: [] },
    ...{ module: 'nodenext', target: 'es2022', lib: ['es2022', 'dom', 'dom.asynciterable'] },
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
  writeFileSync(join(folder, 'right.ts'), typed.map(({ code }) => code).join('\n'));
  writeFileSync(
    join(folder, 'wrong.ts'),
    `import { openList, screen } from 'recordal-lens';
import { openListFile } from 'recordal-lens/node';
const list = await openListFile(new URL('file:///list.rlx'));
// @ts-expect-error a path is for recordal-lens/node
await openList('list.rlx');
// @ts-expect-error a listing has a title
screen(list, [{ brand: 'Nike' }]);
// @ts-expect-error there is no such policy
screen(list, [], { policy: 'lax' });
const [result] = screen(list, [{ title: 'Nike' }]);
// @ts-expect-error it may be an error
result?.outcome.length;
if (result && !('error' in result)) {
  const outcome: 'conflict' | 'review' | 'note' | 'not-looked-up' | 'clear' = result.outcome;
  console.log(outcome, result.findings[0]?.customs.citations[0]?.article);
}
`,
  );
  const tsc = resolve('node_modules/.bin/tsc');
  expect(execFileSync(tsc, ['-p', 'tsconfig.json'], { cwd: folder, encoding: 'utf8' })).toBe('');
});
