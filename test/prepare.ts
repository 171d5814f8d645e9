import { spawnSync } from 'node:child_process';
import { locateBrowser } from './e2e/browsers/find';
import { installOnDebian } from './install-browsers';

type Browser = 'chromium' | 'firefox';

/**
 * What a run needs before it can begin: browsers that are there, and builds of the sources as they are now. Ends the
 * process in plain words where one of them cannot be had.
 */
export function prepare({
  browsers = [],
  builds = [],
}: {
  browsers?: readonly Browser[];
  builds?: readonly ('chrome' | 'firefox' | 'cli' | 'profile')[];
}): void {
  if (browsers.length > 0) installOnDebian(browsers);
  for (const browser of browsers) {
    if (!locateBrowser(browser))
      giveUp(
        `No ${browser} found: install it (macOS: brew install --cask ${browser}), or set ${browser.toUpperCase()} to its path.`,
      );
  }
  for (const build of builds) {
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
