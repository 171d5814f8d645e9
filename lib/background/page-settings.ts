import type { PageSettings } from '../messages';
import { readSettings } from '../settings/items';

/** The settings that matter on one host. */
export async function pageSettingsFor(host: string): Promise<PageSettings> {
  const { sitesOff, role } = await readSettings();
  return { off: sitesOff.includes(host), role };
}
