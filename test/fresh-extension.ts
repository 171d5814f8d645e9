import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { putInterfaceBack } from './extension-before';

// Run before each file of a process that holds many: none finds what another spied on, stubbed or put in the place of a
// function of the browser's, whichever order the run drew.
vi.restoreAllMocks();
vi.unstubAllGlobals();
vi.unstubAllEnvs();
putInterfaceBack();
/**
 * WXT's own setup puts these here once for a process, and not again before each file: after a file that took back all that
 * it had stubbed, whichever file loaded the browser's polyfill first found no extension to load it in.
 */
Object.assign(globalThis, { chrome: fakeBrowser, browser: fakeBrowser });
// What the background calls to be kept awake, and the fake browser has not.
fakeBrowser.runtime.getPlatformInfo = (async () => ({ os: 'linux', arch: 'x86-64' })) as never;
