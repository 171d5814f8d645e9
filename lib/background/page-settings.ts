import type { PageSettings } from '../messages/protocol';
import { readSettings } from '../settings/items';
import { openedLists } from './open-lists';

/**
 * The settings that matter on one host. A page asks for them before it is read, and for its listings right after: the
 * lists come out of the store meanwhile.
 */
export async function pageSettingsFor(host: string): Promise<PageSettings> {
  const { sitesOff, role } = await readSettings();
  const off = sitesOff.includes(host);
  // A failure is reported when listings are screened.
  if (!off) openedLists().catch(() => {});
  return { off, role };
}
