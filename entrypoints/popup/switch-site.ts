/** Switches a host on or off. The settings' code is loaded here: a popup that is only read does without it. */
export async function switchSite(host: string, on: boolean): Promise<void> {
  const { changeSettings, readSettings } = await import('../../lib/settings/items');
  const { sitesOff } = await readSettings();
  const others = sitesOff.filter((site) => site !== host);
  await changeSettings({ sitesOff: on ? others : [...others, host] });
}
