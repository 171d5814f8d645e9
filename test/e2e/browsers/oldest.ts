import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Engine } from './engine';

const CACHE = resolve('node_modules/.cache/oldest-browsers');
/** What of Debian's packages holds each browser, and its program in there. */
const PACKAGES: Record<Engine, { names: string[]; program: string }> = {
  firefox: { names: ['firefox-esr'], program: 'usr/lib/firefox-esr/firefox-esr' },
  chromium: { names: ['chromium', 'chromium-common'], program: 'usr/lib/chromium/chromium' },
};

export interface OldBrowser {
  version: string;
  program: string;
}

/**
 * The oldest version of a browser that this machine's package sources offer beside the installed one, unpacked and kept
 * for the next run; or why there is none. `FIREFOX_OLDEST` and `CHROMIUM_OLDEST` name a program of one's own.
 */
export function oldestBrowser(engine: Engine): OldBrowser | string {
  const own = process.env[`${engine.toUpperCase()}_OLDEST`];
  if (own) return { version: versionOf(own), program: own };
  if (!existsSync('/etc/debian_version')) return 'only Debian offers older browsers beside the newest';
  const { names, program } = PACKAGES[engine];
  try {
    const offered = run('apt-cache', 'madison', names[0]!)
      .split('\n')
      .filter((line) => /Packages/.test(line));
    const version = offered.at(-1)?.split('|')[1]?.trim();
    if (offered.length < 2 || !version) return `the package sources offer one ${names[0]} only`;
    const folder = join(CACHE, `${engine}-${version}`);
    if (!existsSync(folder)) unpack(names, version, folder);
    return { version: versionOf(join(folder, program)), program: join(folder, program) };
  } catch (error) {
    return `no older ${names[0]} could be had: ${(error as Error).message.split('\n')[0]}`;
  }
}

/** First beside its place: a run that is stopped midway leaves nothing that looks whole. */
function unpack(names: readonly string[], version: string, folder: string): void {
  const part = `${folder}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  execFileSync('apt-get', ['-qq', 'download', ...names.map((name) => `${name}=${version}`)], {
    cwd: part,
    stdio: 'ignore',
  });
  for (const file of readdirSync(part).filter((name) => name.endsWith('.deb'))) {
    run('dpkg-deb', '-x', join(part, file), part);
    rmSync(join(part, file));
  }
  renameSync(part, folder);
}

const run = (program: string, ...words: string[]): string =>
  execFileSync(program, words, { encoding: 'utf8' });

const versionOf = (program: string): string => /[\d.]+/.exec(run(program, '--version'))?.[0] ?? '';
