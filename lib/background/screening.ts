import { browser } from '#imports';
import { t } from '../i18n';
import type { Listing } from '../listing';
import { screen } from '../screen';
import type { Screening, ScreeningContext } from '../screening';
import { openedLists } from './open-lists';
import { today } from './today';

/** Screens listings against every stored list. Rejects when no list could be opened: silence would read as "clear". */
export async function screenListings(listings: Listing[]): Promise<Screening[]> {
  const lists = await openedLists();
  if (!lists.length) throw new Error(t('problem.noList'));
  return screen(listings, lists, judgingContext());
}

function judgingContext(): ScreeningContext {
  return { on: today(), policy: 'strict', own: [], locale: interfaceLanguage(), all: true };
}

/** The one of our languages that the browser's interface is shown in. */
function interfaceLanguage(): string {
  return browser.i18n.getUILanguage().toLowerCase().startsWith('zh') ? 'zh_CN' : 'en';
}
