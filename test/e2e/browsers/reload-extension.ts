import type { BrowserContext } from 'playwright-core';

/** As the page does on which people manage Chromium's extensions; resolves once it runs again. */
export async function reloadInChromium(context: BrowserContext, id: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (id) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } })
      .chrome;
    // Without it, what a test loaded is not loaded again.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.reload(id, { failQuietly: true });
    while ((await developerPrivate.getExtensionInfo(id)).state !== 'ENABLED')
      await new Promise((wait) => setTimeout(wait, 50));
  }, id);
  await page.close();
}

interface DeveloperPrivate {
  updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
  reload(id: string, how: { failQuietly: boolean }): Promise<void>;
  getExtensionInfo(id: string): Promise<{ state: string }>;
}

/** What Firefox's own window runs for that. */
export const reloadInFirefox = (id: string): string =>
  `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(${JSON.stringify(id)})).reload();`;
