import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { locateBrowser } from './e2e/browsers/find';

const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' } as const;
/** Without a CJK font Chinese pages show boxes, and screenshots of them prove nothing; the others write the pictures that are read. */
const FONTS = [
  { package: 'fonts-droid-fallback', installed: '/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf' },
  { package: 'fonts-dejavu-core', installed: '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf' },
];

/** On Debian as root, installs the browsers (all, or those named) that are missing. Elsewhere does nothing. */
export function installOnDebian(wanted: readonly (keyof typeof PACKAGES)[] = ['chromium', 'firefox']): void {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
  const missing: string[] = wanted
    .filter((browser) => !locateBrowser(browser))
    .map((browser) => PACKAGES[browser]);
  for (const font of FONTS) if (!existsSync(font.installed)) missing.push(font.package);
  // A browser follows lists over https only, and a local server needs a certificate for that.
  if (!existsSync('/usr/bin/openssl')) missing.push('openssl');
  if (!missing.length) return;
  console.error(`installing ${missing.join(', ')} …`);
  aptGet('update');
  aptGet('install', '-y', '--no-install-recommends', ...missing);
}

function aptGet(...words: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stderr } = spawnSync('apt-get', ['-qq', ...words], { env, encoding: 'utf8' });
  if (status !== 0) console.error(`apt-get ${words.join(' ')} failed:\n${stderr}`);
}
