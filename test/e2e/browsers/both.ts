import type { OpenOptions, Served, TestBrowser } from './browser';
import { openChromium } from './chromium';
import { openFirefox } from './firefox';

/** Every end-to-end promise holds in both engines. */
export const BOTH: [name: string, open: (served: Served, options?: OpenOptions) => Promise<TestBrowser>][] = [
  ['chromium', openChromium],
  ['firefox', openFirefox],
];
