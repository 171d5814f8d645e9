import { browser } from '../browser';

interface Guarded {
  /** Only Chromium has it. */
  setAccessLevel?(access: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Puts the storage out of reach of content scripts, where the browser can: an attacker who takes over a content script
 * could otherwise read and change the person's marks and settings. Our own content scripts do not need it.
 */
export function keepStorageToOurselves(): void {
  const { local, sync, managed } = browser.storage;
  for (const area of [local, sync, managed] as Guarded[])
    area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch((error: unknown) => {
      console.warn('an area of storage stays open to content scripts', error);
    });
}
