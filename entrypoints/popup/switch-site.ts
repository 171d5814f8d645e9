/**
 * Switches a host on or off; rejects, with nothing changed, if that cannot be stored. The settings' code is loaded
 * here, so that a popup that is only read does without it.
 */
export async function switchSite(host: string, on: boolean): Promise<void> {
  const { changeList } = await import('../../lib/settings/items');
  const { noRoom } = await changeList('sitesOff', on ? { remove: [host] } : { add: [host] });
  if (noRoom > 0) throw new Error('no room for another site that is switched off');
}
