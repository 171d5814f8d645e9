import { browser } from '#imports';
import { t } from '../i18n';
import type { Listing } from '../listing';
import { screen } from '../screen';
import type { Screening } from '../screening';
import { readSettings } from '../settings/items';
import { showBySensitivity } from '../settings/sensitivity';
import { decisionDesk } from './decisions';
import { openedLists } from './open-lists';
import { today } from './today';

/**
 * Screens listings against every stored list, as the person's settings judge and with what was decided before laid
 * over it. Rejects when no list could be opened: silence would read as "clear".
 */
export async function screenListings(listings: Listing[]): Promise<Screening[]> {
  const [lists, settings] = await Promise.all([openedLists(), readSettings()]);
  if (!lists.length) throw new Error(t('problem.noList'));
  const { policy, own, sensitivity } = settings;
  const locale = interfaceLanguage();
  const screenings = await screen(listings, lists, { on: today(), policy, own, locale, all: true });
  const shown = screenings.map((screening) => showBySensitivity(screening, sensitivity));
  return decisionDesk().apply(shown, listings);
}

/** The one of our languages that the browser's interface is shown in. */
function interfaceLanguage(): string {
  return browser.i18n.getUILanguage().toLowerCase().startsWith('zh') ? 'zh_CN' : 'en';
}
