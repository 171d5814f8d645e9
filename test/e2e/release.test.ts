import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import libraries from '../../entrypoints/options/libraries.json';
import en from '../../lib/locales/en.json';
import { LANGUAGES } from '../../lib/locales/translate';

/** What is not the project's source. */
const MADE = /^(node_modules|\.git|\.output|\.wxt|output)$/;

/** `npm test` has packed the project where it stands: that is one of the two folders. */
const PACKED_HERE = process.env.PACKED_HERE === '1';

/** The project's source in a folder of its own, with the libraries that are installed here. */
function copyOfSource(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lens-release-'));
  cpSync('.', folder, { recursive: true, filter: (path) => !MADE.test(path.split('/').at(-1)!) });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Rejects with what the script printed when it fails. */
const npm = (folder: string, script: string, ...words: string[]) =>
  promisify(execFile)('npm', ['run', '--silent', script, '--', ...words], { cwd: folder });

/** Packs a copy, and tells which libraries came to be in it. */
async function packAndTell(folder: string): Promise<unknown> {
  const report = join(folder, '.output', 'libraries.json');
  mkdirSync(join(folder, '.output'));
  await promisify(execFile)('npx', ['tsx', 'test/e2e/pack-and-tell.ts', report], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return JSON.parse(readFileSync(report, 'utf8'));
}

const zipsIn = (folder: string) =>
  readdirSync(join(folder, '.output')).filter((name) => name.endsWith('.zip'));
const bytesOf = (folder: string, zip: string) => readFileSync(join(folder, '.output', zip));
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Packing for both browsers takes a minute, and many where other lanes have the processors. */
const PACKING = 900_000;

describe('a release', { timeout: PACKING }, () => {
  const copies: string[] = [];
  /** Where it was packed: a copy first, where it was listened to; then another, or the project itself, where nobody did. */
  const folders: string[] = [];
  let used: unknown;

  beforeAll(async () => {
    const told = copyOfSource();
    copies.push(told);
    const other = PACKED_HERE ? '.' : copyOfSource();
    if (!PACKED_HERE) copies.push(other);
    [used] = await Promise.all([packAndTell(told), PACKED_HERE ? undefined : npm(other, 'zip')]);
    folders.push(told, other);
  }, PACKING);
  afterAll(() => {
    for (const folder of copies) rmSync(folder, { recursive: true, force: true });
  });

  test('is the same byte for byte from two folders', () => {
    const [one, other] = folders as [string, string];
    const zips = zipsIn(one);
    expect(zips.map((name) => name.replace(/.*-\d+\.\d+\.\d+-/, '')).sort()).toEqual([
      'chrome.zip',
      'firefox.zip',
      'sources.zip',
    ]);
    const hashes = (folder: string) => zips.map((zip) => `${zip} ${hash(bytesOf(folder, zip))}`);
    expect(hashes(other)).toEqual(hashes(one));
  });

  test('has the libraries in it that the options name, workers and all', () => {
    expect(used).toEqual(libraries);
  });

  test('carries every licence, and no source map, test or path of the machine', () => {
    const zip = zipsIn(folders[0]!).find((name) => name.includes('chrome'))!;
    const files = unzipSync(bytesOf(folders[0]!, zip));
    expect(Object.keys(files).filter((name) => /\.map$|(?<![a-z])test/.test(name))).toEqual([]);
    expect(Buffer.from(files['licences.txt']!).toString()).toContain('Apache License');
    const texts = Object.entries(files).filter(([name]) => /\.(js|json|html|css)$/.test(name));
    for (const [name, bytes] of texts) {
      const text = Buffer.from(bytes).toString();
      expect(text.includes(folders[0]!) || text.includes(resolve('.')), name).toBe(false);
    }
  });

  test('passes the store’s own check; what it remarks on has its reason written down', () => {
    const [folder] = folders as [string, string];
    const { stdout } = spawnSync(
      'npx',
      ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--output', 'json'],
      // Trees of megabytes of code: a sixth of the time goes into collecting them with the usual space for what is new.
      {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, NODE_OPTIONS: '--max-semi-space-size=64' },
      },
    );
    const { errors, warnings } = JSON.parse(stdout) as Record<'errors' | 'warnings', { code: string }[]>;
    expect(errors).toEqual([]);
    const reasons = readFileSync('.store/permissions.md', 'utf8');
    for (const { code } of warnings) expect(reasons).toContain(`\`${code}\``);
  });

  test('asks for no permission whose reason is not written down, on paper and in the privacy page', () => {
    const [folder] = folders as [string, string];
    const reasons = readFileSync('.store/permissions.md', 'utf8');
    for (const browser of ['chrome', 'firefox']) {
      const manifest = JSON.parse(readFileSync(join(folder, `.output/${browser}-mv3/manifest.json`), 'utf8'));
      const asked: string[] = [
        ...manifest.permissions,
        ...manifest.optional_host_permissions,
        ...(manifest.optional_permissions ?? []),
        ...(manifest.host_permissions ?? []),
      ];
      for (const permission of asked) expect(reasons).toContain(`\`${permission}\``);
    }
  });

  test('has its changes written down, and texts that the stores take', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(readFileSync('public/CHANGELOG.md', 'utf8')).toContain(`## ${version}`);
    for (const language of LANGUAGES) {
      const text = readFileSync(`.store/${language}.md`, 'utf8');
      const [, summary = ''] = /\*\*(?:Summary\.|Кратко\.|摘要)\*\* ?([^*]+?)\n\n/.exec(text) ?? [];
      expect(summary.length, language).toBeGreaterThan(15);
      // The Chrome Web Store's limit.
      expect(summary.replaceAll('\n', ' ').length, language).toBeLessThanOrEqual(132);
    }
  });

  test('speaks a third language for one more file', async () => {
    const [folder] = folders as [string, string];
    const made = { ...en, extensionName: 'Zollbrille', languageTag: 'de' };
    const level = { ...en.level, conflict: 'Wird wohl angehalten' };
    writeFileSync(join(folder, 'lib/locales/de.json'), JSON.stringify({ ...made, level }));
    // The browser keeps its texts for the background; the pages beside it need no second build.
    await npm(folder, 'build:chrome', '--filter-entrypoint', 'background');
    const built = (path: string) => readFileSync(join(folder, '.output/chrome-mv3', path), 'utf8');
    const messages = JSON.parse(built('_locales/de/messages.json'));
    expect(messages.extensionName.message).toBe('Zollbrille');
    expect(messages.level_conflict.message).toBe('Wird wohl angehalten');
    const carried = readFileSync(join(folder, 'lib/locales/dictionaries.generated.ts'), 'utf8');
    expect(carried).toMatch(/\bde\b/);
  });
});
