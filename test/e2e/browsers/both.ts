import type { OpenOptions, Served, TestBrowser } from './browser';
import { type Engine, runsIn } from './engine';
import { openSharedChromium } from './shared-chromium';
import { openSharedFirefox } from './shared-firefox';

const ALL: [name: Engine, open: (served: Served, options?: OpenOptions) => Promise<TestBrowser>][] = [
  ['chromium', openSharedChromium],
  ['firefox', openSharedFirefox],
];

/** Every end-to-end promise holds in both engines; a run of one engine's tests has that one alone. */
export const BOTH = ALL.filter(([name]) => runsIn(name));
