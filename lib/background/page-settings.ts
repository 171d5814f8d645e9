import type { PageSettings, Sender } from '../messages/protocol';
import { readSettings } from '../settings/items';
import { covers } from '../survey/plan';
import { judgingAhead } from './judge-ahead';
import { languageSpoken } from './language';
import { openedLists } from './open-lists';
import { textsOnPages } from './texts-on-pages';
import { siteKeyOf } from './visited-site';

const judgeAhead = judgingAhead();

/**
 * The settings that matter to the sender. A page is only told about its own site, whatever site it claims to be. It
 * asks before it is read, and its listings follow right after, so the lists are opened and warmed up meanwhile.
 */
export async function pageSettingsFor(sender: Sender): Promise<PageSettings> {
  const settings = await readSettings();
  const { sitesOff, role } = settings;
  const off = sender.is === 'shop' && sitesOff.includes(sender.url.hostname);
  // A failure is reported when listings are screened.
  if (!off) openedLists().then(judgeAhead, () => {});
  await languageSpoken();
  const texts = textsOnPages();
  const survey =
    settings.surveying && sender.is === 'shop' && !sender.inPrivate && covers(settings, siteKeyOf(sender));
  return { off, role, ...(survey && { survey }), ...(texts && { texts }) };
}
