import type { StoreAnswers } from './answers';
import type { Built, Manifest } from './built';

/** A small extension that may go: one script, which reads one host. */
export function madeUp(
  files: Record<string, string> = {},
  manifest: Partial<Manifest> = {},
  browser: Built['browser'] = 'chrome',
): Built {
  const texts = new Map(Object.entries({ 'page.js': 'browser.storage.local.get()', ...files }));
  return {
    browser,
    manifest: {
      permissions: ['storage'],
      content_scripts: [{ matches: ['https://shop.example/*'], js: ['page.js'] }],
      ...manifest,
    },
    texts,
    paths: new Set(texts.keys()),
  };
}

const both: Built['browser'][] = ['chrome', 'firefox'];

/** What is said to the stores of the small extension, and of the permissions that a test adds. */
export const saying = (...names: string[]): StoreAnswers => ({
  singlePurpose: 'Reads one shop',
  remoteCode: { used: false, why: 'All is in the package.' },
  permissions: ['content_scripts', 'storage', ...names].map((name) => ({
    name,
    browsers: both,
    why: 'it is needed',
    without: 'less',
  })),
  data: {
    sent: [],
    handled: [{ kind: 'Website content', handled: true, how: 'On the device.' }],
    promises: [],
  },
  review: [],
});
