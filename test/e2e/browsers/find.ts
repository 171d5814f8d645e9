import { existsSync } from 'node:fs';

const PLACES = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
};

/** Path of an installed browser; `CHROMIUM` or `FIREFOX` in the environment names another. Throws where there is none. */
export function findBrowser(kind: keyof typeof PLACES): string {
  const path = locateBrowser(kind);
  if (!path) throw new Error(`no ${kind} found; install it or set ${kind.toUpperCase()} to its path`);
  return path;
}

export function locateBrowser(kind: keyof typeof PLACES): string | undefined {
  return [process.env[kind.toUpperCase()], ...PLACES[kind]].find((path) => path && existsSync(path));
}
