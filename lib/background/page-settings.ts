import type { SpokenTexts } from '../locales/i18n';
import type { PageSettings, Sender } from '../messages/protocol';
import { readSettings } from '../settings/items';
import { languageSpoken } from './language';
import { openedLists } from './open-lists';

/** Groups of texts that scripts on shoppers' pages say: a page is not given the others. */
const SAID_ON_PAGES =
  /^(?:action|age|articleSeparator|card|collector|confirm|customs|demonstration|demonstrationShort|freshness|languageTag|law|level|listSeparator|panel|problem|step|textDirection)(?:_|$)/;

/** What a page's scripts say in a language that the person chose; undefined where that is the browser's. */
function textsOnPages(): SpokenTexts | undefined {
  const texts = globalThis.recordalLensTexts;
  return texts && Object.fromEntries(Object.entries(texts).filter(([name]) => SAID_ON_PAGES.test(name)));
}

/**
 * The settings that matter to who asks: a page is told of its own site alone, whatever it says that its site is. It asks
 * before it is read, and for its listings right after: the lists come out of the store meanwhile.
 */
export async function pageSettingsFor(sender: Sender): Promise<PageSettings> {
  const { sitesOff, role } = await readSettings();
  const off = sender.is === 'shop' && sitesOff.includes(sender.url.hostname);
  // A failure is reported when listings are screened.
  if (!off) openedLists().catch(() => {});
  await languageSpoken();
  const texts = textsOnPages();
  return { off, role, ...(texts && { texts }) };
}
