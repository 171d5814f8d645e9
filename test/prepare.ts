import { spawnSync } from 'node:child_process';
import { isBuiltSince } from './built-since';
import { locateBrowser } from './e2e/browsers/find';
import { installOnDebian } from './install-browsers';

type Browser = 'chromium' | 'firefox';

type Build = 'chrome' | 'firefox' | 'cli' | 'profile' | 'pictures';

/** What each build writes. */
const MADE: Record<Build, string> = {
  chrome: '.output/chrome-mv3/manifest.json',
  firefox: '.output/firefox-mv3/manifest.json',
  cli: '.output/cli/recordal-lens.mjs',
  profile: '.output/chrome-mv3-profile/manifest.json',
  // The later of the two.
  pictures: '.output/firefox-mv3-pictures/manifest.json',
};

/**
 * What a run needs before it can begin: browsers that are there, and builds of the sources as they are now; those that are
 * there are not made again. Ends the process in plain words where one of them cannot be had.
 */
export function prepare({
  browsers = [],
  builds = [],
}: {
  browsers?: readonly Browser[];
  builds?: readonly Build[];
}): void {
  if (browsers.length > 0) installOnDebian(browsers);
  for (const browser of browsers) {
    if (!locateBrowser(browser))
      giveUp(
        `No ${browser} found: install it (macOS: brew install --cask ${browser}), or set ${browser.toUpperCase()} to its path.`,
      );
  }
  for (const build of builds) {
    if (isBuiltSince(MADE[build])) continue;
    console.error(`building: npm run build:${build} …`);
    const { status } = spawnSync('npm', ['run', '--silent', `build:${build}`], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0)
      giveUp(`npm run build:${build} failed, and nothing can be measured or shown without it.`);
  }
}

function giveUp(why: string): never {
  console.error(why);
  process.exit(1);
}
