import type { BrowserContext } from 'playwright-core';

/**
 * As a person does on the page of extensions: lets the extension into private windows. Loads the extension anew; resolves once
 * it runs again.
 */
export async function letIntoPrivateInChromium(context: BrowserContext, id: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (id) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } })
      .chrome;
    // Without it, what a test loaded is not loaded again.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
    while ((await developerPrivate.getExtensionInfo(id)).state !== 'ENABLED')
      await new Promise((wait) => setTimeout(wait, 50));
  }, id);
  await page.close();
}

interface DeveloperPrivate {
  updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(update: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
  getExtensionInfo(id: string): Promise<{ state: string }>;
}

/** What Firefox's own window runs for that. */
export const letIntoPrivateInFirefox = (id: string): string =>
  `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  await ExtensionPermissions.add(${JSON.stringify(id)}, allowed, WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension);
  await (await AddonManager.getAddonByID(${JSON.stringify(id)})).reload();`;
