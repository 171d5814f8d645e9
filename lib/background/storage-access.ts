import { browser } from '../browser';

interface Guarded {
  /** Chromium alone has it. */
  setAccessLevel?(access: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Takes what is stored out of the reach of content scripts, where the browser can: whoever breaks into one in a page would read
 * the person's marks and settings there, and write them. Our own content scripts need none of it.
 */
export function keepStorageToOurselves(): void {
  const { local, sync, managed } = browser.storage;
  for (const area of [local, sync, managed] as Guarded[])
    area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch((error: unknown) => {
      console.warn('an area of storage stays open to content scripts', error);
    });
}
