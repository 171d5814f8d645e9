import type { BrowserContext } from 'playwright-core';

/** As the page does on which people manage Chromium's extensions; resolves once it runs again. */
export const reloadInChromium = (context: BrowserContext, id: string): Promise<void> =>
  loadAnew(context, id, false);

/** Lets the extension into private windows, as a person may on that page; it is loaded anew. Resolves once it runs again. */
export const letIntoPrivateInChromium = (context: BrowserContext, id: string): Promise<void> =>
  loadAnew(context, id, true);

async function loadAnew(context: BrowserContext, id: string, letIntoPrivate: boolean): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async ({ id, letIntoPrivate }) => {
      const { developerPrivate } = (
        globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }
      ).chrome;
      // Without it, what a test loaded is not loaded again.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      if (letIntoPrivate)
        await developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
      else await developerPrivate.reload(id, { failQuietly: true });
      while ((await developerPrivate.getExtensionInfo(id)).state !== 'ENABLED')
        await new Promise((wait) => setTimeout(wait, 50));
    },
    { id, letIntoPrivate },
  );
  await page.close();
}

interface DeveloperPrivate {
  updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(update: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
  reload(id: string, how: { failQuietly: boolean }): Promise<void>;
  getExtensionInfo(id: string): Promise<{ state: string }>;
}

/** What Firefox's own window runs to load it anew. */
export const reloadInFirefox = (id: string): string =>
  `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(${JSON.stringify(id)})).reload();`;

/** What it runs to let the extension into private windows. */
export const letIntoPrivateInFirefox = (id: string): string =>
  `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  await ExtensionPermissions.add(${JSON.stringify(id)}, allowed, WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension);
  ${reloadInFirefox(id)}`;
